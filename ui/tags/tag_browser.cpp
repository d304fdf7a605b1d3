#include "ui/tags/tag_browser.h"

#include "core/film/film_reader.h"

#include "ui/panels/section.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QtConcurrent>

namespace lucency {
namespace {

/// The facts of a raster as rows; its texts may say anything of anybody.
DicomAttributes factsOf(const QJsonObject& inspected) {
    DicomAttributes facts;
    const auto add = [&](const QString& name, const QJsonValue& value) {
        DicomAttribute fact;
        fact.name = name;
        fact.value = value.isArray() ? value.toVariant().toStringList().join(QLatin1Char('\n'))
                                     : value.toVariant().toString();
        fact.identity = value.isArray();
        facts.list.push_back(fact);
    };
    for (const char* name : {"format", "bytes", "sha256"}) {
        add(QString::fromLatin1(name), inspected.value(QLatin1String(name)));
    }
    const QJsonObject film = inspected.value(QStringLiteral("film")).toObject();
    for (auto fact = film.begin(); fact != film.end(); ++fact) {
        add(fact.key(), fact.value());
    }
    return facts;
}

Result<DicomAttributes> readAll(const QString& path) {
    Result<DicomAttributes> attributes = readAttributes(path);
    if (attributes || attributes.error().code != ErrorCode::UnknownFormat) {
        return attributes;
    }
    const Result<QJsonObject> inspected = inspectFilm(path);
    if (!inspected) {
        return inspected.error();
    }
    return factsOf(*inspected);
}

}  // namespace

TagBrowser::TagBrowser(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("tagBrowser"));
    setWindowTitle(tr("Attributes"));
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("tagSearch"));
    search_->setPlaceholderText(tr("Search tags, names and values"));
    search_->setAccessibleName(tr("Search tags, names and values"));
    search_->setClearButtonEnabled(true);
    found_ = new QSortFilterProxyModel(this);
    found_->setSourceModel(&model_);
    found_->setRecursiveFilteringEnabled(true);
    found_->setAutoAcceptChildRows(true);
    found_->setFilterKeyColumn(-1);
    found_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    tree_ = new QTreeView(this);
    tree_->setObjectName(QStringLiteral("tagTree"));
    tree_->setAccessibleName(tr("Attributes"));
    tree_->setModel(found_);
    tree_->setUniformRowHeights(true);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setAllColumnsShowFocus(true);
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
    tree_->header()->setStretchLastSection(true);
    foot_ = sentenceLabel(this, QPalette::PlaceholderText);
    foot_->setObjectName(QStringLiteral("tagCount"));

    const auto add_action = [this](const QString& text, const QKeySequence& key, bool whole_row) {
        auto* action = new QAction(text, tree_);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, whole_row] { copy(whole_row); });
        tree_->addAction(action);
    };
    add_action(tr("&Copy value"), QKeySequence(Qt::CTRL | Qt::Key_C), false);
    add_action(tr("Copy &row"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), true);

    auto* column = new QVBoxLayout(this);
    column->addWidget(search_);
    column->addWidget(tree_, 1);
    column->addWidget(foot_);
    resize(760, 620);
    const QFontMetrics metrics = tree_->fontMetrics();
    tree_->setColumnWidth(TagModel::Tag,
                          metrics.horizontalAdvance(QStringLiteral("(0008,0008)")) + 72);
    tree_->setColumnWidth(TagModel::Vr, metrics.horizontalAdvance(QStringLiteral("OW")) + 24);
    tree_->setColumnWidth(TagModel::Name, 220);
    restoreGeometry(settings::tag_browser_geometry.value());

    connect(search_, &QLineEdit::textChanged, this, &TagBrowser::search);
    connect(&reader_, &QFutureWatcherBase::finished, this, &TagBrowser::showRead);
    updateFoot();
}

TagBrowser::~TagBrowser() {
    reader_.disconnect(this);
}

void TagBrowser::setFilm(const QString& path) {
    if (path == path_) {
        return;
    }
    path_ = path;
    is_read_ = false;
    error_.reset();
    model_.setAttributes({});
    if (isVisible()) {
        read();
    }
    updateFoot();
}

void TagBrowser::setIdentityShown(bool shown) {
    model_.setIdentityShown(shown);
    search(search_->text());
}

void TagBrowser::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    search_->setFocus();
    if (!is_read_) {
        read();
    }
}

void TagBrowser::hideEvent(QHideEvent* event) {
    settings::tag_browser_geometry.set(saveGeometry());
    QDialog::hideEvent(event);
}

void TagBrowser::read() {
    is_read_ = true;
    if (path_.isEmpty()) {
        return;
    }
    reading_ = path_;
    reader_.setFuture(QtConcurrent::run(
        [path = path_] { return std::make_shared<Result<DicomAttributes>>(readAll(path)); }));
    updateFoot();
}

void TagBrowser::showRead() {
    if (reading_ != path_) {
        return;
    }
    const std::shared_ptr<Result<DicomAttributes>> read = reader_.result();
    if (*read) {
        model_.setAttributes(std::move(**read));
        search(search_->text());
    } else {
        error_ = read->error();
    }
    updateFoot();
}

void TagBrowser::search(const QString& words) {
    found_->setFilterFixedString(words.trimmed());
    if (words.trimmed().isEmpty()) {
        tree_->collapseAll();
    } else {
        tree_->expandAll();
    }
    tree_->setCurrentIndex(found_->index(0, 0));
    updateFoot();
}

void TagBrowser::copy(bool whole_row) const {
    const QModelIndex index = found_->mapToSource(tree_->currentIndex());
    if (index.isValid()) {
        QGuiApplication::clipboard()->setText(
            whole_row ? model_.rowText(index)
                      : index.siblingAtColumn(TagModel::Value).data().toString());
    }
}

void TagBrowser::updateFoot() {
    QString text;
    if (path_.isEmpty()) {
        text = tr("No film is open.");
    } else if (reader_.isRunning()) {
        text = tr("Reading the file…");
    } else if (error_) {
        text = errorSentence({error_->code, {}});
    } else if (!search_->text().trimmed().isEmpty() && found_->rowCount() == 0) {
        text = tr("Nothing in this file has that in its tag, name or value.");
    } else if (model_.attributes().cut) {
        text = tr("The file holds more than can be listed.");
    }
    foot_->setText(text);
}

}  // namespace lucency
