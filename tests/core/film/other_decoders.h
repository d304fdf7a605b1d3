#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace lucency::testing {

/// Decoders that are not Lucency's, each in a process of its own, which may crash or hang without
/// harm: decode_by_others.py says what they answer.
class OtherDecoders {
public:
    ~OtherDecoders() {
        for (const auto& [name, process] : processes_) {
            process->closeWriteChannel();
            process->waitForFinished();
        }
    }

    /// Gray values of the frame by the first decoder that reads it: pydicom (uncompressed and RLE),
    /// ojph_expand (HTJ2K), GDCM, then DCMTK's tools. Empty where none does.
    std::vector<std::int32_t> gray(const QString& path, const QString& transfer_syntax, int frame,
                                   const QStringList& order = {}) {
        QStringList decoders = order;
        if (decoders.isEmpty()) {
            decoders = isHighThroughput(transfer_syntax)
                           ? QStringList{QStringLiteral("ojph")}
                           : QStringList{QStringLiteral("pydicom"), QStringLiteral("gdcm"),
                                         QStringLiteral("dcmtk")};
        }
        for (const QString& decoder : std::as_const(decoders)) {
            const auto values = decoder == QLatin1String("dcmtk") ? byDcmtk(path, frame)
                                                                  : ask(decoder, path, frame);
            if (!values.empty()) {
                return values;
            }
        }
        return {};
    }

    static bool isHighThroughput(const QString& transfer_syntax) {
        return transfer_syntax.contains(QLatin1String(".1.2.4.20"));
    }

    bool areInstalled() {
        return QProcess::execute(
                   QStringLiteral("/usr/bin/python3"),
                   {QStringLiteral("-c"), QStringLiteral("import gdcm, numpy, pydicom")}) == 0;
    }

private:
    std::vector<std::int32_t> ask(const QString& decoder, const QString& path, int frame) {
        std::unique_ptr<QProcess>& process = processes_[decoder];
        if (!process || process->state() != QProcess::Running) {
            process = std::make_unique<QProcess>();
            process->setStandardErrorFile(QProcess::nullDevice());
            process->start(
                QStringLiteral("/usr/bin/python3"),
                {QStringLiteral(LUCENCY_SOURCE_DIR "/tests/core/film/decode_by_others.py"),
                 decoder});
            if (!process->waitForStarted()) {
                return {};
            }
        }
        const QString output = folder_.filePath(QStringLiteral("gray.raw"));
        QFile::remove(output);
        process->write(
            QStringLiteral("%1\t%2\t%3\n").arg(path).arg(frame).arg(output).toLocal8Bit());
        constexpr int longest_ms = 60'000;
        while (!process->canReadLine()) {
            if (!process->waitForReadyRead(longest_ms)) {
                process->kill();
                process->waitForFinished();
                return {};
            }
        }
        QFile file(output);
        if (process->readLine().trimmed() != "ok" || !file.open(QIODevice::ReadOnly)) {
            return {};
        }
        const QByteArray bytes = file.readAll();
        std::vector<std::int32_t> values(static_cast<std::size_t>(bytes.size()) /
                                         sizeof(std::int32_t));
        std::copy_n(bytes.constData(), values.size() * sizeof(std::int32_t),
                    reinterpret_cast<char*>(values.data()));
        return values;
    }

    /// Decompressed by DCMTK's tools, its cells read by pydicom.
    std::vector<std::int32_t> byDcmtk(const QString& path, int frame) {
        const QString plain = folder_.filePath(QStringLiteral("plain.dcm"));
        for (const char* tool : {"dcmdjpls", "dcmdjpeg", "dcmconv"}) {
            QFile::remove(plain);
            QProcess process;
            process.start(QString::fromLatin1(tool),
                          {QStringLiteral("-q"), QStringLiteral("+te"), path, plain});
            if (process.waitForFinished() && process.exitCode() == 0) {
                const auto values = ask(QStringLiteral("pydicom"), plain, frame);
                if (!values.empty()) {
                    return values;
                }
            }
        }
        return {};
    }

    QTemporaryDir folder_;
    std::map<QString, std::unique_ptr<QProcess>> processes_;
};

}  // namespace lucency::testing
