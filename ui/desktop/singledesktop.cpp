// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singledesktop.h"

#include <QLocalSocket>
#include <QTimer>

namespace vigia {

namespace {

constexpr std::chrono::seconds patience{2};
constexpr std::chrono::milliseconds untilNextTry{50};
constexpr char heard[] = "heard\n";

} // namespace

SingleDesktop::SingleDesktop(const QString &lockFile, QString socket, QObject *parent)
    : QObject(parent)
    , m_lock(lockFile)
    , m_spareLock(socket + QStringLiteral(".lock"))
    , m_socket(std::move(socket))
{
    for (QLockFile *lock : {&m_lock, &m_spareLock})
        lock->setStaleLockTime(0); // stale is a lock whose process is gone, however old it is
    connect(&m_server, &QLocalServer::newConnection, this, &SingleDesktop::hear);
}

bool SingleDesktop::isFirst()
{
    // Where no lock can be written (a folder that is read-only) the one beside the socket decides.
    QLockFile *deciding = m_lock.tryLock(0) || m_lock.error() == QLockFile::LockFailedError ? &m_lock : &m_spareLock;
    if (!deciding->isLocked() && !deciding->tryLock(0))
        return false;
    QLocalServer::removeServer(m_socket); // what a killed one left behind: the lock says nobody listens
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_socket))
        qWarning("vigia-desktop: cannot hear of further starts: %s", qUtf8Printable(m_server.errorString()));
    return true;
}

//! That somebody connects is all there is to say.
void SingleDesktop::hear()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->write(heard);
        socket->disconnectFromServer();
        Q_EMIT raiseRequested();
    }
}

void SingleDesktop::raiseFirst(const std::function<void(bool)> &done)
{
    m_raised = done;
    QTimer::singleShot(patience, this, [this] { answerRaise(false); });
    knock();
}

//! The first one may hold its lock and not listen yet: asked again until it does, or is given up.
void SingleDesktop::knock()
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::readyRead, this, [this] { answerRaise(true); });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] {
        socket->deleteLater();
        if (socket->bytesAvailable() == 0 && m_raised)
            QTimer::singleShot(untilNextTry, this, &SingleDesktop::knock);
    });
    // Not from here: it may fail at once, and who waits is not waiting yet.
    QTimer::singleShot(0, socket, [this, socket] { socket->connectToServer(m_socket); });
}

void SingleDesktop::answerRaise(bool heard)
{
    if (const auto done = std::exchange(m_raised, {}))
        done(heard);
}

} // namespace vigia
