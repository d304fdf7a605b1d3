#include "core/film/attributes.h"
#include "core/film/dicom/character_set.h"
#include "core/film/person_name.h"

#include "tests/core/film/dicom_maker.h"
#include "tests/support/python.h"

using namespace lucency;
using namespace lucency::testing;

/// Text is what its writer meant, whether the file says so rightly, wrongly or not at all.
class TestCharacterSet : public QObject {
    Q_OBJECT

private:
    static void columns() {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("raw");
    }
    void row(const char* name, const char* charset, const QByteArray& raw) {
        QTest::newRow(name) << QByteArray(charset) << raw << static_cast<int>(rows_.count('\n'));
        rows_ += QByteArray(charset).toHex() + ' ' + raw.toHex() + '\n';
    }

    QByteArray rows_;  ///< for pydicom: terms and value of each
    QList<QByteArray> pydicom_;

private Q_SLOTS:
    /// What pydicom decodes as well, for names.
    void declaredRightly_data() {
        columns();
        QTest::addColumn<int>("line");
        row("ASCII", "ISO_IR 6", "Doe^Jane");
        row("nothing declared", "", "Doe^Jane");
        row("Latin-1", "ISO_IR 100", "Buc^J\xe9r\xf4me");
        row("Latin-2", "ISO_IR 101",
            "Wa\xb3\xeas^Bo\xbf"
            "ena");
        row("Latin-3", "ISO_IR 109",
            "\xc6"
            "ar^\xfd"
            "o");
        row("Latin-4", "ISO_IR 110", "\xaetefa\xf1ijs^Gu\xf1tis");
        row("Cyrillic", "ISO_IR 144",
            "\xbb\xee\xda"
            "ce\xdc\xd1yp\xd3");
        row("Arabic", "ISO_IR 127", "\xe2\xc8\xc7\xe6\xea^\xe4\xe6\xd2\xc7\xd1");
        row("Greek", "ISO_IR 126", "\xc4\xe9\xef\xed\xf5\xf3\xe9\xef\xf2");
        row("Hebrew", "ISO_IR 138", "\xf9\xf8\xe5\xef^\xe3\xe1\xe5\xf8\xe4");
        row("Latin-5", "ISO_IR 148",
            "\xdd"
            "brahim^\xd6zg\xfcr");
        row("Thai", "ISO_IR 166", "\xca\xc1\xaa\xd2\xc2^\xe3\xa8\xb4\xd5");
        row("katakana", "ISO_IR 13", "\xd4\xcf\xc0\xde^\xc0\xdb\xb3");
        row("katakana, then kanji by escapes", "ISO 2022 IR 13\\ISO 2022 IR 87",
            "\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J=\x1b$B$d$^$@\x1b("
            "J^"
            "\x1b$B$?$m$&\x1b(J");
        row("kanji by escapes", "\\ISO 2022 IR 87",
            "Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&"
            "\x1b("
            "B");
        row("supplementary kanji", "\\ISO 2022 IR 87\\ISO 2022 IR 159",
            "A^B=\x1b$(D\x30\x21\x30\x22\x1b(B^\x1b$BB@\x1b(B");
        row("Korean", "\\ISO 2022 IR 149",
            "Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)"
            "C\xb1\xe6"
            "\xb5\xbf");
        row("UTF-8", "ISO_IR 192", "Wang^XiaoDong=\xe7\x8e\x8b^\xe5\xb0\x8f\xe6\x9d\xb1");
        row("beyond the basic plane", "ISO_IR 192", "A^\xf0\xa0\xae\xb7");
        row("GB18030", "GB18030", "Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab");
        row("GB18030, four bytes", "GB18030", "A^\x81\x30\x84\x36");
        row("GBK", "GBK", "Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab");
        row("Latin-1 and Greek by escapes", "ISO 2022 IR 100\\ISO 2022 IR 126",
            "Dionysios is \x1b-F\xc4\xe9\xef\xed\xf5\xf3\xe9\xef\xf2\x1b-A \xe9t\xe9");
        row("Cyrillic by escapes, back at the delimiter", "ISO 2022 IR 6\\ISO 2022 IR 144",
            "A=\x1b-L\xbb\xee^\x1b-L\xda\xde");
    }
    void declaredRightly() {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, raw);
        QFETCH(int, line);
        if (pydicom_.isEmpty()) {
            // One process for all rows: the interpreter takes a second to start.
            pydicom_ = python(QStringLiteral(R"(
import sys
from pydicom.charset import convert_encodings
from pydicom.valuerep import PersonName
for line in sys.stdin:
    terms, raw = [bytes.fromhex(part) for part in line.rstrip('\n').split(' ')]
    name = PersonName(raw, convert_encodings(terms.decode().split('\\')))
    sys.stdout.buffer.write(str(name).encode('utf-8') + b'\n')
)"),
                              rows_)
                           .split('\n');
        }
        if (pydicom_.size() <= line) {
            QSKIP("pydicom is not installed");
        }
        QCOMPARE(CharacterSet(charset).decode(raw, true), QString::fromUtf8(pydicom_[line]));
    }

    /// What pydicom does not know.
    void declaredRightlyToo_data() {
        columns();
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin-9") << QByteArray("ISO_IR 203")
                                 << QByteArray(
                                        "\xbd"
                                        "uvre^\xa4")
                                 << QStringLiteral("œuvre^€");
        QTest::newRow("Chinese by escapes")
            << QByteArray("\\ISO 2022 IR 58")
            << QByteArray("Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab=")
            << QStringLiteral("Zhang^XiaoDong=张^小东=");
    }
    void declaredRightlyToo() { declaredWrongly(); }

    void declaredWrongly_data() {
        columns();
        QTest::addColumn<QString>("text");
        const auto wrong = [](const char* name, const char* charset, const QByteArray& raw,
                              const QString& text) {
            QTest::newRow(name) << QByteArray(charset) << raw << text;
        };
        const QByteArray latin = "Andr\xe9";
        const QByteArray utf8 = "Andr\xc3\xa9";
        const QString andre = QStringLiteral("André");
        wrong("nothing declared, Latin-1", "", latin, andre);
        wrong("nothing declared, UTF-8", "", utf8, andre);
        wrong("ASCII declared, Latin-1", "ISO_IR 6", latin, andre);
        wrong("ASCII declared, UTF-8", "ISO_IR 6", utf8, andre);
        wrong("Latin-1 declared, UTF-8", "ISO_IR 100", utf8, andre);
        wrong("UTF-8 declared, Latin-1", "ISO_IR 192", latin, andre);
        wrong("no such set", "ISO_IR 999", latin, andre);
        wrong("not a term at all", "??", utf8, andre);
        wrong("hyphen in the term", "ISO-IR 100", latin, andre);
        wrong("underscores in the term", "ISO_IR_192", utf8, andre);
        wrong("lower case, no blank", "iso_ir100", latin, andre);
        wrong("UTF-8 by its own name", "UTF-8", utf8, andre);
        wrong("Latin-1 by its own name", "ISO-8859-1", latin, andre);
        wrong("Latin-2 by its own name", "ISO-8859-2",
              "Bo\xbf"
              "ena",
              QStringLiteral("Bożena"));
        wrong("code extension without escapes", "ISO 2022 IR 100", latin, andre);
        wrong("set called once and not again after the caret", "\\ISO 2022 IR 149",
              "\x1b$)C\xfb\xf3^\xd1\xce\xd4\xd7", QStringLiteral("洪^吉洞"));
        wrong("Korean without any escape", "ISO 2022 IR 149", "\xfb\xf3^\xd1\xce\xd4\xd7",
              QStringLiteral("洪^吉洞"));
        wrong("escapes that nothing declares", "", "\x1b$B;3ED\x1b(B", QStringLiteral("山田"));
        wrong("Shift JIS under katakana", "ISO_IR 13", "\x8e\x52\x93\x63^\x91\xbe\x98\x59",
              QStringLiteral("山田^太郎"));
        wrong("backslash within a character of GBK", "GB18030", "\x95\x5c", QStringLiteral("昞"));
        wrong("delimiters within kanji", "\\ISO 2022 IR 87", "\x1b$B\x30\x5c\x30\x3d\x1b(B",
              QStringLiteral("移綾"));
        wrong("escape that calls nothing", "ISO_IR 100", "A\x1bZB", QStringLiteral("AZB"));
        wrong("escape at the end", "ISO_IR 100", "A\x1b", QStringLiteral("A"));
        wrong("half a character at the end", "\\ISO 2022 IR 149", "\x1b$)C\xfb\xf3\xd1",
              QStringLiteral("洪\uFFFD"));
        wrong("Western punctuation of Windows", "", "\x93x\x94 \x80", QStringLiteral("“x” €"));
    }
    void declaredWrongly() {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, raw);
        QFETCH(QString, text);
        QCOMPARE(CharacterSet(charset).decode(raw, true), text);
    }

    void aSequenceItemMayHaveItsOwn() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.dcm"));
        MadeDicom made;
        made.pixels(madeValues({}));
        made.text(DCM_SpecificCharacterSet, "ISO_IR 100");
        made.text(DCM_PatientName, "Caf\xe9^A");
        for (const char* charset : {"", "ISO_IR 144"}) {
            DcmItem* item = nullptr;
            made.dataset().findOrCreateSequenceItem(DCM_ViewCodeSequence, item, -2);
            if (*charset != '\0') {
                item->putAndInsertString(DCM_SpecificCharacterSet, charset);
            }
            item->putAndInsertString(DCM_CodeMeaning, "\xbb\xee\xda");
        }
        made.save(path);
        const auto attributes = readAttributes(path);
        QVERIFY(bool(attributes));
        QStringList meanings;
        for (const DicomAttribute& attribute : attributes->list) {
            for (const DicomAttribute& item : attribute.children) {
                meanings << item.children.back().value;
            }
        }
        QCOMPARE(meanings, (QStringList{QStringLiteral("»îÚ"), QStringLiteral("Люк")}));
    }

    void names_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("name");
        const auto name = [](const char* row_name, const QString& value, const QString& readable) {
            QTest::newRow(row_name) << value << readable;
        };
        name("family and given", QStringLiteral("Doe^Jane"), QStringLiteral("Doe, Jane"));
        name("all five", QStringLiteral("Adams^John Robert^Quincy^Rev.^B.A. M.Div."),
             QStringLiteral("Adams, Rev. John Robert Quincy, B.A. M.Div."));
        name("trailing carets", QStringLiteral("Doe^Jane^^^"), QStringLiteral("Doe, Jane"));
        name("family alone", QStringLiteral("Doe"), QStringLiteral("Doe"));
        name("given alone", QStringLiteral("^Jane"), QStringLiteral("Jane"));
        name("as one word", QStringLiteral("DOE, JANE"), QStringLiteral("DOE, JANE"));
        name("three groups", QStringLiteral("Yamada^Tarou=山田^太郎=やまだ^たろう"),
             QStringLiteral("Yamada, Tarou (山田 太郎)"));
        name("ideographic and phonetic", QStringLiteral("=山田^太郎=やまだ^たろう"),
             QStringLiteral("山田 太郎 (やまだ たろう)"));
        name("alphabetic and phonetic", QStringLiteral("Yamada^Tarou==やまだ^たろう"),
             QStringLiteral("Yamada, Tarou (やまだ たろう)"));
        name("empty groups", QStringLiteral("Doe^Jane=="), QStringLiteral("Doe, Jane"));
        name("nothing", QStringLiteral("^^=="), QString());
    }
    void names() {
        QFETCH(QString, value);
        QTEST(readableName(value), "name");
    }
};

QTEST_APPLESS_MAIN(TestCharacterSet)
#include "test_character_set.moc"
