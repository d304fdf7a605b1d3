#include "core/base/memory.h"
#include "core/base/places.h"
#include "core/base/sha256.h"
#include "core/model/torch_classifier.h"
#include "core/model/torch_network.h"

#include <ATen/Parallel.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <torch/csrc/jit/passes/tensorexpr_fuser.h>

#include <sstream>
#include <thread>

namespace lucency {

namespace {

constexpr const char* card_file = "model.json";

/// A pack's bytes read once: what is hashed is what runs.
struct PackFile {
    QByteArray bytes;
    QByteArray card;  ///< beside the pack, or empty
};

Result<PackFile> readPack(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::ModelNotFound, {}};
    }
    constexpr qint64 most = 2'147'483'648;
    if (!QFileInfo(path).isFile() || file.size() > most || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::ModelUnreadable, file.errorString()};
    }
    PackFile pack;
    pack.bytes = file.readAll();
    const QFileInfo info(path);
    QFile beside(info.dir().filePath(info.completeBaseName() + QStringLiteral(".json")));
    if (beside.open(QIODevice::ReadOnly)) {
        pack.card = beside.read(16 * 1024 * 1024);
    }
    return pack;
}

int computeThreads(int wished) {
    const int asked = wished > 0 ? wished : qEnvironmentVariableIntValue("OMP_NUM_THREADS");
    return asked > 0 ? asked : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

Result<std::shared_ptr<const Classifier>> build(const PackFile& pack, int threads) {
    std::istringstream stream(pack.bytes.toStdString());
    torch::jit::ExtraFilesMap extra{{card_file, ""}};
    torch::jit::Module network;
    try {
        network = torch::jit::load(stream, torch::kCPU, extra);
    } catch (const std::exception& exception) {
        return Error{ErrorCode::ModelUnreadable, firstLine(exception)};
    }
    const QByteArray inside = QByteArray::fromStdString(extra[card_file]);
    const QByteArray& json = inside.isEmpty() ? pack.card : inside;
    if (json.isEmpty()) {
        return Error{ErrorCode::ModelCardMissing, {}};
    }
    Result<ModelCard> card = parseModelCard(json);
    if (!card) {
        return card.error();
    }
    ModelIdentity identity{card->name, card->version, sha256(pack.bytes)};
    setComputeThreads(1);  // the classifier shares films out over threads of its own
    keepFreedMemory();
    try {
        network.eval();
        network.to(torch::kFloat);
        for (const torch::Tensor& parameter : network.parameters()) {
            parameter.set_requires_grad(false);
        }
        const bool examines = card->unfamiliarity_limit > 0 && network.find_method("examine");
        return makeTorchClassifier({network, examines, *card, identity}, computeThreads(threads));
    } catch (const std::exception& exception) {
        return Error{ErrorCode::ModelContradictsCard,
                     QStringLiteral("the network does not run on a film of %1 x %2 px in %3 "
                                    "channels: %4")
                         .arg(card->input.width)
                         .arg(card->input.height)
                         .arg(card->input.channels)
                         .arg(firstLine(exception))};
    }
}

}  // namespace

void setComputeThreads(int threads) {
    // Debian's LibTorch 2.6 compiles fused kernels with an LLVM that does not come to an end.
    torch::jit::setTensorExprFuserEnabled(false);
    at::set_num_threads(computeThreads(threads));
}

Result<std::shared_ptr<const Classifier>> loadTorchClassifier(const QString& path, int threads) {
    const Result<PackFile> pack = readPack(path);
    if (!pack) {
        return pack.error();
    }
    try {
        return build(*pack, threads);
    } catch (const std::exception& exception) {
        return Error{ErrorCode::ModelUnreadable, firstLine(exception)};
    }
}

}  // namespace lucency
