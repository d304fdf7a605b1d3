#include "app/cli/interrupt.h"

#include "app/cli/verbs.h"

#include <csignal>
#include <thread>
#include <unistd.h>

namespace lucency::cli {

std::stop_token stopOnInterrupt() {
    std::stop_source source;
    const std::stop_token token = source.get_token();
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([source = std::move(source), signals]() mutable {
        int signal = 0;
        sigwait(&signals, &signal);
        source.request_stop();
        sigwait(&signals, &signal);
        _exit(Interrupted);
    }).detach();
    return token;
}

}  // namespace lucency::cli
