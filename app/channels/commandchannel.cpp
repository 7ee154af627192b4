// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/commandchannel.h"

#include "channels/commandenvironment.h"
#include "messages/alertmanagerdocument.h"
#include "platform/redaction.h"

#include <QJsonDocument>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#endif

#include <algorithm>

namespace vigia {

namespace {

using Fate = DeliveryOutcome::Fate;

constexpr qsizetype mostLastWords = 2000;
//! After it a program that was killed and does not go is nobody's any more: it waits for hardware, or for a disk.
constexpr Duration afterKill = std::chrono::seconds(5);

QString shown(const QString &text)
{
    return madeVisible(redacted(text.simplified())).right(500);
}

#ifdef Q_OS_UNIX
constexpr int firstOfOurs = 3; // after the standard three
constexpr long mostDescriptors = 65'536; //!< looked at one by one

//! What we have open is nothing to a program: libraries of ours open what is not marked so. In the child, between fork
//! and exec, where nothing may allocate.
void keepDescriptorsFromIt()
{
#ifdef SYS_close_range
    constexpr unsigned closeOnExec = 1U << 2; // CLOSE_RANGE_CLOEXEC, Linux 5.11
    if (::syscall(SYS_close_range, unsigned(firstOfOurs), ~0U, closeOnExec) == 0)
        return;
#endif
    const long limit = ::sysconf(_SC_OPEN_MAX); // -1: there is none
    for (int descriptor = firstOfOurs; descriptor < (limit < 0 ? mostDescriptors : std::min(limit, mostDescriptors));
         ++descriptor)
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}
#endif

} // namespace

//! One program that runs.
class CommandChannel::Run
{
public:
    using Ended = std::function<void(const DeliveryOutcome &)>;

    Run(const CommandWay &way, Timers &timers, Ended ended)
        : m_timeout(way.timeout)
        , m_ended(std::move(ended))
        , m_limit(timers.create([this] { takesTooLong(); }))
    {
        m_process->setProgram(way.program);
        m_process->setArguments(way.arguments);
        m_process->setProcessChannelMode(QProcess::MergedChannels);
#ifdef Q_OS_UNIX
        m_process->setChildProcessModifier([] {
            ::setsid(); // a group of its own, which can be killed as a whole
            keepDescriptorsFromIt();
        });
#endif
        QObject::connect(m_process.get(), &QProcess::readyRead, m_process.get(), [this] { read(); });
        QObject::connect(m_process.get(), &QProcess::finished, m_process.get(),
            [this](int code, QProcess::ExitStatus status) { finished(code, status); });
        QObject::connect(
            m_process.get(), &QProcess::errorOccurred, m_process.get(), [this](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    end({.trouble = DeliveryTrouble::CannotRun, .detail = shown(m_process->errorString())});
            });
        m_limit->start(way.timeout);
    }

    ~Run()
    {
        QObject::disconnect(m_process.get(), nullptr, m_process.get(), nullptr);
        killAll();
        if (m_process->state() != QProcess::NotRunning)
            letGo();
    }

    void start(const QProcessEnvironment &environment, const QByteArray &input)
    {
        m_process->setProcessEnvironment(environment);
        m_process->start();
        if (m_process->state() == QProcess::NotRunning)
            return;
        m_process->write(input);
        m_process->closeWriteChannel();
    }

private:
    void read()
    {
        m_lastWords = (m_lastWords + m_process->readAll()).right(mostLastWords);
    }

    void finished(int code, QProcess::ExitStatus status)
    {
        read();
        if (m_tookTooLong)
            return end(timedOut());
        if (status == QProcess::NormalExit && code == 0)
            return end({.fate = Fate::Accepted});
        // It ran, and may have told somebody.
        end({.fate = Fate::Uncertain, .trouble = DeliveryTrouble::ProgramFailed, .code = code, .detail = lastWords()});
    }

    void takesTooLong()
    {
        if (std::exchange(m_tookTooLong, true))
            return end(timedOut());
        killAll();
        m_limit->start(afterKill);
    }

    //! QProcess waits in its destructor for what it killed, and everybody with it: it goes when that has gone.
    void letGo()
    {
        QProcess *process = m_process.release();
        QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    }

    void killAll()
    {
        if (m_process->state() == QProcess::NotRunning)
            return;
#ifdef Q_OS_UNIX
        if (const qint64 id = m_process->processId(); id > 0)
            ::kill(pid_t(-id), SIGKILL);
#endif
        m_process->kill();
    }

    DeliveryOutcome timedOut() const
    {
        const int seconds = int(std::chrono::ceil<std::chrono::seconds>(m_timeout).count());
        return {.fate = Fate::Uncertain, .trouble = DeliveryTrouble::TimedOut, .code = seconds, .detail = lastWords()};
    }

    QString lastWords() const
    {
        return shown(QString::fromUtf8(m_lastWords));
    }

    void end(const DeliveryOutcome &outcome)
    {
        if (const Ended ended = std::exchange(m_ended, {}))
            ended(outcome);
    }

    const Duration m_timeout;
    std::unique_ptr<QProcess> m_process = std::make_unique<QProcess>();
    Ended m_ended;
    QByteArray m_lastWords;
    bool m_tookTooLong = false;
    const std::unique_ptr<Timer> m_limit;
};

CommandChannel::CommandChannel(CommandWay way, Timers &timers)
    : m_way(std::move(way))
    , m_timers(timers)
    , m_sweep(timers.create([this] { m_past.clear(); }))
{
}

CommandChannel::~CommandChannel() = default;

void CommandChannel::send(const Message &message, const std::vector<Earlier> &, Done done)
{
    if (!m_way.consented)
        return done({.fate = Fate::NotSent, .trouble = DeliveryTrouble::NotAllowed, .detail = m_way.program});
    const quint64 id = ++m_lastRun;
    auto run =
        std::make_unique<Run>(m_way, m_timers, [this, id](const DeliveryOutcome &outcome) { ended(id, outcome); });
    Run &started = *run;
    m_running[id] = {std::move(run), std::move(done)};
    started.start(commandEnvironment(QProcessEnvironment::systemEnvironment(), message),
        QJsonDocument(alertmanagerDocument(message)).toJson(QJsonDocument::Compact));
}

void CommandChannel::ended(quint64 id, const DeliveryOutcome &outcome)
{
    auto run = m_running.extract(id);
    // It is this run's own signal that brought us here: it goes when that is over.
    m_past.push_back(std::move(run.mapped().first));
    m_sweep->start(Duration(0));
    const Done done = std::move(run.mapped().second);
    done(outcome);
}

} // namespace vigia
