#include "ui/tags/tag_model.h"

#include "core/film/person_name.h"

#include <QPalette>
#include <QStringList>

#include <algorithm>

namespace lucency {

namespace {

/// Names as people write them.
QString readableValue(const DicomAttribute& attribute) {
    if (attribute.vr != QLatin1String("PN")) {
        return shownValue(attribute);
    }
    QStringList names = attribute.value.split(QLatin1Char('\\'));
    std::ranges::transform(names, names.begin(), readableName);
    return names.join(QStringLiteral("; "));
}

}  // namespace

void TagModel::setAttributes(DicomAttributes attributes) {
    beginResetModel();
    attributes_ = std::move(attributes);
    nodes_.clear();
    top_.clear();
    addNodes(attributes_.list, -1);
    endResetModel();
}

void TagModel::addNodes(const std::vector<DicomAttribute>& attributes, int parent) {
    for (const DicomAttribute& attribute : attributes) {
        const auto node = static_cast<int>(nodes_.size());
        auto& siblings = parent < 0 ? top_ : nodes_[static_cast<std::size_t>(parent)].children;
        const auto row = static_cast<int>(siblings.size());
        siblings.push_back(node);
        nodes_.push_back({&attribute, parent, row, {}});
        addNodes(attribute.children, node);
    }
}

void TagModel::setIdentityShown(bool shown) {
    // All rows anew: what a search finds changes with it.
    beginResetModel();
    identity_ = shown;
    endResetModel();
}

const TagModel::Node& TagModel::nodeOf(const QModelIndex& index) const {
    return nodes_[index.internalId()];
}

const std::vector<int>& TagModel::childrenOf(const QModelIndex& index) const {
    return index.isValid() ? nodeOf(index).children : top_;
}

QString TagModel::text(const DicomAttribute& attribute, int column) const {
    switch (column) {
        case Tag:
            return attribute.isItem() ? QString() : QStringLiteral("(%1)").arg(attribute.tag);
        case Vr:
            return attribute.vr;
        case Name:
            return attribute.creator.isEmpty()
                       ? attribute.name
                       : tr("%1 [%2]").arg(attribute.name, attribute.creator);
        default:
            return attribute.identity && !identity_ && attribute.children.empty()
                       ? tr("not shown")
                       : readableValue(attribute);
    }
}

QString TagModel::rowText(const QModelIndex& index) const {
    QStringList parts;
    for (int column = 0; column < Columns; ++column) {
        parts << text(*nodeOf(index).attribute, column);
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QModelIndex TagModel::index(int row, int column, const QModelIndex& parent) const {
    const std::vector<int>& siblings = childrenOf(parent);
    return row >= 0 && row < static_cast<int>(siblings.size()) && column >= 0 && column < Columns
               ? createIndex(row, column,
                             static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]))
               : QModelIndex();
}

QModelIndex TagModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || nodeOf(index).parent < 0) {
        return {};
    }
    const auto above = static_cast<std::size_t>(nodeOf(index).parent);
    return createIndex(nodes_[above].row, 0, above);
}

int TagModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int TagModel::columnCount(const QModelIndex&) const {
    return Columns;
}

QVariant TagModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const DicomAttribute& attribute = *nodeOf(index).attribute;
    if (role == Qt::ToolTipRole && index.column() == Value && (identity_ || !attribute.identity)) {
        return shownValue(attribute);  // a name with all that it has
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return text(attribute, index.column());
    }
    if (role == Qt::AccessibleTextRole) {
        return rowText(index);
    }
    return {};
}

QVariant TagModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Tag:
            return tr("Tag");
        case Vr:
            return tr("VR");
        case Name:
            return tr("Name");
        default:
            return tr("Value");
    }
}

}  // namespace lucency
