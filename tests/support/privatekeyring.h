// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace vigia::test {

//! A session bus and a GNOME keyring of the test's own, with a home and a runtime directory, without a
//! display: nothing of the person's is reached, and nobody is asked. No service starts by itself.
class PrivateKeyring
{
public:
    enum class As { Open, Locked };

    ~PrivateKeyring();

    //! The bus alone.
    bool startBus();
    //! The keyring. The first one must be opened, for that makes it.
    bool start(As as);
    void kill(); //!< the keyring
    void killBus();
    void freeze() const;
    void thaw() const;
    bool restart(As as)
    {
        kill();
        return start(as);
    }

    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    //! For programs that are to live here.
    QProcessEnvironment environment() const;
    //! This program is to live here from now on; before it first uses a session bus.
    void moveIn() const;

private:
    QTemporaryDir m_folder;
    QString m_address;
    QProcess m_bus;
    QProcess m_daemon;
};

} // namespace vigia::test
