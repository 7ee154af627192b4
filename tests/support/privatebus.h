// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/childprocess.h"

#include <QTemporaryDir>

namespace vigia {

//! A session bus of the test's own, on which nothing starts by itself; with a home and a runtime
//! directory, so that nothing reaches the person's.
class PrivateBus
{
public:
    //! \a refusals: rules of its policy, `<deny …/>`; what they match is answered with AccessDenied.
    bool start(const QByteArray &refusals = {});
    void stop() { m_daemon.stop(); }
    void freeze(); //!< takes connections, and answers nothing
    void thaw();

    QString address() const { return m_address; }
    //! For programs that are to live on it.
    QProcessEnvironment environment() const;
    QString directory() const { return m_directory.path(); }

private:
    void signal(int what);

    QTemporaryDir m_directory;
    ChildProcess m_daemon;
    QString m_address;
};

} // namespace vigia
