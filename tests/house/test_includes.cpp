#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <algorithm>
#include <map>

namespace {

/// A source file, by its path from the top of the tree, with what it includes.
struct Source {
    QString path;
    QStringList rooted;   ///< "core/film/film.h"
    QStringList library;  ///< <QWidget>
};

/// The arrows of ARCHITECTURE.md: what each room may include beside itself.
const std::map<QString, QStringList>& arrows() {
    static const std::map<QString, QStringList> map = [] {
        const auto words = [](const char* text) {
            return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        const char* core =
            "core/base core/jpeg2000 core/film core/measure core/study core/phantom core/model "
            "core/explain "
            "core/learn "
            "core/review core/record core/report";
        return std::map<QString, QStringList>{
            {QStringLiteral("core/base"), {}},
            {QStringLiteral("core/jpeg2000"), words("core/base")},
            {QStringLiteral("core/film"), words("core/base core/jpeg2000")},
            {QStringLiteral("core/measure"), words("core/base core/film")},
            {QStringLiteral("core/study"), words("core/base core/film")},
            {QStringLiteral("core/phantom"), words("core/base core/film")},
            {QStringLiteral("core/model"), words("core/base core/film")},
            {QStringLiteral("core/explain"), words("core/base core/film")},
            {QStringLiteral("core/learn"), words("core/base core/film core/model")},
            {QStringLiteral("core/review"),
             words("core/base core/film core/measure core/model core/explain")},
            {QStringLiteral("core/record"),
             words("core/base core/film core/measure core/model core/review")},
            {QStringLiteral("core/report"),
             words("core/base core/film core/measure core/model core/explain core/learn "
                   "core/review core/record")},
            {QStringLiteral("ui"), words(core)},
            {QStringLiteral("app/cli"), words(core)},
            {QStringLiteral("app/lucency"), words(core) + words("ui")},
        };
    }();
    return map;
}

/// "core/film" of "core/film/film.h"; "ui" of "ui/panels/x.h".
QString roomOf(const QString& path) {
    const QStringList parts = path.split(QLatin1Char('/'));
    const bool deep = parts[0] == QLatin1String("core") || parts[0] == QLatin1String("app");
    return deep ? parts.mid(0, 2).join(QLatin1Char('/')) : parts[0];
}

bool isWidgetsHeader(const QString& name) {
    return name.startsWith(QLatin1String("QtWidgets")) ||
           QFileInfo::exists(QStringLiteral(LUCENCY_WIDGETS_HEADERS "/") + name);
}

/// The costly library that a header is of, or empty.
QString costlyLibrary(const QString& name) {
    static const std::map<QString, QString> folders{
        {QStringLiteral("torch"), QStringLiteral("LibTorch")},
        {QStringLiteral("ATen"), QStringLiteral("LibTorch")},
        {QStringLiteral("c10"), QStringLiteral("LibTorch")},
        {QStringLiteral("opencv2"), QStringLiteral("OpenCV")},
        {QStringLiteral("dcmtk"), QStringLiteral("DCMTK")},
        {QStringLiteral("openjpeg.h"), QStringLiteral("OpenJPEG")},
    };
    if (name.startsWith(QLatin1String("QSql")) || name.startsWith(QLatin1String("QtSql"))) {
        return QStringLiteral("Qt SQL");
    }
    const auto found = folders.find(name.section(QLatin1Char('/'), 0, 0));
    return found == folders.end() ? QString() : found->second;
}

/// Rooms that may use a costly library at all.
const std::map<QString, QStringList>& homes() {
    static const std::map<QString, QStringList> map{
        {QStringLiteral("LibTorch"), {QStringLiteral("core/model"), QStringLiteral("core/learn")}},
        {QStringLiteral("OpenCV"),
         {QStringLiteral("core/film"), QStringLiteral("core/phantom"),
          QStringLiteral("core/explain"), QStringLiteral("core/learn")}},
        {QStringLiteral("DCMTK"), {QStringLiteral("core/film"), QStringLiteral("core/phantom")}},
        {QStringLiteral("OpenJPEG"), {QStringLiteral("core/jpeg2000")}},
        {QStringLiteral("Qt SQL"), {QStringLiteral("core/record")}},
    };
    return map;
}

/// Every broken rule, each as one line.
QStringList broken(const std::vector<Source>& sources) {
    QStringList faults;
    QSet<QString> costly_headers;
    for (const Source& source : sources) {
        const QString room = roomOf(source.path);
        const auto allowed = arrows().find(room);
        if (allowed == arrows().end()) {
            faults.append(source.path + QStringLiteral(": a room without arrows"));
            continue;
        }
        for (const QString& target : source.rooted) {
            const QString other = roomOf(target);
            if (other != room && !allowed->second.contains(other)) {
                faults.append(QStringLiteral("%1 -> %2").arg(source.path, target));
            }
        }
        const bool may_have_widgets =
            room == QLatin1String("ui") || room == QLatin1String("app/lucency");
        for (const QString& header : source.library) {
            if (!may_have_widgets && isWidgetsHeader(header)) {
                faults.append(QStringLiteral("%1 -> Widgets: %2").arg(source.path, header));
            }
            const QString library = costlyLibrary(header);
            if (library.isEmpty()) {
                continue;
            }
            if (!homes().at(library).contains(room)) {
                faults.append(QStringLiteral("%1 -> %2: %3").arg(source.path, library, header));
            }
            if (source.path.endsWith(QLatin1String(".h"))) {
                costly_headers.insert(source.path);
            }
        }
    }
    // A header with a costly library, of its own or through another header, is its room's alone.
    for (bool grown = true; grown;) {
        grown = false;
        for (const Source& source : sources) {
            const bool through =
                std::any_of(source.rooted.begin(), source.rooted.end(),
                            [&](const QString& target) { return costly_headers.contains(target); });
            if (through && source.path.endsWith(QLatin1String(".h")) &&
                !costly_headers.contains(source.path)) {
                costly_headers.insert(source.path);
                grown = true;
            }
        }
    }
    for (const Source& source : sources) {
        for (const QString& target : source.rooted) {
            if (costly_headers.contains(target) && roomOf(source.path) != roomOf(target)) {
                faults.append(QStringLiteral("%1 -> costly header %2").arg(source.path, target));
            }
        }
    }
    return faults;
}

std::vector<Source> readTree() {
    const QDir root(QStringLiteral(LUCENCY_SOURCE_DIR));
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    std::vector<Source> sources;
    for (const char* folder : {"core", "ui", "app"}) {
        QDirIterator files(root.filePath(QLatin1String(folder)),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            Source source{root.relativeFilePath(file.fileName()), {}, {}};
            auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const auto match = matches.next();
                const bool rooted = match.captured(1) == QLatin1String("\"");
                // moc's output and generated headers are no rooms.
                if (!match.captured(2).endsWith(QLatin1String(".moc"))) {
                    (rooted ? source.rooted : source.library).append(match.captured(2));
                }
            }
            sources.push_back(source);
        }
    }
    return sources;
}

}  // namespace

class TestIncludes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrowsRunOneWay() {
        const auto sources = readTree();
        QVERIFY(sources.size() > 50);
        const QStringList faults = broken(sources);
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    void aBrokenArrowIsFound_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("rooted");
        QTest::addColumn<QStringList>("library");
        QTest::addColumn<bool>("fault");
        const auto row =
            [](const char* name, const char* path, const char* rooted, const char* library,
               bool fault) {
                QTest::newRow(name)
                    << path
                    << QString::fromLatin1(rooted).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                    << QString::fromLatin1(library).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                    << fault;
            };
        row("down the arrows", "core/review/x.cpp", "core/film/film.h core/base/error.h", "QString",
            false);
        row("explain includes model", "core/explain/x.h", "core/model/classifier.h", "", true);
        row("film includes review", "core/film/x.cpp", "core/review/reading.h", "", true);
        row("measure includes review", "core/measure/x.cpp", "core/review/reading.h", "", true);
        row("core includes ui", "core/report/x.cpp", "ui/theme.h", "", true);
        row("core includes a test", "core/report/x.cpp", "tests/support/films.h", "", true);
        row("core includes Widgets", "core/report/x.cpp", "", "QWidget", true);
        row("core includes Widgets by module", "core/film/x.h", "", "QtWidgets/QLabel", true);
        row("command line includes Widgets", "app/cli/x.cpp", "", "QApplication", true);
        row("command line includes ui", "app/cli/x.cpp", "ui/theme.h", "", true);
        row("window includes Widgets", "ui/x.h", "core/review/reading.h", "QWidget", false);
        row("window includes LibTorch", "ui/x.cpp", "", "torch/script.h", true);
        row("model includes LibTorch", "core/model/x.cpp", "", "torch/script.h", false);
        row("explain includes LibTorch", "core/explain/x.cpp", "", "torch/torch.h", true);
        row("report includes OpenCV", "core/report/x.cpp", "", "opencv2/core.hpp", true);
        row("film includes OpenJPEG", "core/film/x.cpp", "", "openjpeg.h", true);
        row("record includes Qt SQL", "core/record/x.cpp", "", "QSqlDatabase", false);
        row("window includes Qt SQL", "ui/x.cpp", "", "QSqlQuery", true);
        row("review includes record", "core/review/x.cpp", "core/record/record.h", "", true);
        row("a new room", "core/dicom/x.cpp", "", "", true);
    }

    void aBrokenArrowIsFound() {
        QFETCH(QString, path);
        QFETCH(QStringList, rooted);
        QFETCH(QStringList, library);
        QFETCH(bool, fault);
        QCOMPARE(!broken({{path, rooted, library}}).isEmpty(), fault);
    }

    void aCostlyHeaderStaysAtHome() {
        const Source costly{
            QStringLiteral("core/film/own.h"), {}, {QStringLiteral("dcmtk/dcmdata/dctk.h")}};
        const QStringList uses{costly.path};
        const Source through{QStringLiteral("core/film/through.h"), uses, {}};
        QVERIFY(broken({costly, through, {QStringLiteral("core/film/x.cpp"), uses, {}}}).isEmpty());
        QCOMPARE(broken({costly, {QStringLiteral("core/model/x.cpp"), uses, {}}}).size(), 1);
        QCOMPARE(broken({through, costly, {QStringLiteral("core/model/x.cpp"), {through.path}, {}}})
                     .size(),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "test_includes.moc"
