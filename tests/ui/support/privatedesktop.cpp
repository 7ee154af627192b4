// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatedesktop.h"

namespace vigia {

bool PrivateDesktop::start()
{
    // The server chooses a free display itself: a number that is taken would mean somebody else's.
    const QStringList arguments{QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
        QStringLiteral("0"), QStringLiteral("%1x%2x24").arg(width).arg(height), QStringLiteral("-nolisten"),
        QStringLiteral("tcp")};
    if (!m_server.start(QStringLiteral("Xvfb"), arguments, QProcessEnvironment::systemEnvironment()))
        return false;
    m_display = QLatin1Char(':') + QString::fromLatin1(m_server.readLine(60000));
    if (m_display.size() < 2 || !m_bus.start())
        return false;
    return m_windowManager.start(QStringLiteral("openbox"), {}, environment());
}

QProcessEnvironment PrivateDesktop::environment() const
{
    QProcessEnvironment environment = m_bus.environment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    return environment;
}

bool PrivateDesktop::startTray()
{
    m_tray = std::make_unique<ChildProcess>();
    const QString options =
        QStringLiteral("--edge bottom --align right --widthtype pixel --width 200 --heighttype pixel "
                       "--height 32 --SetDockType true --SetPartialStrut true");
    return m_tray->start(QStringLiteral("trayer"), options.split(QLatin1Char(' ')), environment());
}

bool PrivateDesktop::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0;
}

QImage PrivateDesktop::screenshot() const
{
    const QString file = m_bus.directory() + QStringLiteral("/screen.png");
    if (!run(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"), file}))
        return {};
    return QImage(file);
}

bool PrivateDesktop::click(const QPoint &at, int button) const
{
    return run(QStringLiteral("xdotool"),
        {QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()), QStringLiteral("click"),
            QString::number(button)});
}

bool PrivateDesktop::pressKeys(const QStringList &keys) const
{
    return run(QStringLiteral("xdotool"), QStringList{QStringLiteral("key")} + keys);
}

} // namespace vigia
