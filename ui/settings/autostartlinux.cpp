// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/autostart.h"

#include "settings/autostartfile.h"

#include <QFile>
#include <QStandardPaths>

namespace vigia {

namespace {

//! One argument of `Exec` (Desktop Entry Specification, "The Exec key"): in quotes, then escaped once
//! more as a string of the file.
QString execArgument(const QString &argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += c;
    }
    return u'"' + quoted.replace(u'\\', QStringLiteral("\\\\")) + u'"';
}

QByteArray entryOf(const QString &program, const QStringList &arguments)
{
    QStringList exec{execArgument(program)};
    for (const QString &argument : arguments)
        exec += execArgument(argument);
    return "[Desktop Entry]\nType=Application\nName=Vigia\nIcon=vigia\nTerminal=false\n"
           "X-GNOME-Autostart-enabled=true\nExec="
        + exec.join(u' ').toUtf8() + '\n';
}

} // namespace

Autostart::Autostart(const QString &program, const QStringList &arguments)
    : m_program(program)
    , m_arguments(arguments)
{
}

QString Autostart::place()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/autostart/vigia.desktop");
}

bool Autostart::isOn() const
{
    QFile file(place());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.read(65536).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray value = line.simplified();
        if (value == "Hidden=true" || value == "X-GNOME-Autostart-enabled=false")
            return false; // the desktop's own settings turned it off
    }
    return true;
}

Result<void, QString> Autostart::set(bool on) const
{
    return on ? autostartfile::write(place(), entryOf(m_program, m_arguments)) : autostartfile::remove(place());
}

} // namespace vigia
