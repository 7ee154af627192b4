// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <functional>

namespace vigia {

//! One desktop per profile: the first holds the profile's window lock and hears when another starts.
class SingleDesktop final : public QObject
{
    Q_OBJECT

public:
    //! \a lockFile and \a socket are the profile's; both are the owner's only.
    SingleDesktop(const QString &lockFile, QString socket, QObject *parent = nullptr);

    //! True: this is the one. It listens from now on.
    bool isFirst();
    //! Asks the first one to show its window; \a done says whether it heard, within two seconds.
    void raiseFirst(const std::function<void(bool)> &done);

Q_SIGNALS:
    //! Another start wants to see the window.
    void raiseRequested();

private:
    void hear();
    void knock();
    void answerRaise(bool heard);

    QLockFile m_lock;
    QLockFile m_spareLock;
    const QString m_socket;
    QLocalServer m_server;
    std::function<void(bool)> m_raised; //!< who waits for an answer
};

} // namespace vigia
