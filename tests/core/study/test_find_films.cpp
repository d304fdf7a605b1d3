// Films found in files, folders and DICOMDIRs that the test makes itself.
#include "core/study/dicomdir_files.h"
#include "core/study/find_films.h"

#include "tests/support/made_studies.h"

#include <QImage>
#include <dcmtk/dcmdata/dcddirif.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace lucency;
using namespace lucency::testing;

namespace {

struct Found {
    std::vector<FilmSummary> films;
    FilmCounts counts;
    int batches = 0;

    QStringList names(const QString& folder) const {
        QStringList list;
        for (const FilmSummary& film : films) {
            list << QDir(folder).relativeFilePath(film.path);
        }
        list.sort();
        return list;
    }
};

Found find(const QStringList& paths, std::stop_token stop = {}) {
    Found found;
    const auto take = [&](std::vector<FilmSummary> films, const FilmCounts&) {
        ++found.batches;
        found.films.insert(found.films.end(), films.begin(), films.end());
    };
    found.counts = findFilms(paths, {take, 0}, stop);
    return found;
}

void writeOwn(const QString& path, const char* instance = "1", const char* view = "PA") {
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    MadeDicom dicom;
    dicom.text(DCM_PatientName, "DOE^JANE");
    dicom.text(DCM_PatientID, "P1");
    dicom.text(DCM_StudyInstanceUID, "1.2.3");
    dicom.text(DCM_StudyDate, "20240501");
    dicom.text(DCM_StudyTime, "0930");
    dicom.text(DCM_StudyID, "S1");
    dicom.text(DCM_StudyDescription, "Chest");
    dicom.text(DCM_SeriesInstanceUID, "1.2.3.4");
    dicom.text(DCM_SeriesDescription, "Upright");
    dicom.text(DCM_SeriesNumber, "7");
    dicom.text(DCM_InstanceNumber, instance);
    dicom.text(DCM_ViewPosition, view);
    dicom.text(DCM_SOPInstanceUID,
               qPrintable(QStringLiteral("1.2.3.4.") + QLatin1String(instance)));
    dicom.pixels(madeValues({}));
    dicom.save(path);
}

void writeReport(const QString& path) {
    DcmFileFormat file;
    file.getDataset()->putAndInsertString(DCM_SOPClassUID, UID_BasicTextSRStorage);
    file.getDataset()->putAndInsertString(DCM_SOPInstanceUID, "1.2.3.9");
    file.getDataset()->putAndInsertString(DCM_Modality, "SR");
    QVERIFY(file.saveFile(QFile::encodeName(path).constData(), EXS_LittleEndianExplicit).good());
}

void writeText(const QString& path, const QByteArray& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void writePicture(const QString& path) {
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QImage image(20, 30, QImage::Format_Grayscale8);
    image.fill(90);
    QVERIFY(image.save(path, "PNG"));
}

}  // namespace

class TestFindFilms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
        MadeDicom::registerEncoders();
    }

    void aSummaryHasTheFacts() {
        writeOwn(at("film"), "12", "AP");
        const auto summary = summariseFilm(at("film"));
        QVERIFY(summary);
        QCOMPARE(summary->kind, FilmSummary::Kind::Film);
        QCOMPARE(summary->format, FilmFormat::Dicom);
        QCOMPARE(summary->rows, MadeLayout().rows);
        QCOMPARE(summary->columns, MadeLayout().columns);
        QCOMPARE(summary->frames, 1);
        QCOMPARE(summary->identity.id, QStringLiteral("P1"));
        QCOMPARE(summary->identity.study_instance_uid, QStringLiteral("1.2.3"));
        QCOMPARE(summary->acquisition.modality, QStringLiteral("DX"));
        QCOMPARE(summary->acquisition.view_position, QStringLiteral("AP"));
        QCOMPARE(summary->acquisition.study_date, QDate(2024, 5, 1));
        QCOMPARE(summary->study_time, QTime(9, 30));
        QCOMPARE(summary->study_description, QStringLiteral("Chest"));
        QCOMPARE(summary->series_description, QStringLiteral("Upright"));
        QCOMPARE(summary->series_instance_uid, QStringLiteral("1.2.3.4"));
        QCOMPARE(*summary->series_number, 7);
        QCOMPARE(*summary->instance_number, 12);
    }

    void aSummaryNeedsNoPixels_data() {
        QTest::addColumn<int>("syntax");
        QTest::addColumn<bool>("with_meta");
        QTest::newRow("explicit") << int(EXS_LittleEndianExplicit) << true;
        QTest::newRow("implicit without meta header") << int(EXS_LittleEndianImplicit) << false;
        QTest::newRow("big endian") << int(EXS_BigEndianExplicit) << true;
        QTest::newRow("deflated") << int(EXS_DeflatedLittleEndianExplicit) << true;
        QTest::newRow("JPEG-LS") << int(EXS_JPEGLSLossless) << true;
    }
    void aSummaryNeedsNoPixels() {
        QFETCH(int, syntax);
        QFETCH(bool, with_meta);
        const MadeLayout layout{.rows = 600, .columns = 500};
        MadeDicom dicom(layout);
        dicom.text(DCM_InstanceNumber, "3");
        dicom.pixels(madeValues(layout));
        dicom.save(at("film"), static_cast<E_TransferSyntax>(syntax), nullptr, with_meta);
        const auto whole = summariseFilm(at("film"));
        QVERIFY(whole);
        QCOMPARE(whole->rows, 600);
        QCOMPARE(*whole->instance_number, 3);
        // The rest of the pixels may be gone: the header is all that counts.
        QVERIFY(QFile::resize(at("film"), QFileInfo(at("film")).size() - 1000));
        const auto half = summariseFilm(at("film"));
        QVERIFY(half);
        QCOMPARE(half->columns, 500);
    }

    void aLongHeaderIsReadOn() {
        MadeDicom dicom;
        const QByteArray comment(300'000, 'x');
        DcmItem* item = nullptr;
        QVERIFY(
            dicom.dataset().findOrCreateSequenceItem(DCM_ReferencedStudySequence, item, 0).good());
        QVERIFY(item->putAndInsertString(DCM_TextValue, comment.constData()).good());
        dicom.text(DCM_InstanceNumber, "9");
        dicom.pixels(madeValues({}));
        dicom.save(at("film"));
        const auto summary = summariseFilm(at("film"));
        QVERIFY(summary);
        QCOMPARE(*summary->instance_number, 9);
        QCOMPARE(summary->rows, MadeLayout().rows);
    }

    void rastersHaveTheirSize() {
        writePicture(at("picture"));
        const auto summary = summariseFilm(at("picture"));
        QVERIFY(summary);
        QCOMPARE(summary->format, FilmFormat::Png);
        QCOMPARE(summary->rows, 30);
        QCOMPARE(summary->columns, 20);
    }

    void foldersAreSearchedByContent() {
        writeOwn(at("a/film.txt"), "1");
        writeOwn(at("a/deep/er/film"), "2");
        writePicture(at("b/picture.doc"));
        writeReport(at("b/report.dcm"));
        writeText(at("notes.dcm"), "no film, whatever its name");
        writeText(at("empty.dcm"), {});
        writeOwn(at("a/.hidden"), "3");
        writeOwn(at(".folder/film"), "4");
        const Found found = find({folder_->path()});
        QCOMPARE(found.names(folder_->path()),
                 QStringList({"a/deep/er/film", "a/film.txt", "b/picture.doc"}));
        QCOMPARE(found.counts.films, 3);
        QCOMPARE(found.counts.others, 1);
        QCOMPARE(found.counts.unreadable, 0);
        QCOMPARE(found.counts.files, 6);
        QVERIFY(found.batches > 1);
    }

    void namesAreSortedAsPeopleCount() {
        for (const char* name : {"film10", "film9", "Film1"}) {
            writePicture(at(name));
        }
        const Found found = find({folder_->path()});
        QStringList names;
        for (const FilmSummary& film : found.films) {
            names << QFileInfo(film.path).fileName();
        }
        QCOMPARE(names, QStringList({"Film1", "film9", "film10"}));
    }

    void linksLeadNowhereTwice() {
        writeOwn(at("a/film"));
        QVERIFY(QFile::link(at("a"), at("a/round")));
        QVERIFY(QFile::link(at("a"), at("again")));
        QVERIFY(QFile::link(at("a/film"), at("film-again")));
        QVERIFY(QFile::link(at("nowhere"), at("broken")));
        const Found found = find({folder_->path(), at("a"), at("a/film")});
        QCOMPARE(found.counts.films, 1);
    }

    void devicesAreNeverWaitedFor() {
        QCOMPARE(::mkfifo(QFile::encodeName(at("pipe")).constData(), 0600), 0);
        writeOwn(at("film"));
        QCOMPARE(find({folder_->path()}).counts.films, 1);
        const Found pipe = find({at("pipe")});
        QCOMPARE(pipe.films.size(), std::size_t{1});
        QCOMPARE(pipe.films[0].error->code, ErrorCode::NotAnImage);
    }

    void whatMayNotBeReadIsCounted() {
        writeOwn(at("closed/film"));
        writeOwn(at("film"));
        writeText(at("damaged"), QByteArray(128, '\0') + "DICM" + QByteArray(40, '\xff'));
        QFile::setPermissions(at("closed"), QFile::Permissions());
        const Found found = find({folder_->path()});
        QFile::setPermissions(at("closed"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(found.counts.unreadable, ::geteuid() == 0 ? 1 : 2);  // root may read everything
        QCOMPARE(found.counts.films, ::geteuid() == 0 ? 2 : 1);
    }

    void aFileAskedForByNameIsListedWithItsError_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("text") << QByteArray("no film") << int(ErrorCode::UnknownFormat);
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::EmptyFile);
        QTest::newRow("damaged") << QByteArray(128, '\0') + "DICM" + QByteArray(40, '\xff')
                                 << int(ErrorCode::DamagedFile);
    }
    void aFileAskedForByNameIsListedWithItsError() {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        writeText(at("file"), content);
        const Found found = find({at("file"), at("absent")});
        QCOMPARE(found.films.size(), std::size_t{2});
        QCOMPARE(int(found.films[0].error->code), code);
        QCOMPARE(found.films[1].error->code, ErrorCode::FileNotFound);
        QCOMPARE(found.counts.films, 0);
        QCOMPARE(found.counts.unreadable, 2);
    }

    void aStopEndsTheSearch() {
        for (int i = 0; i < 20; ++i) {
            writePicture(at(QStringLiteral("film%1").arg(i)));
        }
        std::stop_source stop;
        int given = 0;
        const FilmSearch search{[&](std::vector<FilmSummary> films, const FilmCounts&) {
                                    given += static_cast<int>(films.size());
                                    if (given >= 5) {
                                        stop.request_stop();
                                    }
                                },
                                0};
        const FilmCounts counts = findFilms({folder_->path()}, search, stop.get_token());
        QCOMPARE(counts.films, 5);
        QCOMPARE(given, 5);
    }

    void aFolderMayVanishMidway() {
        for (int i = 0; i < 20; ++i) {
            writePicture(at(QStringLiteral("in/film%1").arg(i)));
        }
        writePicture(at("later/film"));
        int given = 0;
        const FilmSearch search{[&](std::vector<FilmSummary> films, const FilmCounts&) {
                                    given += static_cast<int>(films.size());
                                    QDir(at("in")).removeRecursively();
                                },
                                0};
        const FilmCounts counts = findFilms({folder_->path()}, search);
        QCOMPARE(counts.films, given);
        QCOMPARE(counts.films + counts.unreadable, 21);
        QVERIFY(counts.unreadable > 0);
    }

    void aDicomdirNamesItsFilms_data() {
        QTest::addColumn<QString>("on_disk");
        QTest::addColumn<QByteArray>("in_dicomdir");
        QTest::addColumn<int>("films");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("outside");
        const auto row = [](const char* name, const char* on_disk, const char* in_dicomdir,
                            int films, int missing, int outside) {
            QTest::newRow(name) << QString::fromLatin1(on_disk) << QByteArray(in_dicomdir) << films
                                << missing << outside;
        };
        row("as it stands", "disk/IMAGES/IM1", "IMAGES\\IM1", 1, 0, 0);
        row("lower case on the disk", "disk/images/im1", "IMAGES\\IM1", 1, 0, 0);
        row("mixed case", "disk/Images/Im1", "IMAGES\\IM1", 1, 0, 0);
        row("with a version", "disk/IMAGES/IM1;1", "IMAGES\\IM1", 1, 0, 0);
        row("with a dot and a version", "disk/images/im1.;1", "IMAGES\\IM1", 1, 0, 0);
        row("version in the DICOMDIR", "disk/IMAGES/IM1", "IMAGES\\IM1;1", 1, 0, 0);
        row("not there", "disk/IMAGES/IM2", "IMAGES\\IM1", 0, 1, 0);
        row("folder not there", "disk/OTHER/IM1", "IMAGES\\IM1", 0, 1, 0);
        row("outside by dots", "outside/IM1", "..\\outside\\IM1", 0, 0, 1);
        row("outside by dots within", "outside/IM1", "IMAGES\\..\\..\\outside\\IM1", 0, 0, 1);
        row("outside by a slash", "outside/IM1", "../outside/IM1", 0, 0, 1);
        row("an absolute path", "outside/IM1", "\\etc\\passwd", 0, 0, 1);
        row("an empty component", "disk/IMAGES/IM1", "IMAGES\\\\IM1", 0, 0, 1);
    }
    void aDicomdirNamesItsFilms() {
        QFETCH(QString, on_disk);
        QFETCH(QByteArray, in_dicomdir);
        QDir().mkpath(at("disk"));
        writeOwn(at(qPrintable(on_disk)));
        writeOwn(at("disk/unnamed"), "99");
        writeDicomdir(at("disk/DICOMDIR"), {in_dicomdir});
        const Found found = find({at("disk/DICOMDIR")});
        QTEST(found.counts.films, "films");
        QTEST(found.counts.missing, "missing");
        QTEST(found.counts.outside, "outside");
        if (found.counts.films == 1) {
            QCOMPARE(QFileInfo(found.films[0].path).canonicalFilePath(),
                     QFileInfo(at(qPrintable(on_disk))).canonicalFilePath());
        }
    }

    void aLinkOutOfTheDicomdirsFolderIsRefused() {
        QDir().mkpath(at("disk"));
        writeOwn(at("outside/IM1"));
        QVERIFY(QFile::link(at("outside"), at("disk/IMAGES")));
        writeDicomdir(at("disk/DICOMDIR"), {"IMAGES\\IM1"});
        const Found found = find({at("disk/DICOMDIR")});
        QCOMPARE(found.counts.films, 0);
        QCOMPARE(found.counts.outside, 1);
    }

    void aDicomdirMadeByDcmtkIsRead() {
        writeOwn(at("disk/IMAGES/IM1"), "1");
        writeOwn(at("disk/IMAGES/IM2"), "2", "LL");
        DicomDirInterface writer;
        writer.disableConsistencyCheck();
        writer.enableInventMode();
        const QByteArray disk = QFile::encodeName(at("disk"));
        const QByteArray dicomdir = QFile::encodeName(at("disk/DICOMDIR"));
        QVERIFY(writer
                    .createNewDicomDir(DicomDirInterface::AP_GeneralPurpose, dicomdir.constData(),
                                       "TEST")
                    .good());
        for (const char* name : {"IMAGES/IM1", "IMAGES/IM2"}) {
            QVERIFY(writer.addDicomFile(name, disk.constData()).good());
        }
        QVERIFY(writer.writeDicomDir().good());
        const Found found = find({at("disk/DICOMDIR")});
        QCOMPARE(found.names(at("disk")), QStringList({"IMAGES/IM1", "IMAGES/IM2"}));
        // The folder gives the same films: its DICOMDIR is none.
        const Found folder = find({at("disk")});
        QCOMPARE(folder.names(at("disk")), found.names(at("disk")));
        QCOMPARE(folder.counts.others, 0);
    }

    void deletedRecordsNameNothing() {
        writeOwn(at("IM1"));
        writeDicomdir(at("DICOMDIR"), {"IM1"}, 0);
        const Found found = find({at("DICOMDIR")});
        QCOMPARE(found.counts.films, 0);
        QCOMPARE(found.counts.missing, 0);
    }

    void aDamagedDicomdirGivesWayToItsFolder_data() {
        QTest::addColumn<double>("kept");
        QTest::newRow("no records") << 1.0;
        QTest::newRow("cut off") << 0.6;
    }
    void aDamagedDicomdirGivesWayToItsFolder() {
        QFETCH(double, kept);
        writeOwn(at("IM1"));
        writeDicomdir(at("DICOMDIR"),
                      kept < 1 ? std::vector<QByteArray>(50, "IM1") : std::vector<QByteArray>());
        QVERIFY(QFile::resize(
            at("DICOMDIR"), static_cast<qint64>(kept * double(QFileInfo(at("DICOMDIR")).size()))));
        const Found found = find({at("DICOMDIR")});
        QCOMPARE(found.counts.films, 1);
        QVERIFY(found.counts.damaged_dicomdir);
    }

private:
    QString at(const char* name) const { return folder_->filePath(QString::fromUtf8(name)); }
    QString at(const QString& name) const { return folder_->filePath(name); }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(TestFindFilms)
#include "test_find_films.moc"
