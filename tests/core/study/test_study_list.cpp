#include "core/study/study_list.h"

#include <QtTest>

using namespace lucency;

namespace {

struct Made {
    const char* patient = "P1";
    const char* study = "1.1";
    const char* date = "2024-05-01";
    const char* series = "1.1.1";
    int series_number = 1;
    int instance = 1;
    const char* view = "";
};

FilmSummary film(const Made& made) {
    static int count = 0;
    FilmSummary summary;
    summary.path = QStringLiteral("/films/%1").arg(++count);
    summary.format = FilmFormat::Dicom;
    summary.identity.id = QString::fromLatin1(made.patient);
    summary.identity.study_instance_uid = QString::fromLatin1(made.study);
    summary.acquisition.study_date = QDate::fromString(QString::fromLatin1(made.date), Qt::ISODate);
    summary.acquisition.view_position = QString::fromLatin1(made.view);
    summary.series_instance_uid = QString::fromLatin1(made.series);
    summary.series_number = made.series_number;
    summary.instance_number = made.instance;
    return summary;
}

FilmSummary raster(const char* path) {
    FilmSummary summary;
    summary.path = QString::fromLatin1(path);
    return summary;
}

/// The list as text: groups in brackets, films by view and instance number.
QString outline(const StudyNode& node) {
    if (node.isFilm()) {
        return node.summary.format == FilmFormat::Dicom
                   ? node.summary.acquisition.view_position +
                         QString::number(node.summary.instance_number.value_or(0))
                   : QFileInfo(node.summary.path).fileName();
    }
    QStringList parts;
    for (const auto& child : node.children) {
        parts << outline(*child);
    }
    return QLatin1Char('[') + parts.join(QLatin1Char(' ')) + QLatin1Char(']');
}

}  // namespace

class TestStudyList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filmsAreGroupedAndSorted_data() {
        QTest::addColumn<std::vector<FilmSummary>>("films");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const std::vector<Made>& made, const char* expected) {
            std::vector<FilmSummary> films;
            for (const Made& one : made) {
                films.push_back(film(one));
            }
            QTest::newRow(name) << films << QString::fromLatin1(expected);
        };
        row("one film", {{}}, "[[[[1]]]]");
        row("films by instance number", {{.instance = 10}, {.instance = 2}, {.instance = 1}},
            "[[[[1 2 10]]]]");
        row("equal instances as found",
            {{.instance = 1, .view = "x"}, {.instance = 1, .view = "y"}}, "[[[[x1 y1]]]]");
        row("frontal before lateral before instance number",
            {{.instance = 1, .view = "LL"},
             {.instance = 3, .view = "PA"},
             {.instance = 2, .view = "LATERAL"},
             {.instance = 4, .view = ""}},
            "[[[[PA3 4 LL1 LATERAL2]]]]");
        row("AP is frontal", {{.instance = 1, .view = "RL"}, {.instance = 2, .view = "AP"}},
            "[[[[AP2 RL1]]]]");
        row("FRONTAL is frontal, an oblique view is not",
            {{.instance = 1, .view = "LAO"}, {.instance = 2, .view = "FRONTAL"}},
            "[[[[FRONTAL2 LAO1]]]]");
        row("series by number",
            {{.series = "a", .series_number = 10, .instance = 1},
             {.series = "b", .series_number = 2, .instance = 2}},
            "[[[[2] [1]]]]");
        row("the series with the frontal film first, found late",
            {{.series = "a", .series_number = 1, .instance = 1, .view = "LL"},
             {.series = "b", .series_number = 2, .instance = 2, .view = ""},
             {.series = "b", .series_number = 2, .instance = 3, .view = "PA"}},
            "[[[[PA3 2] [LL1]]]]");
        row("studies from the newest",
            {{.study = "a", .date = "2020-01-01", .series = "a", .instance = 1},
             {.study = "b", .date = "", .series = "b", .instance = 2},
             {.study = "c", .date = "2024-01-01", .series = "c", .instance = 3}},
            "[[[[3]] [[1]] [[2]]]]");
        row("patients as found",
            {{.patient = "P2", .study = "b", .instance = 2},
             {.patient = "P1", .study = "a", .instance = 1},
             {.patient = "P2", .study = "b", .instance = 3}},
            "[[[[2 3]]] [[[1]]]]");
        row("one id in two studies", {{.study = "a", .instance = 1}, {.study = "b", .instance = 2}},
            "[[[[1]] [[2]]]]");
        row("no patient at all: by study",
            {{.patient = "", .study = "a", .instance = 1},
             {.patient = "", .study = "b", .instance = 2}},
            "[[[[1]]] [[[2]]]]");
    }
    void filmsAreGroupedAndSorted() {
        QFETCH(std::vector<FilmSummary>, films);
        QFETCH(QString, expected);
        StudyList list;
        for (const FilmSummary& one : films) {
            QCOMPARE(list.add(one)->summary.path, one.path);
        }
        QCOMPARE(outline(list.root()), expected);
        QCOMPARE(list.size(), static_cast<int>(films.size()));
        QCOMPARE(list.root().filmCount(), list.size());
    }

    void twoNamesUnderOneIdAreTwoPatients() {
        StudyList list;
        FilmSummary one = film({});
        one.identity.name = QStringLiteral("DOE^JANE");
        FilmSummary other = one;
        other.identity.name = QStringLiteral("ROE^RICHARD");
        FilmSummary same = one;
        same.identity.name = QStringLiteral("Doe^Jane");
        list.add(one);
        list.add(other);
        list.add(same);
        QCOMPARE(outline(list.root()), QStringLiteral("[[[[1 1]]] [[[1]]]]"));
    }

    void rastersAppearByFolder() {
        StudyList list;
        for (const char* path : {"/a/x.png", "/b/y.png", "/a/z.jpg"}) {
            list.add(raster(path));
        }
        QCOMPARE(outline(list.root()), QStringLiteral("[[[[x.png z.jpg]]] [[[y.png]]]]"));
    }

    void theFrontalFilmIsTheOneToOpen() {
        StudyList list;
        QVERIFY(list.root().firstFilm() == nullptr);
        list.add(film({.series = "a", .series_number = 1, .view = "LATERAL"}));
        const StudyNode* frontal =
            list.add(film({.series = "b", .series_number = 2, .view = "PA"}));
        list.add(film({.series = "c", .series_number = 3, .view = "OBLIQUE"}));
        QCOMPARE(list.root().firstFilm(), frontal);
    }

    void nodesStayWhereTheyAre() {
        StudyList list;
        std::vector<StudyNode*> nodes;
        for (int i = 0; i < 300; ++i) {
            nodes.push_back(list.add(film({.instance = 300 - i})));
        }
        for (int i = 0; i < 300; ++i) {
            QCOMPARE(nodes[static_cast<std::size_t>(i)]->number, i + 1);
            QCOMPARE(*nodes[static_cast<std::size_t>(i)]->summary.instance_number, 300 - i);
        }
    }
};

QTEST_APPLESS_MAIN(TestStudyList)
#include "test_study_list.moc"
