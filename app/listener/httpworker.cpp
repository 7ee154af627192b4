// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpworker.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <vector>

namespace vigia {

namespace {

constexpr size_t memoryPerConnection = 16 * 1024;
constexpr auto look = std::chrono::milliseconds(250);
//! More than the book has: connections that were shut down take a moment to be gone.
constexpr int spareConnections = 64;
constexpr const char *tlsVersions = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";

//! Does nothing: addresses are decoded by us, after they were taken apart.
size_t leaveEscaped(void *, MHD_Connection *, char *text)
{
    return std::strlen(text);
}

MHD_Result refuseAll(
    void *, MHD_Connection *, const char *, const char *, const char *, const char *, size_t *, void **)
{
    return MHD_NO;
}

} // namespace

//! Told apart from what is wrong with a socket: the library tells neither.
std::optional<ListenTrouble> HttpServer::troubleWith(const Certificate &certificate)
{
    DaemonLog log;
    MHD_Daemon *trial = MHD_start_daemon(MHD_USE_TLS | MHD_USE_NO_LISTEN_SOCKET | MHD_USE_ERROR_LOG, 0, nullptr,
        nullptr, refuseAll, nullptr, MHD_OPTION_EXTERNAL_LOGGER, &DaemonLog::write, &log, MHD_OPTION_HTTPS_MEM_CERT,
        certificate.chain.constData(), MHD_OPTION_HTTPS_MEM_KEY, certificate.key.constData(),
        MHD_OPTION_HTTPS_PRIORITIES, tlsVersions, MHD_OPTION_END);
    if (!trial)
        return ListenTrouble{ListenTrouble::What::CertificateUnusable, log.lastWords()};
    MHD_stop_daemon(trial);
    return std::nullopt;
}

HttpServer::Worker::Worker(const Setup &setup, RequestReader &reader, const Clock &clock)
    : m_setup(setup)
    , m_reader(reader)
    , m_clock(clock)
    // Of what goes wrong as it lets somebody in the library only speaks.
    , m_log([this] {
        if (const std::optional<QString> why = noSocketBecause())
            deafen(why);
    })
    // No answer to a request of an earlier server fits one of this.
    , m_pending(RequestId(clock.now().time_since_epoch().count()) << 20)
    , m_moved(awake().time_since_epoch().count())
    , m_book(setup.limits)
{
}

HttpServer::Worker::~Worker()
{
    if (!m_daemon)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    m_watch.join();
    m_pending.end(); // the library cannot stop while connections are suspended
    MHD_stop_daemon(m_daemon);
}

std::optional<ListenTrouble> HttpServer::Worker::start(ListenSocket socket)
{
    if (m_setup.certificate) {
        if (std::optional<ListenTrouble> trouble = troubleWith(*m_setup.certificate))
            return trouble;
    }
    m_port = socket.port();
    m_knock.emplace(socket);
    const auto option = [](MHD_OPTION what, intptr_t value, void *pointer = nullptr) {
        return MHD_OptionItem{what, value, pointer};
    };
    std::vector<MHD_OptionItem> tls;
    unsigned flags = MHD_USE_AUTO_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG;
    if (m_setup.certificate) {
        flags |= MHD_USE_TLS;
        tls.push_back(option(MHD_OPTION_HTTPS_MEM_CERT, 0, const_cast<char *>(m_setup.certificate->chain.constData())));
        tls.push_back(option(MHD_OPTION_HTTPS_MEM_KEY, 0, const_cast<char *>(m_setup.certificate->key.constData())));
        tls.push_back(option(MHD_OPTION_HTTPS_PRIORITIES, 0, const_cast<char *>(tlsVersions)));
    }
    tls.push_back(option(MHD_OPTION_END, 0));
    m_daemon = MHD_start_daemon(flags, 0, nullptr, nullptr, &Worker::goOn, this, MHD_OPTION_EXTERNAL_LOGGER,
        &DaemonLog::write, &m_log, MHD_OPTION_LISTEN_SOCKET, socket.release(), MHD_OPTION_CONNECTION_LIMIT,
        unsigned(m_setup.limits.all + spareConnections), MHD_OPTION_CONNECTION_MEMORY_LIMIT, memoryPerConnection,
        MHD_OPTION_CONNECTION_TIMEOUT, unsigned(std::chrono::ceil<std::chrono::seconds>(m_setup.limits.idle).count()),
        MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_UNESCAPE_CALLBACK, &leaveEscaped, nullptr,
        MHD_OPTION_URI_LOG_CALLBACK, &Worker::requestBegins, this, MHD_OPTION_NOTIFY_COMPLETED, &Worker::requestEnds,
        this, MHD_OPTION_NOTIFY_CONNECTION, &Worker::connectionChanged, this, MHD_OPTION_ARRAY, tls.data(),
        MHD_OPTION_END);
    if (!m_daemon)
        return ListenTrouble{ListenTrouble::What::SystemFault, m_log.lastWords()};
    m_watch = std::thread([this] { watch(); });
    return std::nullopt;
}

Result<ListenSocket, QString> HttpServer::Worker::retire()
{
    const MHD_socket socket = MHD_quiesce_daemon(m_daemon);
    if (socket == MHD_INVALID_SOCKET)
        return unexpected(m_log.lastWords());
    m_isRetired = true;
    return ListenSocket::adopt(socket);
}

bool HttpServer::Worker::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_open.empty();
}

void HttpServer::Worker::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        m_changed.wait_for(lock, m_open.empty() ? std::max<Duration>(m_setup.limits.still / 4, look) : look);
        if (m_ends)
            return;
        endOverdue();
        lock.unlock();
        m_pending.giveUp(m_clock.now());
        if (!m_isRetired) // another lets them in
            knock();
        lock.lock();
    }
}

//! Whoever is not called any more may be well, or hang: a thread that lets our own connection in is well. One that is
//! deaf is knocked at again and again: who reports on an old connection lets nobody in.
void HttpServer::Worker::knock()
{
    const Instant now = awake();
    if (m_knock->isUnderWay()) {
        const bool isOver = now - m_knockedAt >= m_setup.limits.still;
        if (m_welcomed == m_welcomedBefore && !isOver)
            return;
        if (m_welcomed == m_welcomedBefore && m_knock->isThere())
            deafen(QString::fromStdString(std::generic_category().message(ETIMEDOUT)));
        else if (m_welcomed == m_welcomedBefore)
            move(); // a firewall, or an address that is gone: no fault of the thread
        m_knock->end();
        return;
    }
    if (!isDeaf() && now - moved() < m_setup.limits.still)
        return;
    m_welcomedBefore = m_welcomed;
    m_knockedAt = now;
    if (const std::optional<QString> why = m_knock->begin())
        deafen(why);
}

void HttpServer::Worker::move()
{
    m_moved = awake().time_since_epoch().count();
}

bool HttpServer::Worker::isDeaf() const
{
    const std::lock_guard lock(m_deafMutex);
    return m_deafness.has_value();
}

void HttpServer::Worker::deafen(const std::optional<QString> &why)
{
    const std::lock_guard lock(m_deafMutex);
    if (m_deafness.has_value() == why.has_value())
        return;
    m_deafness = why;
    if (m_setup.deafened)
        m_setup.deafened(why);
}

void HttpServer::Worker::endOverdue()
{
    for (const ConnectionBook::Key key : m_book.overdue(m_clock.now())) {
        const auto found = m_open.find(key);
        if (found != m_open.end())
            shutDown(found->second->socket);
    }
}

} // namespace vigia
