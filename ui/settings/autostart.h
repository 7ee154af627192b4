// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace vigia {

//! Whether this program starts with the person's session: an entry in the desktop's autostart folder
//! (freedesktop.org Desktop Application Autostart), the Run key of Windows, or a launch agent of macOS.
class Autostart
{
public:
    //! \a program: absolute path of what is started.
    Autostart(const QString &program, const QStringList &arguments);

    bool isOn() const;
    //! Writes it anew where it is on already: the program may have moved. The error is the system's words.
    Result<void, QString> set(bool on) const;

    //! Where it is written: a file, or on Windows a key of the registry.
    static QString place();

private:
    QString m_program;
    QStringList m_arguments;
};

} // namespace vigia
