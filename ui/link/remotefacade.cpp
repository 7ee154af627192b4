// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/remotefacade.h"

#include "ipc/localclient.h"

#include <QPointer>

namespace vigia {

namespace {

//! A look that is only tried may take as long as its own timeout.
constexpr Duration patience = std::chrono::minutes(11);

} // namespace

RemoteFacade::RemoteFacade(const QString &path, QObject *parent)
    : Facade(parent)
{
    m_thread.setObjectName(QStringLiteral("link"));
    m_far.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_far, [this, path] {
        auto *client = new LocalClient(path, {.subscribe = true, .desktop = true, .patience = patience}, &m_far);
        m_client = client;
        connect(client, &LocalClient::connected, this, &RemoteFacade::connected);
        listenTo(*client);
    });
}

RemoteFacade::~RemoteFacade()
{
    QMetaObject::invokeMethod(
        &m_far, [this] { std::unique_ptr<Facade>(m_client).reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    for (const auto &[id, done] : std::exchange(m_pending, {}))
        done(unexpected(CommandError{CommandErrorCode::NotRunning, {}, {}}));
}

//! Values are handed over by copy; what was sent before this died is dropped with it.
void RemoteFacade::listenTo(Facade &client)
{
    const auto home = [this](auto signal) {
        return [this, signal](const auto &...values) {
            QMetaObject::invokeMethod(
                this,
                [this, signal, values...] {
                    Q_EMIT(this->*signal)
                    (values...);
                },
                Qt::QueuedConnection);
        };
    };
    connect(&client, &Facade::monitorsChanged, &m_far, home(&Facade::monitorsChanged));
    connect(&client, &Facade::configurationChanged, &m_far, home(&Facade::configurationChanged));
    connect(&client, &Facade::transitionRecorded, &m_far, home(&Facade::transitionRecorded));
    connect(&client, &Facade::alertRaised, &m_far, home(&Facade::alertRaised));
    connect(&client, &Facade::healthChanged, &m_far, home(&Facade::healthChanged));
    connect(&client, &Facade::ended, &m_far, home(&Facade::ended));
}

void RemoteFacade::execute(const Command &command, Done done)
{
    const qint64 id = ++m_lastId;
    m_pending.emplace(id, std::move(done));
    QMetaObject::invokeMethod(&m_far, [this, id, command] {
        m_client->execute(command, [this, id](const Answer &result) {
            QMetaObject::invokeMethod(
                this, [this, id, result] { answer(id, result); }, Qt::QueuedConnection);
        });
    });
}

void RemoteFacade::answer(qint64 id, const Answer &answer)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return;
    const Done done = std::move(found->second);
    m_pending.erase(found);
    done(answer);
}

} // namespace vigia
