"""Decodes one frame of DICOM files with decoders that are not Lucency's, for comparison.

Argument: the decoder, pydicom, gdcm or ojph. Reads lines of "path<TAB>frame<TAB>output" and answers
each with "ok", or "no" and why. The output holds the frame's gray values, row by row, as
little-endian 32-bit integers: the stored values of a gray film, Rec. 601 luma of a colour one.
"""

import subprocess
import sys
import tempfile
import warnings

import numpy
import pydicom

warnings.simplefilter("ignore")
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE


def stored_values(cells, film):
    """Cells of any size as the values that BitsStored and HighBit say they hold."""
    stored = film.BitsStored
    values = cells.astype(numpy.int64) >> (film.HighBit - stored + 1)
    values &= (1 << stored) - 1
    if film.PixelRepresentation == 1:
        sign = 1 << (stored - 1)
        values = (values ^ sign) - sign
    return values


def luma(channels, photometric, bits):
    """Gray of rows x columns x 3 channels (PS3.3 C.7.6.3.1.2, ITU-R BT.601)."""
    highest = (1 << bits) - 1
    first, second, third = (channels[..., i].astype(numpy.float64) for i in range(3))
    if photometric.startswith("YBR_FULL"):
        middle = (highest + 1) / 2
        blue, red = second - middle, third - middle
        second = first - 0.344136 * blue - 0.714136 * red
        third = first + 1.772 * blue
        first = first + 1.402 * red
        first, second, third = (numpy.clip(c, 0, highest) for c in (first, second, third))
    elif photometric not in ("RGB", "YBR_ICT", "YBR_RCT"):
        raise ValueError(photometric)
    return numpy.floor(0.299 * first + 0.587 * second + 0.114 * third + 0.5).astype(numpy.int64)


def by_pydicom(path, frame):
    from pydicom.pixel_data_handlers import numpy_handler, rle_handler
    from pydicom.pixel_data_handlers.util import apply_color_lut

    film = pydicom.dcmread(path, force=True)
    if "TransferSyntaxUID" not in film.file_meta:
        film.file_meta.TransferSyntaxUID = (
            pydicom.uid.ImplicitVRLittleEndian
            if film.is_implicit_VR
            else pydicom.uid.ExplicitVRLittleEndian
        )
    syntax = film.file_meta.TransferSyntaxUID
    handler = rle_handler if syntax == pydicom.uid.RLELossless else numpy_handler
    if not handler.supports_transfer_syntax(syntax):
        raise ValueError("compressed")
    cells = numpy.asarray(handler.get_pixeldata(film)).ravel()
    size = film.Rows * film.Columns * film.SamplesPerPixel
    if handler is numpy_handler and cells.size < size * (frame + 1):
        raise ValueError("too short")
    cells = cells[size * frame : size * (frame + 1)]
    if film.SamplesPerPixel == 1:
        picture = cells.reshape(film.Rows, film.Columns)
        if film.PhotometricInterpretation == "PALETTE COLOR":
            colours = apply_color_lut(picture, film)
            return luma(colours, "RGB", 8 * colours.dtype.itemsize)
        return stored_values(picture, film)
    # RLE decodes to planes whatever the file says (PS3.5 G.2).
    if film.get("PlanarConfiguration", 0) == 1 or handler is rle_handler:
        channels = cells.reshape(3, film.Rows, film.Columns).transpose(1, 2, 0)
    else:
        channels = cells.reshape(film.Rows, film.Columns, 3)
    return luma(channels, film.PhotometricInterpretation, film.BitsStored)


def by_gdcm(path, frame):
    import gdcm

    reader = gdcm.ImageReader()
    reader.SetFileName(path)
    if not reader.Read():
        raise ValueError("gdcm cannot read it")
    image = reader.GetImage()
    layout = image.GetPixelFormat()
    data = image.GetBuffer().encode("utf-8", errors="surrogateescape")
    rows, columns = image.GetDimension(1), image.GetDimension(0)
    samples = layout.GetSamplesPerPixel()
    kind = {8: "u1", 16: "<u2", 32: "<u4"}[layout.GetBitsAllocated()]
    cells = numpy.frombuffer(data, dtype=kind)
    size = rows * columns * samples
    cells = cells[size * frame : size * (frame + 1)]
    photometric = str(image.GetPhotometricInterpretation()).strip()
    bits = layout.GetBitsStored()
    if samples == 3:
        if image.GetPlanarConfiguration() == 1:
            channels = cells.reshape(3, rows, columns).transpose(1, 2, 0)
        else:
            channels = cells.reshape(rows, columns, 3)
        return luma(channels, photometric, bits)
    if photometric == "PALETTE COLOR":
        raise ValueError("palette")
    values = cells.astype(numpy.int64) >> (layout.GetHighBit() - bits + 1) & ((1 << bits) - 1)
    if layout.GetPixelRepresentation() == 1:
        sign = 1 << (bits - 1)
        values = (values ^ sign) - sign
    return values.reshape(rows, columns)


def by_ojph(path, frame):
    film = pydicom.dcmread(path, force=True)
    frames = list(pydicom.encaps.generate_pixel_data_frame(film.PixelData, film.get("NumberOfFrames", 1)))
    with tempfile.TemporaryDirectory() as folder:
        suffix = "ppm" if film.SamplesPerPixel == 3 else "pgm"
        with open(folder + "/in.j2c", "wb") as stream:
            stream.write(frames[frame])
        subprocess.run(
            ["ojph_expand", "-i", folder + "/in.j2c", "-o", folder + "/out." + suffix],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with open(folder + "/out." + suffix, "rb") as stream:
            data = stream.read()
    magic, columns, rows, highest, pixels = data.split(None, 4)
    kind = ">u2" if int(highest) > 255 else "u1"
    size = int(rows) * int(columns) * film.SamplesPerPixel
    picture = numpy.frombuffer(data[-size * numpy.dtype(kind).itemsize :], dtype=kind)
    if film.SamplesPerPixel == 3:
        return luma(picture.reshape(int(rows), int(columns), 3), "RGB", film.BitsStored)
    return picture.astype(numpy.int64)


decode = {"pydicom": by_pydicom, "gdcm": by_gdcm, "ojph": by_ojph}[sys.argv[1]]
for line in sys.stdin:
    name, number, output = line.rstrip("\n").split("\t")
    try:
        numpy.asarray(decode(name, int(number))).astype("<i4").tofile(output)
        print("ok", flush=True)
    except Exception as error:
        print("no", type(error).__name__, str(error).splitlines()[:1], flush=True)
