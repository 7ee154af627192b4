// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/enginelink.h"

#include "ipc/wire.h"

#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

constexpr Duration whileStarting = std::chrono::milliseconds(50);
constexpr Duration shortestPause = std::chrono::milliseconds(500);
constexpr Duration longestPause = std::chrono::seconds(30);
constexpr Duration startPatience = std::chrono::seconds(15);
constexpr Duration answerPatience = std::chrono::milliseconds(1500);

CommandError notRunning()
{
    return {CommandErrorCode::NotRunning, {}, {}};
}

//! The command did not reach an engine, or nobody knows whether it did.
bool isOfTheWay(CommandErrorCode code)
{
    return code == CommandErrorCode::NotRunning || code == CommandErrorCode::NoAnswer
        || code == CommandErrorCode::Refused || code == CommandErrorCode::OtherVersion
        || code == CommandErrorCode::Broken;
}

} // namespace

EngineLink::EngineLink(Options options, QObject *parent)
    : Facade(parent)
    , m_options(std::move(options))
    , m_engine(m_options.program, m_options.arguments)
    , m_pause(shortestPause)
    , m_trouble(notRunning())
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EngineLink::attempt);
    attempt();
}

EngineLink::~EngineLink() = default;

//! Tells of a command that gets lost; whoever gave it hears of it as well, later.
Facade::Done EngineLink::watched(const Command &command, Done done)
{
    const auto answered = std::make_shared<bool>(false);
    QTimer::singleShot(answerPatience, this, [this, command, answered] {
        if (!*answered)
            Q_EMIT commandLost(command);
    });
    return [this, guard = QPointer(this), command, answered, done = std::move(done)](const Answer &answer) {
        *answered = true;
        if (guard && !answer && isOfTheWay(answer.error().code))
            Q_EMIT commandLost(command);
        done(answer);
    };
}

void EngineLink::execute(const Command &command, Done given)
{
    const bool isWish = !std::holds_alternative<command::GetStatus>(command);
    Done done = isWish ? watched(command, std::move(given)) : std::move(given);
    if (m_remote && m_state == State::Connected) {
        const auto *status = std::get_if<command::GetStatus>(&command);
        if (status && !status->name)
            return askStatus(std::move(done));
        return m_remote->execute(command, std::move(done));
    }
    QMetaObject::invokeMethod(
        this, [done = std::move(done), why = m_trouble] { done(unexpected(CommandError(why))); }, Qt::QueuedConnection);
}

//! Every window asks for everything when it has changed: one answer serves all that ask meanwhile.
void EngineLink::askStatus(Done done)
{
    m_statusWanted.push_back(std::move(done));
    if (m_statusWanted.size() > 1)
        return;
    m_remote->execute(command::GetStatus{}, [this](const Answer &answer) {
        for (const Done &wanted : std::exchange(m_statusWanted, {}))
            wanted(answer);
    });
}

void EngineLink::attempt()
{
    m_remote = std::make_unique<RemoteFacade>(m_options.socketPath());
    connect(m_remote.get(), &RemoteFacade::connected, this, &EngineLink::takeConnection);
    connect(m_remote.get(), &Facade::ended, this, &EngineLink::lose);
    connect(m_remote.get(), &Facade::monitorsChanged, this, &Facade::monitorsChanged);
    connect(m_remote.get(), &Facade::configurationChanged, this, &Facade::configurationChanged);
    connect(m_remote.get(), &Facade::transitionRecorded, this, &Facade::transitionRecorded);
    connect(m_remote.get(), &Facade::alertRaised, this, &Facade::alertRaised);
    connect(m_remote.get(), &Facade::healthChanged, this, &Facade::healthChanged);
}

void EngineLink::takeConnection()
{
    m_pause = shortestPause;
    m_starting.reset();
    m_replacing.reset();
    setState(State::Connected);
    if (m_ended)
        return sendStop();
    Q_EMIT configurationChanged();
}

void EngineLink::lose(const CommandError &why)
{
    m_trouble = why;
    if (m_ended && !m_starting)
        return m_ended();
    if (m_state == State::Connected) {
        setState(State::Lost);
        Q_EMIT ended(why);
    }
    if (m_starting) {
        if (!m_starting->hasExpired() && m_engine.isAlive())
            return retryIn(whileStarting);
        m_starting.reset();
        if (m_ended)
            return m_ended();
        if (const QString words = m_engine.lastWords(); !words.isEmpty())
            m_trouble.lines = words.split(QLatin1Char('\n'));
        return giveWay();
    }
    if (why.code == CommandErrorCode::NotRunning || why.code == CommandErrorCode::Broken)
        return startEngine();
    if (isOutdated() && (!m_replacing || !m_replacing->hasExpired()))
        return replaceOutdated();
    // Somebody else's, a service, or newer than we are: nothing that a start could mend.
    giveWay();
}

bool EngineLink::isOutdated() const
{
    return m_trouble.code == CommandErrorCode::OtherVersion && m_trouble.subject.toInt() < wire::protocolVersion;
}

void EngineLink::replaceOutdated()
{
    if (m_replacing)
        return retryIn(whileStarting);
    m_replacing = QDeadlineTimer(startPatience);
    bidFarewell([this] { retryIn(whileStarting); });
}

void EngineLink::bidFarewell(std::function<void()> then)
{
    m_farewell = std::make_unique<Farewell>(m_options.socketPath());
    connect(m_farewell.get(), &Farewell::said, this, std::move(then));
}

void EngineLink::giveWay()
{
    setState(State::Failed);
    m_pause = std::min(m_pause * 2, longestPause);
    retryIn(m_pause);
}

void EngineLink::endWatching(std::function<void()> done)
{
    m_ended = std::move(done);
    if (m_state != State::Connected && !m_starting)
        m_retry.stop();
    if (m_state == State::Connected)
        sendStop();
    else if (m_trouble.code == CommandErrorCode::OtherVersion)
        bidFarewell([this] { m_ended(); });
    else if (!m_starting)
        QMetaObject::invokeMethod(this, m_ended, Qt::QueuedConnection);
}

void EngineLink::sendStop()
{
    m_remote->execute(command::Stop{}, [this](const Answer &) { m_ended(); });
}

void EngineLink::startEngine()
{
    if (m_engine.start()) {
        m_starting = QDeadlineTimer(startPatience);
        return retryIn(whileStarting);
    }
    m_trouble = {CommandErrorCode::NotRunning, {}, {m_options.program}};
    giveWay();
}

void EngineLink::retryIn(Duration pause)
{
    m_retry.start(pause);
}

void EngineLink::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace vigia
