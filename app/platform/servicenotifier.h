// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QByteArray>

#include <optional>

namespace vigia {

//! Tells the service manager that started this process how it is (systemd's protocol, sd_notify(3)):
//! a datagram to the socket that NOTIFY_SOCKET names, by path or abstract. Silent where none is named.
//!
//! These few lines instead of libsystemd: the protocol is stable, and the program needs nothing that a computer
//! without systemd lacks. Never waits and never fails: to be watched over must not be what brings a process down.
class ServiceNotifier
{
public:
    //! Takes the manager's wishes out of the environment, so that no child inherits them: while there
    //! is but one thread.
    ServiceNotifier();
    ~ServiceNotifier();
    ServiceNotifier(const ServiceNotifier &) = delete;
    ServiceNotifier &operator=(const ServiceNotifier &) = delete;

    //! How often at least the manager wants to hear `alive`; absent: not at all.
    std::optional<Duration> watchdog() const { return m_watchdog; }

    //! Somebody wants to hear how it is.
    bool isAsked() const { return m_socket != -1; }

    void ready() const { send("READY=1"); }
    void alive() const { send("WATCHDOG=1"); }
    void stopping() const { send("STOPPING=1"); }
    //! \a words: one line of UTF-8, for people.
    void status(const QByteArray &words) const { send("STATUS=" + words); }

private:
    void send(const QByteArray &state) const;

    QByteArray m_address; //!< a path; `@…` is abstract; empty: nobody asks
    std::optional<Duration> m_watchdog;
    int m_socket = -1; //!< kept open: descriptors may run out later
};

} // namespace vigia
