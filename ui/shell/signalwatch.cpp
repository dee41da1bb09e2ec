// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/signalwatch.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace kith {

namespace {

constexpr int watched[] = {SIGTERM, SIGINT, SIGHUP};

// A signal's handler can be given nothing: this is the one global of the window.
volatile std::sig_atomic_t handlerWritesTo = -1; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

extern "C" void tellOfSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(handlerWritesTo, &byte, 1);
}

} // namespace

SignalWatch::SignalWatch(QObject* parent)
    : QObject(parent)
{
    if (::pipe2(m_handles, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the system's own way of ending stays
    handlerWritesTo = m_handles[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_handles[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_handles[0], &byte, 1) == 1)
            Q_EMIT endRequested();
    });
    struct sigaction action = {};
    action.sa_handler = tellOfSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : watched)
        ::sigaction(number, &action, nullptr);
}

SignalWatch::~SignalWatch()
{
    for (const int number : watched)
        (void)std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (const int handle : m_handles) {
        if (handle >= 0)
            ::close(handle);
    }
}

} // namespace kith
