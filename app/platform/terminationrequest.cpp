// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminationrequest.h"

#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace vigia {

#ifdef Q_OS_WIN

namespace {

TerminationRequest *living = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    // Called on a thread of the system's; ending takes a moment, which it grants.
    QMetaObject::invokeMethod(living, &TerminationRequest::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

TerminationRequest::TerminationRequest(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(!living);
    living = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

TerminationRequest::~TerminationRequest()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    living = nullptr;
}

#else

namespace {

constexpr std::array<int, 3> signalNumbers{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> pipeEnds{-1, -1};

// In a signal handler hardly anything is allowed; writing to a pipe is.
void onSignal(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
    errno = before;
}

} // namespace

TerminationRequest::TerminationRequest(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(pipeEnds[0] == -1);
    if (pipe(pipeEnds.data()) != 0)
        return;
    for (const int end : pipeEnds) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        [[maybe_unused]] const auto taken = read(pipeEnds[0], bytes.data(), bytes.size());
        Q_EMIT requested();
    });
    struct sigaction action {
    };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : signalNumbers)
        sigaction(number, &action, nullptr);
}

TerminationRequest::~TerminationRequest()
{
    for (const int number : signalNumbers)
        signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end != -1)
            close(end);
        end = -1;
    }
}

#endif

} // namespace vigia
