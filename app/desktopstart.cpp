// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopstart.h"

#include "platform/childenvironment.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStringList>

namespace vigia {

namespace {

QString desktopProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/vigia-desktop");
}

QStringList wordsOf(const QString &profile)
{
    return profile.isEmpty() ? QStringList() : QStringList{QStringLiteral("--profile"), profile};
}

} // namespace

bool startDesktop(const QString &profile, bool minimized)
{
    if (!QFileInfo(desktopProgram()).isExecutable())
        return false;
    QProcess desktop;
    desktop.setProgram(desktopProgram());
    desktop.setArguments(wordsOf(profile) << (minimized ? QStringList{QStringLiteral("--minimized")} : QStringList()));
    return desktop.startDetached();
}

void startDesktopAgain(const QString &profile)
{
    qWarning("the desktop ended without a word and is started again");
    QProcess desktop;
    desktop.setProgram(desktopProgram());
    desktop.setArguments(wordsOf(profile) << QStringLiteral("--minimized"));
    desktop.setProcessEnvironment(childEnvironment());
    desktop.setStandardOutputFile(QProcess::nullDevice());
    desktop.setStandardErrorFile(QProcess::nullDevice());
    if (!desktop.startDetached())
        qWarning("%ls cannot be started", qUtf16Printable(desktopProgram()));
}

} // namespace vigia
