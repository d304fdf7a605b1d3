#pragma once

#include "core/base/result.h"

#include "ui/tags/tag_model.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace lucency {

/// Everything the shown film's file says, beside the window: attributes with their sequences, of a
/// raster the facts of its header. A search keeps what it finds, what lies above it, and below.
/// Files are read beside the window's thread.
class TagBrowser : public QDialog {
    Q_OBJECT
public:
    explicit TagBrowser(QWidget* parent);
    ~TagBrowser() override;

    /// Follows the film shown; read once the browser is open. Empty for none.
    void setFilm(const QString& path);
    void setIdentityShown(bool shown);
    bool isReading() const { return reader_.isRunning(); }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void read();
    void showRead();
    void search(const QString& words);
    void copy(bool whole_row) const;
    void updateFoot();

    QString path_;
    QString reading_;  ///< the file being read, which path_ may have left behind
    bool is_read_ = false;
    std::optional<Error> error_;
    TagModel model_;
    QFutureWatcher<std::shared_ptr<Result<DicomAttributes>>> reader_;
    QSortFilterProxyModel* found_;
    QLineEdit* search_;
    QTreeView* tree_;
    QLabel* foot_;
};

}  // namespace lucency
