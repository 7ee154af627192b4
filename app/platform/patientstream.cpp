// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/patientstream.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace vigia {

namespace {

constexpr std::chrono::milliseconds lastMoment{200};

//! Waits for the reader, perhaps for ever. False: there is none any more.
bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
#ifdef Q_OS_WIN
        const auto written = _write(descriptor, bytes.constData() + done, unsigned(bytes.size() - done));
#else
        const auto written = ::write(descriptor, bytes.constData() + done, std::size_t(bytes.size() - done));
#endif
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<qsizetype>(written, 0);
    }
    return true;
}

} // namespace

struct PatientStream::Shared {
    explicit Shared(int to)
        : descriptor(to)
    {
    }

    void work();

    const int descriptor;
    std::mutex mutex;
    std::condition_variable changed;
    QByteArray waiting;
    int left = 0; //!< lines that found no room
    bool writing = false;
    bool ending = false;
};

void PatientStream::Shared::work()
{
    std::unique_lock lock(mutex);
    for (;;) {
        writing = false;
        changed.notify_all();
        changed.wait(lock, [this] { return ending || !waiting.isEmpty() || left > 0; });
        if (waiting.isEmpty() && left == 0)
            return;
        QByteArray bytes = std::exchange(waiting, {});
        if (const int lost = std::exchange(left, 0); lost > 0)
            bytes += "… " + QByteArray::number(lost) + " lines not shown\n";
        writing = true;
        lock.unlock();
        writeAll(descriptor, bytes);
        lock.lock();
    }
}

PatientStream::PatientStream(int descriptor)
    : m_shared(std::make_shared<Shared>(descriptor))
{
    std::thread([shared = m_shared] { shared->work(); }).detach();
}

PatientStream::~PatientStream()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->ending = true;
    m_shared->changed.notify_all();
    m_shared->changed.wait_for(
        lock, lastMoment, [this] { return m_shared->waiting.isEmpty() && m_shared->left == 0 && !m_shared->writing; });
}

void PatientStream::say(const QByteArray &line)
{
    const std::lock_guard lock(m_shared->mutex);
    // Once one is left out all are, until there is room for the count: their order says what is missing.
    if (m_shared->left > 0 || m_shared->waiting.size() + line.size() > mostWaiting)
        ++m_shared->left;
    else
        m_shared->waiting += line;
    m_shared->changed.notify_all();
}

} // namespace vigia
