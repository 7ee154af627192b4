// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/engineprocess.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace vigia {

EngineProcess::EngineProcess(QString program, QStringList arguments)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
{
}

EngineProcess::~EngineProcess() = default;

bool EngineProcess::start()
{
    m_pid = 0;
    if (!QFileInfo(m_program).isExecutable())
        return false;
    m_words = std::make_unique<QTemporaryFile>();
    QProcess process;
    process.setProgram(m_program);
    process.setArguments(m_arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    if (m_words->open())
        process.setStandardErrorFile(m_words->fileName(), QIODevice::Append);
    return process.startDetached(&m_pid);
}

bool EngineProcess::isAlive() const
{
#ifdef Q_OS_UNIX
    return m_pid > 0 && (kill(static_cast<pid_t>(m_pid), 0) == 0 || errno == EPERM);
#else
    return m_pid > 0;
#endif
}

QString EngineProcess::lastWords() const
{
    if (!m_words)
        return {};
    QFile file(m_words->fileName());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - 8000));
    return QString::fromUtf8(file.read(8000)).trimmed().right(2000);
}

} // namespace vigia
