// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/fakefacade.h"
#include "listener/listener.h"
#include "support/fakesecrets.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QMap>
#include <QTcpSocket>

#include <vector>

namespace vigia::test {

//! A desk that says what the test wants, at once or when it is told to.
class FakeDesk final : public BeatDesk
{
public:
    struct Taken {
        Sender sender;
        Beat beat;
        QString address;
    };

    void take(const Sender &sender, const Beat &beat, const QString &address, Done done) override;
    void release();

    std::vector<Taken> taken;
    Reception reception = Reception::Taken;
    bool holding = false;

private:
    std::vector<Done> m_held;
};

//! What came back.
struct Heard {
    int status = 0; //!< 0: closed without an answer
    QMap<QByteArray, QByteArray> fields; //!< names in lower case
    QByteArray body;
    bool closed = false; //!< after the answer
};

//! A listener on loopback, with everything behind it faked and this thread as the engine's.
class ListenerRig
{
public:
    static constexpr const char *token = "reader-token-7c1f";
    static constexpr const char *pingKey = "fBNXwzzUmXhxVbnM3b9lGQ";
    static constexpr const char *uuid = "5bf66975-d4c7-4bf5-bcc8-b8d8a82ea278"; //!< of the monitor `backup`

    explicit ListenerRig(ConnectionLimits limits = {});

    ListenSettings settings;
    std::vector<ListenedMonitor> monitors;
    FakeDesk desk;
    FakeFacade facade;
    FakeSecrets secrets;
    QtTimers timers;
    SystemClock clock;
    Duration renewal = Listener::renewedWithin; //!< see Listener
    bool alive = true;
    QByteArray kept;

    void start(); //!< and waits until all credentials are known
    Listener &listener() { return *m_listener; }
    QByteArray host() const; //!< `127.0.0.1:PORT`

    //! Sends \a request with `@HOST@` replaced, as it stands, and waits for the answer.
    Heard ask(QByteArray request);
    //! The same with a request line, fields and a body; lengths are added.
    Heard ask(const QByteArray &line, const QList<QByteArray> &fields, const QByteArray &body = {});

    //! The report that came in as the only one since the last call.
    std::optional<FakeDesk::Taken> onlyReport();

private:
    const ConnectionLimits m_limits;
    std::unique_ptr<Listener> m_listener;
};

//! Runs this thread's events until that is so; false: it was not in time. Without the pauses of qWaitFor().
bool runUntil(const std::function<bool()> &isDone, Duration most);

//! The first whole answer in \a bytes; absent: not all of it is there.
std::optional<Heard> parseAnswer(const QByteArray &bytes, bool isHead = false);

QByteArray basic(const QByteArray &user, const QByteArray &password);

} // namespace vigia::test
