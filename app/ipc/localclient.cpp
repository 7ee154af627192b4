// SPDX-License-Identifier: GPL-3.0-or-later
#include "localclient.h"

#include "ipc/peer.h"

#include <QPointer>

namespace vigia {

namespace {

CommandError problem(CommandErrorCode code, const QString &subject = {})
{
    return {.code = code, .subject = subject, .lines = {}};
}

} // namespace

LocalClient::LocalClient(const QString &path, Options options, QObject *parent)
    : LocalClient(Result<QString, CommandError>(path), options, parent)
{
}

LocalClient::LocalClient(const Result<QString, CommandError> &path, Options options, QObject *parent)
    : Facade(parent)
    , m_socket(new QLocalSocket)
    , m_options(options)
    , m_lines(wire::longestReply)
{
    m_deadlines.setSingleShot(true);
    connect(&m_deadlines, &QTimer::timeout, this, &LocalClient::expire);
    connect(m_socket.get(), &QLocalSocket::connected, this, &LocalClient::greet);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &LocalClient::takeBytes);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &LocalClient::failFromSocket);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, [this] {
        const QPointer<LocalClient> self(this);
        takeBytes();
        if (self)
            fail(problem(CommandErrorCode::Broken));
    });
    // Later, so that whoever made this can listen to what comes of it.
    QTimer::singleShot(0, this, [this, path] {
        if (path)
            m_socket->connectToServer(*path);
        else
            fail(path.error());
    });
}

LocalClient::~LocalClient()
{
    m_socket->disconnect(this);
    answerAll(problem(CommandErrorCode::Broken));
}

void LocalClient::execute(const Command &command, Done done)
{
    const qint64 id = ++m_lastId;
    m_pending.emplace(id, Pending{std::move(done), QDeadlineTimer(m_options.patience)});
    const QByteArray line = wire::encode(wire::FromClient(wire::Request{id, command}));
    std::optional<CommandError> refusal = m_failure;
    if (!refusal && line.size() > wire::longestRequest)
        refusal = problem(CommandErrorCode::BadValue, QStringLiteral("more than 11 MiB"));
    if (refusal) {
        QTimer::singleShot(0, this, [this, id, refusal] { answer(id, unexpected(*refusal)); });
    } else if (m_ready) {
        m_socket->write(line + '\n');
    } else {
        m_waiting.push_back(line);
    }
    if (!m_deadlines.isActive())
        m_deadlines.start(m_options.patience);
}

void LocalClient::greet()
{
    const std::optional<uint> peer = peerUser(m_socket->socketDescriptor());
    if (peer && *peer != ownUser()) {
        fail(problem(CommandErrorCode::Refused));
        return;
    }
    m_socket->write(wire::hello() + '\n');
}

void LocalClient::takeBytes()
{
    const QPointer<LocalClient> self(this);
    while (self && !m_failure && m_socket->bytesAvailable() > 0) {
        m_lines.append(m_socket->readAll());
        while (self && !m_failure) {
            const std::optional<QByteArray> line = m_lines.take();
            if (!line)
                break;
            takeLine(*line);
        }
        if (self && m_lines.isOverlong())
            fail(problem(CommandErrorCode::Broken, QStringLiteral("an answer of more than 64 MiB")));
    }
}

void LocalClient::takeLine(const QByteArray &line)
{
    if (!m_ready) {
        if (const std::optional<int> version = wire::decodeHello(line)) {
            if (*version != wire::protocolVersion) {
                fail(problem(CommandErrorCode::OtherVersion, QString::number(*version)));
                return;
            }
            m_ready = true;
            if (m_options.subscribe)
                send(wire::Subscribe{m_options.desktop});
            for (const QByteArray &waiting : std::exchange(m_waiting, {}))
                m_socket->write(waiting + '\n');
            Q_EMIT connected();
            return;
        }
    }
    const auto message = wire::decodeFromServer(line);
    if (message)
        take(*message);
    else
        fail(problem(CommandErrorCode::Broken, message.error()));
}

void LocalClient::take(const wire::FromServer &message)
{
    if (const auto *answered = std::get_if<wire::Answered>(&message)) {
        if (answered->reply)
            answer(answered->id, *answered->reply);
        else
            answer(answered->id, unexpected(*answered->error));
    } else if (const auto *changed = std::get_if<wire::MonitorsChanged>(&message)) {
        Q_EMIT monitorsChanged(changed->monitors);
    } else if (std::holds_alternative<wire::ConfigurationChanged>(message)) {
        Q_EMIT configurationChanged();
    } else if (const auto *recorded = std::get_if<wire::TransitionRecorded>(&message)) {
        Q_EMIT transitionRecorded(recorded->transition);
    } else if (const auto *health = std::get_if<wire::HealthChanged>(&message)) {
        Q_EMIT healthChanged(health->health);
    } else if (const auto *raised = std::get_if<wire::AlertRaised>(&message)) {
        Q_EMIT alertRaised(raised->alert);
    } else if (const auto *complaint = std::get_if<wire::Complaint>(&message)) {
        fail(complaint->why);
    }
}

void LocalClient::answer(qint64 id, const Answer &answer)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return; // expired before
    const Done done = std::move(found->second.done);
    m_pending.erase(found);
    done(answer);
}

void LocalClient::send(const wire::FromClient &message)
{
    m_socket->write(wire::encode(message) + '\n');
}

//! Answers what has waited too long, and wakes up for the next. All wait equally long: the oldest is first.
void LocalClient::expire()
{
    const QPointer<LocalClient> self(this);
    while (self && !m_pending.empty()) {
        const auto oldest = m_pending.begin();
        if (!oldest->second.deadline.hasExpired()) {
            m_deadlines.start(int(oldest->second.deadline.remainingTime()) + 1);
            return;
        }
        answer(oldest->first, unexpected(problem(CommandErrorCode::NoAnswer)));
    }
}

void LocalClient::fail(const CommandError &why)
{
    if (m_failure)
        return;
    m_failure = why;
    m_ready = false;
    m_waiting.clear();
    m_socket->abort();
    const QPointer<LocalClient> self(this);
    answerAll(why);
    if (self)
        Q_EMIT ended(why);
}

void LocalClient::failFromSocket(QLocalSocket::LocalSocketError error)
{
    if (error == QLocalSocket::PeerClosedError)
        return; // `disconnected` follows, after what can still be read
    if (error == QLocalSocket::SocketAccessError)
        fail(problem(CommandErrorCode::Refused));
    else if (error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError)
        fail(problem(CommandErrorCode::NotRunning));
    else
        fail(problem(CommandErrorCode::Broken, m_socket->errorString()));
}

void LocalClient::answerAll(const CommandError &why)
{
    const auto pending = std::exchange(m_pending, {});
    for (const auto &[id, command] : pending)
        command.done(unexpected(why));
}

} // namespace vigia
