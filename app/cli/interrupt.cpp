#include "app/cli/interrupt.h"

#include "app/cli/verbs.h"

#include <cerrno>
#include <csignal>
#include <thread>
#include <unistd.h>

namespace lucency::cli {

namespace {

int wake_up[2] = {-1, -1};
volatile std::sig_atomic_t interrupted = 0;

/// A handler rather than sigwait: libraries start threads before main, which block no signal.
extern "C" void onInterrupt(int /*signal*/) {
    if (interrupted != 0) {
        _exit(Interrupted);
    }
    interrupted = 1;
    const int saved = errno;
    [[maybe_unused]] const auto written = write(wake_up[1], "", 1);
    errno = saved;
}

}  // namespace

std::stop_token stopOnInterrupt() {
    std::stop_source source;
    std::stop_token token = source.get_token();
    if (pipe(wake_up) != 0) {
        return token;  // Ctrl-C then ends the program as it does any other
    }
    std::thread([source = std::move(source)]() mutable {
        char byte = 0;
        while (read(wake_up[0], &byte, 1) < 0 && errno == EINTR) {
        }
        source.request_stop();
    }).detach();
    struct sigaction action {};
    action.sa_handler = onInterrupt;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    return token;
}

}  // namespace lucency::cli
