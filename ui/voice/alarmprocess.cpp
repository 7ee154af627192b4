// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarmprocess.h"

#include "platform/childenvironment.h"

#include <algorithm>

namespace vigia {

AlarmProcess::AlarmProcess(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
}

AlarmProcess::~AlarmProcess()
{
    silence();
    for (const auto &process : m_leaving)
        process->disconnect(this);
}

void AlarmProcess::play(const alarmline::Play &sound)
{
    start(sound);
}

void AlarmProcess::look(const alarmline::Look &wanted)
{
    start(wanted);
}

void AlarmProcess::start(const alarmline::Order &order)
{
    silence();
    m_ended = false;
    m_lastWord = WhyUnheard::NotAdvancing;
    m_process = std::make_unique<QProcess>();
    QProcess *process = m_process.get();
    m_process->setProgram(m_program);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(process, &QProcess::readyReadStandardOutput, this, &AlarmProcess::read);
    // Queued: a program that cannot be started says so from within start(). What was queued when another
    // sound began is not about that one.
    connect(
        process, &QProcess::errorOccurred, this,
        [this, process](QProcess::ProcessError error) {
            if (process == m_process.get() && error == QProcess::FailedToStart)
                giveUp(WhyUnheard::HelperMissing);
        },
        Qt::QueuedConnection);
    connect(
        process, &QProcess::finished, this,
        [this, process] {
            if (process == m_process.get())
                finish();
        },
        Qt::QueuedConnection);
    m_process->setProcessEnvironment(childEnvironment());
    m_process->start();
    m_process->write(alarmline::encode(order) + '\n');
}

void AlarmProcess::setVolume(double volume)
{
    if (m_process)
        m_process->write(alarmline::encode(alarmline::Order(alarmline::SetVolume{volume})) + '\n');
}

void AlarmProcess::silence()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        retire();
        return;
    }
    QProcess *process = m_process.get();
    connect(
        process, &QProcess::finished, this,
        [this, process] { std::erase_if(m_leaving, [process](const auto &p) { return p.get() == process; }); },
        Qt::QueuedConnection);
    process->kill();
    m_leaving.push_back(std::move(m_process));
}

void AlarmProcess::read()
{
    while (m_process && m_process->canReadLine()) {
        QByteArray line = m_process->readLine();
        line.chop(1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (const auto report = alarmline::decodeReport(line))
            take(*report);
    }
}

void AlarmProcess::take(const alarmline::Report &report)
{
    if (const auto *playing = std::get_if<alarmline::Playing>(&report))
        Q_EMIT started(*playing);
    else if (const auto *progress = std::get_if<alarmline::Progress>(&report))
        Q_EMIT advanced(progress->output);
    else if (std::holds_alternative<alarmline::Ended>(report))
        m_ended = true;
    else if (const auto *looked = std::get_if<alarmline::Looked>(&report))
        noteLooked(*looked);
    else if (const auto *failed = std::get_if<alarmline::Failed>(&report))
        m_lastWord = failed->why;
}

void AlarmProcess::noteLooked(const alarmline::Looked &report)
{
    m_ended = true;
    Q_EMIT looked(report);
}

void AlarmProcess::finish()
{
    read();
    if (!m_process)
        return;
    if (!m_ended) {
        giveUp(m_lastWord);
        return;
    }
    retire();
    Q_EMIT ended();
}

void AlarmProcess::giveUp(WhyUnheard why)
{
    retire();
    Q_EMIT lost(why);
}

void AlarmProcess::retire()
{
    // Its last signals may be on their way: it goes after them.
    QProcess *process = m_process.get();
    m_leaving.push_back(std::move(m_process));
    QMetaObject::invokeMethod(
        this, [this, process] { std::erase_if(m_leaving, [process](const auto &p) { return p.get() == process; }); },
        Qt::QueuedConnection);
}

} // namespace vigia
