// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/connectionbook.h"
#include "listener/daemonlog.h"
#include "listener/httpserver.h"
#include "listener/incoming.h"
#include "listener/pendingrequests.h"

#include <microhttpd.h>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace vigia {

//! The library's side of HttpServer: its daemon, and the thread that ends what takes too long.
class HttpServer::Worker
{
public:
    Worker(const Setup &setup, RequestReader &reader, const Clock &clock);
    ~Worker();

    //! Absent: it runs.
    std::optional<ListenTrouble> start(ListenSocket socket);
    void answer(Answers answers) { m_pending.answer(std::move(answers)); }
    int port() const { return m_port; }
    Instant moved() const { return Instant(Duration(m_moved)); }
    Result<ListenSocket, QString> retire();
    bool isEmpty() const;

private:
    using Phase = ConnectionBook::Phase;

    // What the library calls, on its thread.
    static void connectionChanged(
        void *self, MHD_Connection *connection, void **context, MHD_ConnectionNotificationCode what);
    static void *requestBegins(void *self, const char *target, MHD_Connection *connection);
    static MHD_Result goOn(void *self, MHD_Connection *connection, const char *path, const char *method,
        const char *version, const char *data, size_t *size, void **request);
    static void requestEnds(void *self, MHD_Connection *connection, void **request, MHD_RequestTerminationCode how);

    OpenConnection *welcome(MHD_Connection *connection);
    void farewell(const OpenConnection &connection);
    void enter(const Incoming &incoming, Phase phase);
    MHD_Result readHead(Incoming &incoming, const char *method, const char *version);
    MHD_Result readBody(Incoming &incoming, const char *data, size_t &size);
    MHD_Result handIn(Incoming &incoming);
    MHD_Result send(Incoming &incoming, const Response &response);

    void move();
    void deafen(const std::optional<QString> &why);

    void watch();
    void endOverdue();
    void knock();
    bool isDeaf() const;
    Instant awake() const { return m_clock.now() - m_clock.slept(); }

    const Setup m_setup;
    RequestReader &m_reader;
    const Clock &m_clock;
    DaemonLog m_log;
    int m_port = 0;
    PendingRequests m_pending;
    std::atomic<qint64> m_unread = 0; //!< bytes of large answers that are not yet taken

    std::atomic<Duration::rep> m_moved; //!< see moved()
    std::atomic<quint64> m_welcomed = 0; //!< connections
    std::atomic<bool> m_isRetired = false;
    mutable std::mutex m_deafMutex;
    std::optional<QString> m_deafness; //!< guarded by it

    mutable std::mutex m_mutex; //!< of what follows
    std::condition_variable m_changed;
    ConnectionBook m_book;
    std::unordered_map<ConnectionBook::Key, std::unique_ptr<OpenConnection>> m_open;
    ConnectionBook::Key m_lastKey = 0;
    bool m_ends = false;

    // Of the watch's thread.
    std::optional<Knock> m_knock;
    Instant m_knockedAt;
    quint64 m_welcomedBefore = 0;

    MHD_Daemon *m_daemon = nullptr;
    std::thread m_watch;
};

} // namespace vigia
