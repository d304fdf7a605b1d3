// What can be set, page by page; how it is shown and found is in settings_window.cpp.
#include "core/base/language.h"
#include "core/explain/explain.h"
#include "core/model/site_calibration.h"
#include "core/review/film_folder.h"
#include "core/review/reader_verdict.h"

#include "ui/commands/commands.h"
#include "ui/commands/key_page.h"
#include "ui/commands/mouse_buttons.h"
#include "ui/panels/section.h"
#include "ui/record/recorder.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/settings_window.h"
#include "ui/theme.h"
#include "ui/when_done.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>

#include <algorithm>

namespace lucency {
namespace {

/// The language's name in the language itself, as who looks for it reads it.
QString ownName(const QString& language) {
    const QString name = QLocale(language).nativeLanguageName();
    return language == QLatin1String("en") ? QStringLiteral("English")
           : name.isEmpty()                ? language
                                           : name.left(1).toUpper() + name.mid(1);
}

}  // namespace

void SettingsWindow::wasSet() {
    refresh();
    Q_EMIT changed();
}

void SettingsWindow::addRow(SettingRow* row, std::function<void()> refresh) {
    pages_.back().column->addWidget(row);
    pages_.back().rows.push_back(row);
    refreshers_.push_back(std::move(refresh));
}

template <typename T>
SettingRow* SettingsWindow::addChoice(const QString& title, const QString& what,
                                      const Setting<T>& setting,
                                      const std::vector<Option<T>>& options) {
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(setting.key));
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    QString otherwise;
    for (const Option<T>& option : options) {
        box->addItem(option.words, QVariant::fromValue(option.value));
        if (option.value == setting.otherwise) {
            otherwise = option.words;
        }
    }
    connect(box, &QComboBox::activated, this, [this, box, setting] {
        setting.set(box->currentData().value<T>());
        wasSet();
    });
    const auto reset = [this, setting] {
        setting.reset();
        wasSet();
    };
    auto* row = new SettingRow(
        {title, what, otherwise}, box, [setting] { return setting.isSet(); }, reset,
        pages_.back().widget);
    addRow(row, [box, setting] {
        box->setCurrentIndex(std::max(0, box->findData(QVariant::fromValue(setting.value()))));
    });
    return row;
}

SettingRow* SettingsWindow::addSwitch(const QString& title, const QString& what,
                                      const Setting<bool>& setting) {
    auto* box = new QCheckBox(this);
    box->setObjectName(QString::fromLatin1(setting.key));
    connect(box, &QCheckBox::clicked, this, [this, setting](bool on) {
        setting.set(on);
        wasSet();
    });
    const auto reset = [this, setting] {
        setting.reset();
        wasSet();
    };
    auto* row = new SettingRow(
        {title, what, setting.otherwise ? tr("on") : tr("off")}, box,
        [setting] { return setting.isSet(); }, reset, pages_.back().widget);
    addRow(row, [box, setting] { box->setChecked(setting.value()); });
    return row;
}

SettingRow* SettingsWindow::addText(const QString& title, const QString& what,
                                    const QString& otherwise, const Setting<QString>& setting,
                                    const std::function<QString(const QString&)>& fault) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(setting.key));
    line->setPlaceholderText(otherwise);
    line->setClearButtonEnabled(true);
    const auto reset = [this, setting] {
        setting.reset();
        wasSet();
    };
    auto* row = new SettingRow(
        {title, what, otherwise}, line, [setting] { return setting.isSet(); }, reset,
        pages_.back().widget);
    connect(line, &QLineEdit::editingFinished, this, [this, row, line, setting, fault] {
        const QString typed = line->text().trimmed();
        const QString sentence = typed.isEmpty() ? QString() : fault(typed);
        row->setFault(sentence);
        if (sentence.isEmpty() && typed != setting.value()) {
            setting.set(typed);
            wasSet();
        }
    });
    addRow(row, [line, row, setting] {
        line->setText(setting.value());
        row->setFault({});
    });
    return row;
}

void SettingsWindow::addPages() {
    addPage(tr("Window"));
    addChoice<int>(tr("Theme"), tr("How the window looks; the film's surround stays dark."),
                   settings::theme,
                   {{static_cast<int>(ThemeChoice::Dark), tr("Dark")},
                    {static_cast<int>(ThemeChoice::Light), tr("Light")},
                    {static_cast<int>(ThemeChoice::HighContrast), tr("High contrast")},
                    {static_cast<int>(ThemeChoice::System), tr("As the desktop")}});
    std::vector<Option<QString>> languages{{QString(), tr("The system's")}};
    for (const QString& language : shippedLanguages()) {
        languages.push_back({language, ownName(language)});
    }
    addChoice<QString>(tr("Language"), tr("Of what Lucency says, from its next start on."),
                       settings::language, languages);
    addSwitch(tr("Open the last films at the start"),
              tr("Remembers where they lie when the window is closed; while this is off "
                 "only the list of recent films is."),
              settings::restore_session);

    addPage(tr("Reading"));
    addChoice<QString>(
        tr("Mode"),
        tr("Second reader: the model's opinion is sealed until you have committed your own read. "
           "Concurrent: it is open. Teaching: it is open, and nothing says whose film it is."),
        settings::mode,
        {{readingModeName(ReadingMode::SecondReader), tr("Second reader")},
         {readingModeName(ReadingMode::Concurrent), tr("Concurrent")},
         {readingModeName(ReadingMode::Teaching), tr("Teaching")}});
    addSwitch(tr("Have the model read the list ahead"),
              tr("It reads all films of the list, one after the other, while you look at one of "
                 "them."),
              settings::read_ahead);
    auto* corners =
        new QPushButton(plainText(commands_.corner_text) + QChar(0x2026), pages_.back().widget);
    corners->setToolTip(commands_.corner_text->toolTip());
    corners->setAutoDefault(false);
    connect(corners, &QPushButton::clicked, commands_.corner_text, &QAction::trigger);
    pages_.back().column->addWidget(corners, 0, Qt::AlignLeft);

    addPage(tr("Explanation"));
    std::vector<Option<QString>> methods;
    for (const Method method : {Method::Lime, Method::KernelShap, Method::Occlusion, Method::Rise,
                                Method::GradCam, Method::IntegratedGradients}) {
        methods.push_back({methodName(method), methodTitle(method)});
    }
    addChoice<QString>(tr("Method"), tr("How the map of what drove the opinion is worked out."),
                       settings::method, methods);
    addChoice<QString>(tr("Hidden as"), tr("What stands where a region is hidden."), settings::fill,
                       {{fillName(Fill::Mean), tr("Its mean gray")},
                        {fillName(Fill::Black), tr("Black")},
                        {fillName(Fill::Blur), tr("The film, blurred")},
                        {fillName(Fill::Inpaint), tr("Painted in from around")}});
    std::vector<Option<int>> samples{{0, tr("Until the map has settled")}};
    for (const int count : {128, 256, 512, 1024, 2048, 4096}) {
        samples.push_back({count, QString::number(count)});
    }
    addChoice<int>(tr("Samples"), tr("How often the model is asked for one map."),
                   settings::samples, samples);
    addSiteCalibration();

    addMousePage();

    addPage(tr("Keys"));
    keys_place_ = pages_.back().widget;
    keys_ = new KeyPage(commands_, keys_place_);
    pages_.back().column->addWidget(keys_);

    addRecordPage();
    addDataPage();
}

void SettingsWindow::addSiteCalibration() {
    addText(
        tr("Local calibration"),
        tr("A file that lucency-cli calibrate made from films of your own department. It takes the "
           "place of the model's own probabilities from the next start on, and every result names "
           "it; empty it to go without."),
        tr("none"), settings::site_calibration, [](const QString& typed) {
            const auto site = openSiteCalibration(typed);
            return site ? QString() : errorSentence(site.error());
        });
}

void SettingsWindow::addRecordPage() {
    addPage(tr("Record"));
    const auto anything = [](const QString&) { return QString(); };
    addText(tr("Reader"), tr("Your reads are kept under this name."), accountName(),
            settings::reader_name, anything);
    addText(tr("Role"), tr("For example radiologist, or student."), tr("none"),
            settings::reader_role, anything);
    addText(tr("Kept in"),
            tr("A file, or a department's server: postgresql://user@host/database. Its password "
               "comes from the system's own place for it (.pgpass), never from here."),
            QDir::toNativeSeparators(ownRecord().file), settings::record_address,
            [](const QString& typed) {
                const auto address = parseRecordAddress(typed);
                return address ? QString() : errorSentence(address.error());
            });
    auto* record =
        new QPushButton(plainText(commands_.show_record) + QChar(0x2026), pages_.back().widget);
    record->setToolTip(commands_.show_record->toolTip());
    record->setAutoDefault(false);
    connect(record, &QPushButton::clicked, commands_.show_record, &QAction::trigger);
    pages_.back().column->addWidget(record, 0, Qt::AlignLeft);
}

void SettingsWindow::addMousePage() {
    addPage(tr("Mouse"));
    const std::vector<std::pair<QString, Setting<QString>>> buttons{
        {tr("Left drag"), settings::mouse_left},
        {tr("Middle drag"), settings::mouse_middle},
        {tr("Right drag"), settings::mouse_right}};
    const auto deedOf = [](const QComboBox* box) {
        return static_cast<MouseDeed>(box->currentData().toInt());
    };
    auto boxes = std::make_shared<std::vector<QComboBox*>>();
    auto rows = std::make_shared<std::vector<SettingRow*>>();
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const auto& [title, setting] = buttons[i];
        auto* box = new QComboBox(this);
        box->setObjectName(QString::fromLatin1(setting.key));
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
        QString otherwise;
        for (const MouseDeed deed : mouse_deeds) {
            box->addItem(mouseDeedWords(deed), static_cast<int>(deed));
            if (mouseDeedName(deed) == setting.otherwise) {
                otherwise = mouseDeedWords(deed);
            }
        }
        boxes->push_back(box);
        // A choice that clashes with another button is said, and kept once nothing clashes.
        const auto take = [this, boxes, rows, deedOf, buttons] {
            const MouseButtons chosen{deedOf((*boxes)[0]), deedOf((*boxes)[1]),
                                      deedOf((*boxes)[2])};
            const QString fault = mouseFault(chosen);
            for (SettingRow* row : *rows) {
                row->setFault({});
            }
            if (!fault.isEmpty()) {
                const MouseButtons kept = mouseButtons();
                const MouseDeed deeds[]{chosen.left, chosen.middle, chosen.right};
                const MouseDeed before[]{kept.left, kept.middle, kept.right};
                for (std::size_t at = 0; at < rows->size(); ++at) {
                    if (deeds[at] != before[at]) {
                        (*rows)[at]->setFault(
                            tr("%1 Until that is resolved the buttons stay as they were.")
                                .arg(fault));
                    }
                }
                return;
            }
            for (std::size_t at = 0; at < boxes->size(); ++at) {
                buttons[at].second.set(mouseDeedName(deedOf((*boxes)[at])));
            }
            wasSet();
        };
        connect(box, &QComboBox::activated, this, take);
        const auto reset = [box, take, key = setting] {
            for (const MouseDeed deed : mouse_deeds) {
                if (mouseDeedName(deed) == key.otherwise) {
                    box->setCurrentIndex(box->findData(static_cast<int>(deed)));
                }
            }
            take();
        };
        auto* row = new SettingRow(
            {title, tr("What dragging with this button does on the film."), otherwise}, box,
            [box, key = setting, deedOf] { return mouseDeedName(deedOf(box)) != key.otherwise; },
            reset, pages_.back().widget);
        rows->push_back(row);
        addRow(row, [box, rows, at = i] {
            const MouseButtons kept = mouseButtons();
            const MouseDeed deeds[]{kept.left, kept.middle, kept.right};
            box->setCurrentIndex(box->findData(static_cast<int>(deeds[at])));
            (*rows)[at]->setFault({});
        });
        connect(box, &QComboBox::activated, row, [row] { row->refresh(); });
    }
}

void SettingsWindow::addDataPage() {
    addPage(tr("Patients' data"));
    addSwitch(tr("Identity in the window"),
              tr("Shows names, ids, dates and file names in the list of films."),
              settings::identity_in_window);
    addSwitch(tr("Identity in PDFs"),
              tr("Writes name, id, birth date and file name into exported PDFs."),
              settings::identity_in_pdf);
    data_ = sentenceLabel(pages_.back().widget);
    data_->setObjectName(QStringLiteral("keptData"));
    pages_.back().column->addWidget(data_);
    auto* clear = new QPushButton(commands_.clear_patient_data->text(), pages_.back().widget);
    clear->setObjectName(QStringLiteral("clearPatientData"));
    clear->setToolTip(commands_.clear_patient_data->toolTip());
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, commands_.clear_patient_data, &QAction::trigger);
    pages_.back().column->addWidget(clear, 0, Qt::AlignLeft);
}

void SettingsWindow::measureData() {
    const QString folder = filmsFolder();
    data_->setText(tr("What you say and draw of films is kept in %1").arg(folder));
    const auto job = QtConcurrent::run([folder] {
        qint64 bytes = 0;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            bytes += files.fileInfo().size();
        }
        return bytes;
    });
    whenDone(job, this, [this, folder](qint64 bytes) {
        data_->setText(
            tr("What you say and draw of films is kept in %1 (%2).")
                .arg(QDir::toNativeSeparators(folder), QLocale().formattedDataSize(bytes)));
    });
}

}  // namespace lucency
