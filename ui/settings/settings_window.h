#pragma once

#include "ui/settings/settings.h"

#include <QDialog>

#include <functional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace lucency {

class Commands;
class KeyPage;
class SettingRow;

/// Everything that can be set, on pages, each with its default; what is typed above finds it on all
/// of them. Takes effect at once, but where it says otherwise; nothing is to be confirmed.
class SettingsWindow : public QDialog {
    Q_OBJECT
public:
    SettingsWindow(Commands& commands, QWidget* parent);

    /// Shows what holds now, where it may have been set elsewhere.
    void refresh();

Q_SIGNALS:
    /// Something was set, and is kept.
    void changed();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Page {
        QString title;
        QWidget* widget = nullptr;
        QBoxLayout* column = nullptr;
        std::vector<SettingRow*> rows;
    };
    template <typename T>
    struct Option {
        T value;
        QString words;
    };

    // settings_window.cpp
    void addPage(const QString& title);
    void search();
    void showPages();
    // settings_pages.cpp
    void addPages();
    void addMousePage();
    void addSiteCalibration();
    void addRecordPage();
    void addDataPage();
    void measureData();
    template <typename T>
    SettingRow* addChoice(const QString& title, const QString& what, const Setting<T>& setting,
                          const std::vector<Option<T>>& options);
    /// `fault`: what is wrong with what was typed, a sentence; it is not kept then.
    SettingRow* addText(const QString& title, const QString& what, const QString& otherwise,
                        const Setting<QString>& setting,
                        const std::function<QString(const QString&)>& fault);
    SettingRow* addSwitch(const QString& title, const QString& what, const Setting<bool>& setting);
    void addRow(SettingRow* row, std::function<void()> refresh);
    void wasSet();

    Commands& commands_;
    QLineEdit* search_;
    QListWidget* list_;
    QScrollArea* scroll_;
    QLabel* nothing_;
    KeyPage* keys_ = nullptr;
    QWidget* keys_place_ = nullptr;
    QLabel* data_ = nullptr;
    std::vector<Page> pages_;
    std::vector<std::function<void()>> refreshers_;
};

}  // namespace lucency
