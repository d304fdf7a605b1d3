#pragma once

#include "core/film/attributes.h"

#include <QAbstractItemModel>

#include <vector>

namespace lucency {

/// A file's attributes as rows of tag, VR, name and value; sequences with their items below them.
class TagModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Tag, Vr, Name, Value, Columns };

    explicit TagModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

    void setAttributes(DicomAttributes attributes);
    /// Without it, values that may name or trace a patient are neither shown nor found nor copied.
    void setIdentityShown(bool shown);
    const DicomAttributes& attributes() const { return attributes_; }
    /// "(0028,0010) US Rows 2048".
    QString rowText(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        const DicomAttribute* attribute = nullptr;
        int parent = -1;  ///< among nodes_, -1 at the top
        int row = 0;
        std::vector<int> children;
    };
    void addNodes(const std::vector<DicomAttribute>& attributes, int parent);
    const std::vector<int>& childrenOf(const QModelIndex& index) const;
    const Node& nodeOf(const QModelIndex& index) const;
    QString text(const DicomAttribute& attribute, int column) const;

    DicomAttributes attributes_;
    std::vector<Node> nodes_;
    std::vector<int> top_;
    bool identity_ = false;
};

}  // namespace lucency
