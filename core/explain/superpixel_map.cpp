#include "core/base/whole_file.h"
#include "core/explain/superpixels.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cstddef>

namespace lucency {

namespace {

/// Where the centre of pixel `index` of `from` lies among `to` pixels over the same length.
int pixelAt(int index, int from, int to) {
    return int((std::int64_t(2) * index + 1) * to / (std::int64_t(2) * from));
}

QString sizeText(QSize size) {
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

/// Width and height as a PNG's first chunk says (PNG specification, 11.2.2); no size where the
/// bytes are no PNG.
QSize pngSize(const QByteArray& bytes) {
    if (bytes.size() < 33 || !bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return {};
    }
    return {int(qFromBigEndian<quint32>(bytes.constData() + 16) & 0x7fffffff),
            int(qFromBigEndian<quint32>(bytes.constData() + 20) & 0x7fffffff)};
}

Result<cv::Mat> decodeIds(const QByteArray& bytes) {
    try {
        const cv::Mat coded(1, int(bytes.size()), CV_8U,
                            const_cast<char*>(bytes.constData()));  // NOLINT: only read
        const cv::Mat picture = cv::imdecode(coded, cv::IMREAD_UNCHANGED);
        if (picture.empty()) {
            return {ErrorCode::RegionsUnusable, QStringLiteral("the PNG is damaged")};
        }
        if (picture.channels() != 1) {
            return {ErrorCode::RegionsUnusable,
                    QStringLiteral("the map has %1 channels; one gray channel is needed")
                        .arg(picture.channels())};
        }
        cv::Mat ids;
        picture.convertTo(ids, CV_16U);
        return ids;
    } catch (const cv::Exception& exception) {
        return {ErrorCode::RegionsUnusable, QString::fromStdString(exception.err)};
    }
}

}  // namespace

Result<Superpixels> readSuperpixels(const QString& path, const ModelInput& input) {
    QFile file(path);
    if (!file.exists() || QFileInfo(path).isDir()) {
        return {ErrorCode::FileNotFound, QFileInfo(path).fileName()};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return {ErrorCode::PermissionDenied, QFileInfo(path).fileName()};
    }
    const QByteArray bytes = file.readAll();
    const QSize size = pngSize(bytes);
    if (!size.isValid()) {
        return {ErrorCode::RegionsUnusable, QStringLiteral("the map is not a PNG")};
    }
    const QSize film(input.film_columns, input.film_rows);
    const QSize model(input.spec.width, input.spec.height);
    const QSize covered(input.film_width, input.film_height);
    const QSize finer = film.expandedTo(covered);  // of a map once given at the network's size
    if (size != film && size != model && size != finer) {
        return {ErrorCode::RegionsUnusable,
                QStringLiteral("the map is %1, but the film is %2 and the model's input %3")
                    .arg(sizeText(size), sizeText(film), sizeText(model))};
    }
    const Result<cv::Mat> decoded = decodeIds(bytes);
    if (!decoded) {
        return decoded.error();
    }
    const cv::Mat& map = decoded.value();
    const bool in_film = size == film || size == finer;
    const QSize target = in_film ? size : finer;
    std::vector<std::uint16_t> ids;
    ids.reserve(std::size_t(target.width()) * std::size_t(target.height()));
    for (int row = 0; row < target.height(); ++row) {
        const int y =
            in_film ? row : input.film_y + pixelAt(row, target.height(), input.film_height);
        const auto* line = map.ptr<std::uint16_t>(y);
        for (int column = 0; column < target.width(); ++column) {
            const int x =
                in_film ? column : input.film_x + pixelAt(column, target.width(), input.film_width);
            ids.push_back(line[x]);
        }
    }
    Superpixels regions = superpixelsFromIds(ids, target.height(), target.width());
    if (regions.count > kMaxRegions) {
        return {ErrorCode::RegionsUnusable,
                QStringLiteral("the map has %1 regions; %2 is the most that can be explained")
                    .arg(regions.count)
                    .arg(kMaxRegions)};
    }
    regions.source = RegionSource::File;
    return regions;
}

Result<void> writeSuperpixels(const Superpixels& superpixels, const QString& path) {
    std::vector<uchar> coded;
    try {
        cv::Mat ids(superpixels.rows, superpixels.columns, CV_16U);
        std::transform(superpixels.labels.begin(), superpixels.labels.end(),
                       ids.begin<std::uint16_t>(),
                       [&](std::uint16_t label) { return superpixels.ids[label]; });
        if (!cv::imencode(".png", ids, coded)) {
            return {ErrorCode::OutputUnwritable, QStringLiteral("the map could not be coded")};
        }
    } catch (const cv::Exception& exception) {
        return {ErrorCode::OutputUnwritable, QString::fromStdString(exception.err)};
    }
    return writeWhole(path, QByteArrayView(coded.data(), static_cast<qsizetype>(coded.size())));
}

std::vector<int> labelsAtModelSize(const Superpixels& superpixels, const ModelInput& input) {
    std::vector<int> labels(std::size_t(input.spec.width) * std::size_t(input.spec.height), -1);
    for (int y = 0; y < input.film_height; ++y) {
        const int row = pixelAt(y, input.film_height, superpixels.rows);
        for (int x = 0; x < input.film_width; ++x) {
            const int column = pixelAt(x, input.film_width, superpixels.columns);
            labels[std::size_t(input.film_y + y) * std::size_t(input.spec.width) +
                   std::size_t(input.film_x + x)] =
                superpixels.labels[std::size_t(row) * std::size_t(superpixels.columns) +
                                   std::size_t(column)];
        }
    }
    return labels;
}

}  // namespace lucency
