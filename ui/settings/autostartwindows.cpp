// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/autostart.h"

#include <QDir>
#include <QSettings>

namespace vigia {

namespace {

const QString runKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const QString valueName = QStringLiteral("Vigia");

//! As CommandLineToArgvW reads it back: backslashes count double before a quote only.
QString quoted(const QString &argument)
{
    QString out;
    qsizetype backslashes = 0;
    for (const QChar c : argument) {
        if (c == u'\\') {
            ++backslashes;
            continue;
        }
        out += QString(c == u'"' ? 2 * backslashes + 1 : backslashes, u'\\') + c;
        backslashes = 0;
    }
    return u'"' + out + QString(2 * backslashes, u'\\') + u'"';
}

} // namespace

Autostart::Autostart(const QString &program, const QStringList &arguments)
    : m_program(program)
    , m_arguments(arguments)
{
}

QString Autostart::place()
{
    return runKey;
}

bool Autostart::isOn() const
{
    return QSettings(runKey, QSettings::NativeFormat).contains(valueName);
}

Result<void, QString> Autostart::set(bool on) const
{
    QSettings run(runKey, QSettings::NativeFormat);
    if (on) {
        QStringList line{quoted(QDir::toNativeSeparators(m_program))};
        for (const QString &argument : m_arguments)
            line += quoted(argument);
        run.setValue(valueName, line.join(u' '));
    } else {
        run.remove(valueName);
    }
    run.sync();
    if (run.status() != QSettings::NoError)
        return unexpected(runKey);
    return {};
}

} // namespace vigia
