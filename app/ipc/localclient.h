// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "facade/facade.h"
#include "ipc/framing.h"
#include "ipc/wire.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QScopedPointer>
#include <QTimer>

#include <map>
#include <memory>

namespace vigia {

//! The façade of a running instance. Connects once, at once; what is asked meanwhile waits.
//!
//! Promise: every command is answered exactly once, at the latest `patience` after it was asked:
//! NotRunning when nobody listens, Refused when it is somebody else's, OtherVersion, NoAnswer, and
//! Broken when the connection ends first; so when this object is destroyed, which an answer may do. After `ended` it
//! stays so: whoever wants to try again makes another.
class LocalClient final : public Facade
{
    Q_OBJECT

public:
    struct Options {
        bool subscribe = false; //!< without it no signals come
        bool desktop = false; //!< who subscribes is a desktop: a person sees and hears what comes
        Duration patience = std::chrono::seconds(10);
    };

    LocalClient(const QString &path, Options options, QObject *parent = nullptr);
    //! An error is every command's answer: there is no instance that may be asked.
    LocalClient(const Result<QString, CommandError> &path, Options options, QObject *parent = nullptr);
    ~LocalClient() override;

    void execute(const Command &command, Done done) override;

Q_SIGNALS:
    //! Commands go through from now on.
    void connected();

private:
    struct Pending {
        Done done;
        QDeadlineTimer deadline;
    };

    void greet();
    void takeBytes();
    void takeLine(const QByteArray &line);
    void take(const wire::FromServer &message);
    void answer(qint64 id, const Answer &answer);
    void send(const wire::FromClient &message);
    void expire();
    void fail(const CommandError &why);
    void failFromSocket(QLocalSocket::LocalSocketError error);
    void answerAll(const CommandError &why);

    //! Outlives the answer that destroys this from inside the socket's signal.
    std::unique_ptr<QLocalSocket, QScopedPointerDeleteLater> m_socket;
    const Options m_options;
    LineBuffer m_lines;
    QTimer m_deadlines;
    bool m_ready = false;
    std::optional<CommandError> m_failure;
    std::vector<QByteArray> m_waiting; //!< until both have said hello
    std::map<qint64, Pending> m_pending;
    qint64 m_lastId = 0;
};

} // namespace vigia
