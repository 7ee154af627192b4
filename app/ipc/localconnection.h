// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"
#include "ipc/framing.h"
#include "ipc/localserver.h"

#include <QLocalSocket>
#include <QSet>
#include <QTimer>

namespace vigia {

namespace wire {
struct Request;
}

//! One client of a LocalServer. Owns its socket.
class LocalConnection final : public QObject
{
    Q_OBJECT

public:
    LocalConnection(QLocalSocket &socket, Facade &facade, const LocalServerLimits &limits);
    ~LocalConnection() override;

    //! Greets and serves, if it is a program of \a user.
    void open(uint user);
    //! Says why not, and hangs up.
    void refuse(CommandErrorCode code, const QString &what);
    //! Sends a line; hangs up on a client that does not read.
    void say(const QByteArray &line);

    bool isSubscribed() const { return m_subscribed && !m_ended; }
    bool isDesktop() const { return isSubscribed() && m_desktop; }
    bool isEnded() const { return m_ended; }

Q_SIGNALS:
    void subscribed();
    void ended();

private:
    void takeBytes();
    void takeLine(const QByteArray &line);
    void carryOut(const wire::Request &request);
    void keepDeadline();
    void end();

    QLocalSocket &m_socket; //!< its child
    Facade &m_facade;
    const LocalServerLimits &m_limits;
    LineBuffer m_lines;
    QTimer m_deadline;
    QSet<qint64> m_open; //!< requests not yet answered
    bool m_greeted = false;
    bool m_subscribed = false;
    bool m_desktop = false;
    bool m_ended = false;
};

} // namespace vigia
