// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/farewell.h"

#include "ipc/peer.h"
#include "ipc/wire.h"

namespace vigia {

namespace {

constexpr int patienceMs = 5000;

}

Farewell::Farewell(const QString &path, QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QLocalSocket::connected, this, &Farewell::greet);
    connect(&m_socket, &QLocalSocket::disconnected, this, &Farewell::end);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &Farewell::end);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Farewell::end);
    m_patience.start(patienceMs);
    // Later, so that whoever made this can listen to what comes of it.
    QMetaObject::invokeMethod(
        this, [this, path] { m_socket.connectToServer(path); }, Qt::QueuedConnection);
}

void Farewell::greet()
{
    const std::optional<uint> peer = peerUser(m_socket.socketDescriptor());
    if (peer && *peer != ownUser())
        return end();
    m_socket.write(wire::farewell() + '\n'); // it hangs up, whatever it does
}

void Farewell::end()
{
    if (std::exchange(m_over, true))
        return;
    m_patience.stop();
    Q_EMIT said();
}

} // namespace vigia
