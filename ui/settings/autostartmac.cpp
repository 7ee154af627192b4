// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/autostart.h"

#include "settings/autostartfile.h"

#include <QDir>
#include <QFileInfo>

namespace vigia {

namespace {

const QString label = QStringLiteral("vigia");

QByteArray agentOf(const QStringList &command)
{
    QString items;
    for (const QString &part : command)
        items += QStringLiteral("    <string>%1</string>\n").arg(part.toHtmlEscaped());
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                          "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                          "<plist version=\"1.0\">\n<dict>\n"
                          "  <key>Label</key>\n  <string>%1</string>\n"
                          "  <key>ProgramArguments</key>\n  <array>\n%2  </array>\n"
                          "  <key>RunAtLoad</key>\n  <true/>\n</dict>\n</plist>\n")
        .arg(label, items)
        .toUtf8();
}

} // namespace

Autostart::Autostart(const QString &program, const QStringList &arguments)
    : m_program(program)
    , m_arguments(arguments)
{
}

QString Autostart::place()
{
    return QDir::homePath() + QStringLiteral("/Library/LaunchAgents/%1.plist").arg(label);
}

bool Autostart::isOn() const
{
    return QFileInfo::exists(place());
}

Result<void, QString> Autostart::set(bool on) const
{
    return on ? autostartfile::write(place(), agentOf(QStringList{m_program} + m_arguments))
              : autostartfile::remove(place());
}

} // namespace vigia
