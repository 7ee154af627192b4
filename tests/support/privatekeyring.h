// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/privatebus.h"

#include <QDBusObjectPath>
#include <QObject>
#include <QProcess>

namespace vigia::test {

//! A session bus and a GNOME keyring of the test's own, with a home and a runtime directory, without a
//! display: nothing of the person's is reached, and nobody is asked. No service starts by itself.
class PrivateKeyring
{
public:
    enum class As { Open, Locked };

    ~PrivateKeyring();

    //! The bus alone.
    bool startBus(const QByteArray &refusals = {}) { return m_bus.start(refusals); }
    //! The keyring. The first one must be opened, for that makes it.
    bool start(As as);
    //! As when the person types the password: the keyring that runs is open from now on.
    bool unlock() const;
    void kill(); //!< the keyring
    void killBus() { m_bus.stop(); }
    void freeze() const;
    void thaw() const;
    void freezeBus() { m_bus.freeze(); }
    void thawBus() { m_bus.thaw(); }
    bool restart(As as)
    {
        kill();
        return start(as);
    }

    QString address() const { return m_bus.address(); } //!< of the bus
    QString home() const { return m_bus.directory() + QStringLiteral("/home"); }
    //! For programs that are to live here.
    QProcessEnvironment environment() const;
    //! This program is to live here from now on; before it first uses a session bus.
    void moveIn() const;

private:
    PrivateBus m_bus;
    QProcess m_daemon;
};

//! In the place of the desktop's window that asks for the keyring's password. It is never answered.
class KeyringPrompts final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    explicit KeyringPrompts(const PrivateKeyring &keyring);
    ~KeyringPrompts() override;

    int asked() const { return m_asked; }

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &) { ++m_asked; }
    void StopPrompting(const QDBusObjectPath &) { }

private:
    int m_asked = 0;
};

} // namespace vigia::test
