#include "app/cli/console.h"

#include <cstdio>

namespace lucency::cli {

void say(const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void complain(const QString& sentence) {
    const QByteArray bytes = "lucency-cli: " + sentence.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

bool allSaid() {
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

}  // namespace lucency::cli
