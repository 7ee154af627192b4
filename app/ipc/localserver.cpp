// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver.h"

#include "ipc/localconnection.h"

#include <QFile>
#include <QLocalSocket>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace vigia {

namespace {

//! Anything at the path that is not a socket belongs to somebody.
bool isFree(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status {
    };
    return lstat(QFile::encodeName(path).constData(), &status) != 0 || S_ISSOCK(status.st_mode);
#else
    Q_UNUSED(path)
    return true;
#endif
}

} // namespace

LocalServer::LocalServer(Facade &facade, LocalServerLimits limits, uint user, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_limits(limits)
    , m_user(user)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(limits.connections);
    connect(&m_server, &QLocalServer::newConnection, this, &LocalServer::welcome);
}

LocalServer::~LocalServer() = default;

Result<void, QString> LocalServer::listen(const QString &path)
{
    if (!isFree(path))
        return unexpected(QStringLiteral("%1 is not a socket").arg(path));
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return unexpected(m_server.errorString());
    return {};
}

void LocalServer::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        auto connection = std::make_unique<LocalConnection>(*socket, m_facade, m_limits);
        LocalConnection *added = connection.get();
        // From the event loop: a connection ends in the midst of its own work.
        connect(
            added, &LocalConnection::ended, this, [this, added] { remove(added); }, Qt::QueuedConnection);
        connect(added, &LocalConnection::subscribed, this, &LocalServer::heedSubscribers);
        m_connections.push_back(std::move(connection));
        const auto serving = std::count_if(
            m_connections.begin(), m_connections.end(), [](const auto &other) { return !other->isEnded(); });
        if (serving > m_limits.connections)
            added->refuse(CommandErrorCode::Broken, QStringLiteral("too many connections"));
        else
            added->open(m_user);
    }
}

void LocalServer::heedSubscribers()
{
    const bool wanted = std::any_of(
        m_connections.begin(), m_connections.end(), [](const auto &connection) { return connection->isSubscribed(); });
    if (!wanted)
        m_ear.reset();
    else if (!m_ear)
        listenToFacade();
    const bool desktop = hasDesktop();
    if (std::exchange(m_desktopTold, desktop) == desktop)
        return;
    if (desktop)
        Q_EMIT desktopCame();
    else
        Q_EMIT desktopLeft();
}

bool LocalServer::hasDesktop() const
{
    return std::any_of(
        m_connections.begin(), m_connections.end(), [](const auto &connection) { return connection->isDesktop(); });
}

void LocalServer::listenToFacade()
{
    m_ear = std::make_unique<QObject>();
    connect(&m_facade, &Facade::monitorsChanged, m_ear.get(),
        [this](const std::vector<MonitorView> &changed) { sayToSubscribers(wire::MonitorsChanged{changed}); });
    connect(&m_facade, &Facade::configurationChanged, m_ear.get(),
        [this] { sayToSubscribers(wire::ConfigurationChanged{}); });
    connect(&m_facade, &Facade::transitionRecorded, m_ear.get(),
        [this](const TransitionView &transition) { sayToSubscribers(wire::TransitionRecorded{transition}); });
    connect(&m_facade, &Facade::healthChanged, m_ear.get(),
        [this](const HealthView &health) { sayToSubscribers(wire::HealthChanged{health}); });
    connect(&m_facade, &Facade::alertRaised, m_ear.get(),
        [this](const AlertView &alert) { sayToSubscribers(wire::AlertRaised{alert}); });
}

//! Encoded once, however many there are.
void LocalServer::sayToSubscribers(const wire::FromServer &message)
{
    const QByteArray line = wire::encode(message);
    for (const auto &connection : m_connections) {
        if (connection->isSubscribed())
            connection->say(line);
    }
}

void LocalServer::remove(const LocalConnection *connection)
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
        [connection](const auto &other) { return other.get() == connection; });
    if (found != m_connections.end())
        m_connections.erase(found);
    heedSubscribers();
}

} // namespace vigia
