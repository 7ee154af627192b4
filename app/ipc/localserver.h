// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "facade/facade.h"
#include "ipc/wire.h"

#include <QLocalServer>

#include <memory>
#include <vector>

namespace vigia {

class LocalConnection;

//! What one server grants; the defaults are the program's, tests ask for less.
struct LocalServerLimits {
    int connections = 32;
    int openRequests = 64; //!< per connection, not yet answered
    qint64 backlog = 16 * 1024 * 1024; //!< bytes a client may leave unread before more is said
    Duration patience = std::chrono::seconds(10); //!< for a request begun, or the first one
};

//! Lets the programs of the same user command a façade over a local socket (ipc/wire.h).
//!
//! Promise: whatever a client sends or does not read, the façade's thread is not held up and memory
//! stays bounded; a client that breaks the rules is told why, as far as it listens, and dropped. The
//! façade's signals are listened to only while somebody subscribes to them: to make them costs.
//! Lives on the façade's thread.
class LocalServer final : public QObject
{
    Q_OBJECT

public:
    //! \a user is whose programs are served.
    LocalServer(Facade &facade, LocalServerLimits limits, uint user, QObject *parent = nullptr);
    ~LocalServer() override;

    //! Begins to serve at \a path (≤ 100 bytes). The caller holds the profile's lock, so a socket
    //! that stands there was left behind and is replaced; anything else that stands there is not.
    //! The error is the system's words.
    Result<void, QString> listen(const QString &path);

    //! A person sees and hears what the façade signals.
    bool hasDesktop() const;

Q_SIGNALS:
    //! The first desktop subscribed; what is signalled from now on reaches it.
    void desktopCame();
    //! The last one is gone.
    void desktopLeft();

private:
    void welcome();
    void heedSubscribers();
    void listenToFacade();
    void sayToSubscribers(const wire::FromServer &message);
    void remove(const LocalConnection *connection);

    Facade &m_facade;
    const LocalServerLimits m_limits;
    const uint m_user;
    QLocalServer m_server;
    std::vector<std::unique_ptr<LocalConnection>> m_connections;
    bool m_desktopTold = false;
    std::unique_ptr<QObject> m_ear; //!< receives the façade's signals; there only while somebody subscribes
};

} // namespace vigia
