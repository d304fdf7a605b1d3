"""The SHA-256 of each DICOM file's first frame as pydicom decodes it: an independent reader.

Reads paths from standard input, one a line; writes "<hex or -> <path>" for each. Gray films
only, as little-endian 16-bit stored values, as pixelsSha256() takes them.
"""

import hashlib
import sys
import warnings

import numpy
import pydicom
from pydicom.pixel_data_handlers import numpy_handler, rle_handler

warnings.simplefilter("ignore")
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE


def first_frame(path):
    film = pydicom.dcmread(path, force=True)
    if film.get("SamplesPerPixel", 1) != 1 or "MONOCHROME" not in film.PhotometricInterpretation:
        return None
    if film.BitsAllocated not in (1, 8, 16):
        return None
    syntax = film.file_meta.get("TransferSyntaxUID")
    if syntax is None:
        return None
    handler = rle_handler if syntax == pydicom.uid.RLELossless else numpy_handler
    if not handler.supports_transfer_syntax(syntax):
        return None
    frames = numpy.array(handler.get_pixeldata(film)).ravel()
    frame = frames[: film.Rows * film.Columns].astype(numpy.int64)
    if frame.size != film.Rows * film.Columns:
        return None
    mask = (1 << film.BitsStored) - 1
    frame = (frame >> (film.HighBit - film.BitsStored + 1)) & mask
    if film.PixelRepresentation == 1:
        sign = 1 << (film.BitsStored - 1)
        frame = (frame ^ sign) - sign
    return hashlib.sha256(frame.astype("<i8").astype("<u2").tobytes()).hexdigest()


for line in sys.stdin:
    name = line.rstrip("\n")
    try:
        digest = first_frame(name)
    except Exception:
        digest = None
    print(digest or "-", name)
