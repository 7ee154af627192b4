// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosticlog.h"

#include "platform/redaction.h"

#include <QDateTime>
#include <QReadWriteLock>

namespace vigia {

namespace {

constexpr RotatingFile::Limits limits{2 * 1024 * 1024, 2};
constexpr qsizetype longestMessage = 4096;

// Qt's handler is a plain function: it has to find the log somewhere. Destroying takes the lock for
// writing, so no thread is left inside.
QReadWriteLock currentLock;
DiagnosticLog *current = nullptr;

QLatin1StringView wordFor(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QLatin1StringView("debug");
    case QtInfoMsg:
        return QLatin1StringView("info");
    case QtWarningMsg:
        return QLatin1StringView("warning");
    case QtCriticalMsg:
        return QLatin1StringView("error");
    case QtFatalMsg:
        return QLatin1StringView("fatal");
    }
    return QLatin1StringView("message");
}

} // namespace

DiagnosticLog::DiagnosticLog(const QString &path, Echo echo)
    : m_file(path, limits)
{
    if (echo == Echo::Stderr)
        m_echo.emplace();
    const QWriteLocker lock(&currentLock);
    Q_ASSERT(!current);
    current = this;
    m_previous = qInstallMessageHandler(&DiagnosticLog::handle);
}

DiagnosticLog::~DiagnosticLog()
{
    const QWriteLocker lock(&currentLock);
    current = nullptr;
    qInstallMessageHandler(m_previous);
}

void DiagnosticLog::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString text = madeVisible(redacted(message.left(longestMessage)));
    const QString line =
        QStringLiteral("%1 %2 %3: %4\n")
            .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'")),
                wordFor(type), QString::fromUtf8(context.category ? context.category : "default"), text);
    const QReadLocker lock(&currentLock);
    if (current)
        current->write(line.toUtf8());
}

void DiagnosticLog::write(const QByteArray &line)
{
    if (m_echo)
        m_echo->say(line);
    const QMutexLocker lock(&m_mutex);
    m_file.append(line); // where a log cannot be written there is nothing left to tell it to
}

} // namespace vigia
