#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace lucency {

/// One setting as the reader sees it: its name, the control, what it does, what holds where it is
/// not set, and a button that brings that back.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    struct Texts {
        QString title;
        QString what;       ///< a sentence
        QString otherwise;  ///< the default, in the words of the control
    };
    /// `control` becomes the row's; `reset` brings the default back; `is_set` says whether there is
    /// anything to bring back.
    SettingRow(const Texts& texts, QWidget* control, std::function<bool()> is_set,
               std::function<void()> reset, QWidget* parent);

    /// Whether every word is found in what the row says.
    bool matches(const QStringList& words) const;
    /// A sentence that stands below the control; empty for none.
    void setFault(const QString& sentence);
    void refresh();

private:
    QString texts_;
    std::function<bool()> is_set_;
    QLabel* fault_;
    QToolButton* reset_;
};

}  // namespace lucency
