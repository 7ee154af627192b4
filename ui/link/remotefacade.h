// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"

#include <QThread>

#include <map>
#include <memory>

namespace vigia {

//! A running instance's façade for a thread that must never wait: its socket, and the taking apart of
//! what comes through it (ten thousand monitors are ten megabytes), live on a thread of their own.
//! Keeps Facade's promises on the thread that made it.
class RemoteFacade final : public Facade
{
    Q_OBJECT

public:
    //! Connects at once to the instance whose socket is \a path.
    explicit RemoteFacade(const QString &path, QObject *parent = nullptr);
    ~RemoteFacade() override;

    void execute(const Command &command, Done done) override;

Q_SIGNALS:
    //! Commands go through from now on; no sign of life came before.
    void connected();

private:
    void answer(qint64 id, const Answer &answer);
    void listenTo(Facade &client);

    QThread m_thread;
    QObject m_far; //!< lives on m_thread; owns the client there
    Facade *m_client = nullptr; //!< used on m_thread only
    std::map<qint64, Done> m_pending;
    qint64 m_lastId = 0;
};

} // namespace vigia
