// SPDX-License-Identifier: GPL-3.0-or-later
#include "localconnection.h"

#include "ipc/peer.h"
#include "ipc/wire.h"

#include <QPointer>

#include <utility>

namespace vigia {

namespace {

constexpr qint64 readAhead = 256 * 1024;

wire::Answered answered(qint64 id, const Answer &answer)
{
    if (answer)
        return {.id = id, .reply = *answer, .error = std::nullopt};
    return {.id = id, .reply = std::nullopt, .error = answer.error()};
}

QByteArray answerLine(qint64 id, const Answer &answer)
{
    const QByteArray line = wire::encode(wire::FromServer(answered(id, answer)));
    if (line.size() <= wire::longestReply)
        return line;
    const CommandError tooLong{
        .code = CommandErrorCode::Broken, .subject = QStringLiteral("the answer is too long to be sent"), .lines = {}};
    return wire::encode(wire::FromServer(answered(id, unexpected(tooLong))));
}

} // namespace

LocalConnection::LocalConnection(QLocalSocket &socket, Facade &facade, const LocalServerLimits &limits)
    : m_socket(socket)
    , m_facade(facade)
    , m_limits(limits)
    , m_lines(wire::longestRequest)
{
    m_socket.setParent(this);
    m_socket.setReadBufferSize(readAhead);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(limits.patience);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { refuse(CommandErrorCode::Broken, QStringLiteral("no whole request in time")); });
    connect(&m_socket, &QLocalSocket::disconnected, this, &LocalConnection::end);
}

//! What was answered last, perhaps to the wish that we end, is still sent as far as the socket takes it.
LocalConnection::~LocalConnection()
{
    m_socket.flush();
}

void LocalConnection::open(uint user)
{
    const std::optional<uint> peer = peerUser(m_socket.socketDescriptor());
    if (peer && *peer != user) {
        refuse(CommandErrorCode::Refused, {});
        return;
    }
    connect(&m_socket, &QLocalSocket::readyRead, this, &LocalConnection::takeBytes);
    say(wire::hello());
    keepDeadline();
    takeBytes();
}

void LocalConnection::refuse(CommandErrorCode code, const QString &what)
{
    if (m_ended)
        return;
    say(wire::encode(wire::FromServer(wire::Complaint{{.code = code, .subject = what, .lines = {}}})));
    m_socket.flush();
    // Not at leisure: who has been refused gets no time to read.
    m_socket.abort();
    end();
}

void LocalConnection::say(const QByteArray &line)
{
    if (m_ended)
        return;
    if (m_socket.bytesToWrite() > m_limits.backlog) {
        m_socket.abort();
        end();
        return;
    }
    m_socket.write(line + '\n');
}

void LocalConnection::takeBytes()
{
    while (!m_ended && m_socket.bytesAvailable() > 0) {
        m_lines.append(m_socket.readAll());
        while (!m_ended) {
            const std::optional<QByteArray> line = m_lines.take();
            if (!line)
                break;
            takeLine(*line);
        }
        if (m_lines.isOverlong())
            refuse(CommandErrorCode::Broken,
                QStringLiteral("the request is longer than %1 bytes").arg(wire::longestRequest));
    }
    keepDeadline();
}

void LocalConnection::takeLine(const QByteArray &line)
{
    m_deadline.stop();
    if (!m_greeted && wire::isFarewell(line)) {
        m_facade.execute(command::Stop{}, [](const Answer &) {});
        return refuse(CommandErrorCode::OtherVersion, QString::number(wire::protocolVersion));
    }
    if (!m_greeted) {
        const std::optional<int> version = wire::decodeHello(line);
        m_greeted = version == wire::protocolVersion;
        if (!m_greeted && version)
            refuse(CommandErrorCode::OtherVersion, QString::number(wire::protocolVersion));
        else if (!m_greeted)
            refuse(CommandErrorCode::Broken, QStringLiteral("expected {\"vigia\": VERSION}"));
        return;
    }
    const auto message = wire::decodeFromClient(line);
    if (!message)
        return refuse(CommandErrorCode::Broken, message.error());
    if (const auto *request = std::get_if<wire::Request>(&*message))
        return carryOut(*request);
    if (std::exchange(m_subscribed, true))
        return;
    m_desktop = std::get<wire::Subscribe>(*message).desktop;
    Q_EMIT subscribed();
}

void LocalConnection::carryOut(const wire::Request &request)
{
    if (m_open.size() >= m_limits.openRequests || m_open.contains(request.id)) {
        refuse(CommandErrorCode::Broken, QStringLiteral("too many requests at once"));
        return;
    }
    m_open.insert(request.id);
    m_facade.execute(request.command, [self = QPointer(this), id = request.id](const Answer &answer) {
        if (!self || self->isEnded())
            return;
        self->m_open.remove(id);
        self->say(answerLine(id, answer));
        self->keepDeadline();
    });
}

void LocalConnection::keepDeadline()
{
    const bool waiting = m_lines.hasPartialLine() || (!m_subscribed && m_open.isEmpty());
    if (m_ended || !waiting)
        m_deadline.stop();
    else if (!m_deadline.isActive())
        m_deadline.start();
}

void LocalConnection::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    Q_EMIT ended();
}

} // namespace vigia
