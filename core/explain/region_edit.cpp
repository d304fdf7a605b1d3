#include "core/explain/region_edit.h"

#include "core/explain/region_pixels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <set>

namespace lucency {

namespace {

constexpr double kLeastPiece = 0.02;    // of a divided region
constexpr double kLeastCutOff = 0.001;  // of the film's pixels

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RegionEdit)
};

RegionEdit problem(EditProblem what) {
    return {what, {}, -1};
}

/// The map numbered anew; `chosen` is a label as it stands in `labels`.
RegionEdit finished(const Superpixels& before, const std::vector<int>& labels, int chosen) {
    std::vector<bool> is_left(labels.size() + std::size_t(before.count) + 1);
    for (const int label : labels) {
        is_left[std::size_t(label)] = true;
    }
    if (std::count(is_left.begin(), is_left.end(), true) > kMaxRegions) {
        return problem(EditProblem::TooMany);
    }
    RegionEdit edit;
    edit.regions = numberedByFirstPixel(labels, before.rows, before.columns);
    edit.regions.source = RegionSource::Hand;
    const auto pixel = std::find(labels.begin(), labels.end(), chosen) - labels.begin();
    edit.chosen = edit.regions.labels[std::size_t(pixel)];
    return edit;
}

bool isLabel(const Superpixels& regions, int label) {
    return label >= 0 && label < regions.count;
}

std::vector<int> wholeLabels(const Superpixels& regions) {
    return {regions.labels.begin(), regions.labels.end()};
}

/// The map with the region `label` divided as `piece` says: of each of its pixels a piece from 0,
/// or below 0 for what goes to the piece it is next to. The first piece keeps the label.
RegionEdit divided(const Superpixels& regions, int label, std::vector<int> piece) {
    growPieces(piece, regions, label);
    std::vector<int> labels = wholeLabels(regions);
    for (std::size_t pixel = 0; pixel < labels.size(); ++pixel) {
        if (labels[pixel] == label && piece[pixel] > 0) {
            labels[pixel] = regions.count + piece[pixel] - 1;
        }
    }
    return finished(regions, labels, label);
}

}  // namespace

QString editSentence(EditProblem problem) {
    switch (problem) {
        case EditProblem::None:
            break;
        case EditProblem::NoSuchRegion:
            return Words::tr("Choose another region.");
        case EditProblem::NotNeighbours:
            return Words::tr("Only regions that touch can be merged.");
        case EditProblem::NotDivided:
            return Words::tr("The region stays whole: draw right across it, from edge to edge.");
        case EditProblem::NothingDrawn:
            return Words::tr("The outline holds nothing of the film.");
        case EditProblem::TooMany:
            return Words::tr("There would be more than %1 regions: merge some first.")
                .arg(kMaxRegions);
    }
    return {};
}

std::vector<std::vector<int>> neighbours(const Superpixels& regions) {
    std::set<std::pair<int, int>> touching;
    const auto touch = [&](std::size_t pixel, std::size_t other) {
        if (regions.labels[pixel] != regions.labels[other]) {
            touching.emplace(regions.labels[pixel], regions.labels[other]);
            touching.emplace(regions.labels[other], regions.labels[pixel]);
        }
    };
    std::size_t pixel = 0;
    for (int row = 0; row < regions.rows; ++row) {
        for (int column = 0; column < regions.columns; ++column, ++pixel) {
            if (column > 0) {
                touch(pixel, pixel - 1);
            }
            if (row > 0) {
                touch(pixel, pixel - std::size_t(regions.columns));
            }
        }
    }
    std::vector<std::vector<int>> of(static_cast<std::size_t>(regions.count));
    for (const auto& [label, other] : touching) {
        of[std::size_t(label)].push_back(other);
    }
    return of;
}

RegionEdit mergeRegions(const Superpixels& regions, int one, int other) {
    if (!isLabel(regions, one) || !isLabel(regions, other) || one == other) {
        return problem(EditProblem::NoSuchRegion);
    }
    const std::vector<int> near = neighbours(regions)[std::size_t(one)];
    if (!std::binary_search(near.begin(), near.end(), other)) {
        return problem(EditProblem::NotNeighbours);
    }
    std::vector<int> labels = wholeLabels(regions);
    std::replace(labels.begin(), labels.end(), other, one);
    return finished(regions, labels, one);
}

RegionEdit splitAlongStroke(const Superpixels& regions, const QPolygonF& stroke) {
    const std::vector<std::size_t> cut = pixelsOfStroke(stroke, regions.rows, regions.columns);
    std::map<int, int> held;
    for (const std::size_t pixel : cut) {
        ++held[regions.labels[pixel]];
    }
    const auto most = std::max_element(
        held.begin(), held.end(), [](auto one, auto other) { return one.second < other.second; });
    if (most == held.end()) {
        return problem(EditProblem::NothingDrawn);
    }
    const int label = most->first;
    std::vector<int> rest = wholeLabels(regions);
    for (const std::size_t pixel : cut) {
        rest[pixel] = -1;
    }
    std::vector<Piece> pieces = piecesOf(rest, label, regions.rows, regions.columns);
    const auto area = std::count(regions.labels.begin(), regions.labels.end(), label);
    std::erase_if(pieces, [&](const Piece& piece) {
        return double(piece.pixels.size()) < kLeastPiece * double(area);
    });
    if (pieces.size() < 2) {
        return problem(EditProblem::NotDivided);
    }
    std::vector<int> piece(rest.size(), -1);
    for (std::size_t number = 0; number < pieces.size(); ++number) {
        for (const int pixel : pieces[number].pixels) {
            piece[std::size_t(pixel)] = int(number);
        }
    }
    return divided(regions, label, std::move(piece));
}

RegionEdit splitIntoParts(const Superpixels& regions, int label, int parts,
                          const std::vector<float>& gray, int rows, int columns) {
    if (!isLabel(regions, label)) {
        return problem(EditProblem::NoSuchRegion);
    }
    std::vector<int> cluster = clustersOf(regions, label, parts, gray, rows, columns);
    // The largest connected piece of each cluster stands for it; the others go to what is nearest.
    std::vector<int> piece(cluster.size(), -1);
    for (int number = 0; number < parts; ++number) {
        const std::vector<Piece> pieces = piecesOf(cluster, number, regions.rows, regions.columns);
        const auto largest = std::max_element(pieces.begin(), pieces.end(),
                                              [](const Piece& one, const Piece& other) {
                                                  return one.pixels.size() < other.pixels.size();
                                              });
        if (largest == pieces.end()) {
            return problem(EditProblem::NotDivided);
        }
        for (const int pixel : largest->pixels) {
            piece[std::size_t(pixel)] = number;
        }
    }
    return parts < 2 ? problem(EditProblem::NotDivided) : divided(regions, label, std::move(piece));
}

RegionEdit drawRegion(const Superpixels& regions, const QPolygonF& outline) {
    const std::vector<std::size_t> within = pixelsWithin(outline, regions.rows, regions.columns);
    const int drawn = regions.count;
    std::vector<int> covered(regions.labels.size(), -1);
    for (const std::size_t pixel : within) {
        covered[pixel] = drawn;
    }
    const std::vector<Piece> shapes = piecesOf(covered, drawn, regions.rows, regions.columns);
    if (shapes.empty()) {
        return problem(EditProblem::NothingDrawn);
    }
    const Piece& shape =
        *std::max_element(shapes.begin(), shapes.end(), [](const Piece& one, const Piece& other) {
            return one.pixels.size() < other.pixels.size();
        });
    std::vector<int> labels = wholeLabels(regions);
    std::set<int> touched;
    for (const int pixel : shape.pixels) {
        touched.insert(labels[std::size_t(pixel)]);
        labels[std::size_t(pixel)] = drawn;
    }
    int next = drawn + 1;
    std::vector<Piece> slivers;
    for (const int label : touched) {
        std::vector<Piece> pieces = piecesOf(labels, label, regions.rows, regions.columns);
        const auto largest = std::max_element(pieces.begin(), pieces.end(),
                                              [](const Piece& one, const Piece& other) {
                                                  return one.pixels.size() < other.pixels.size();
                                              });
        for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
            if (piece == largest) {
                continue;
            }
            if (double(piece->pixels.size()) >= kLeastCutOff * double(labels.size())) {
                for (const int pixel : piece->pixels) {
                    labels[std::size_t(pixel)] = next;
                }
                ++next;
            } else {
                slivers.push_back(std::move(*piece));
            }
        }
    }
    for (const Piece& sliver : slivers) {
        const int to = longestBorder(sliver, labels, regions.rows, regions.columns);
        for (const int pixel : sliver.pixels) {
            labels[std::size_t(pixel)] = to;
        }
    }
    return finished(regions, labels, drawn);
}

}  // namespace lucency
