// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpworker.h"

#include "listener/headfields.h"
#include "listener/peernetwork.h"

#include <algorithm>
#include <cstring>
#include <memory>

// What happens on a connection, from its beginning to its end, as libmicrohttpd tells it.

namespace vigia {

namespace {

constexpr qsizetype large = 64 * 1024; //!< what is smaller, the connections' number bounds
constexpr qint64 mostUnread = 64 * 1024 * 1024;

//! A body that is being sent; the bytes are shared with all who are sent the same.
struct Sent {
    QByteArray body;
    std::atomic<qint64> &unread;
    qint64 counted;

    static void done(void *self)
    {
        const std::unique_ptr<Sent> sent(static_cast<Sent *>(self));
        sent->unread -= sent->counted;
    }
};

//! HTTP/1.0 knows no chunks: whoever stands between may have seen another end of the request.
bool isSpoken(const char *version, const HeadFields &fields)
{
    return std::strcmp(version, "HTTP/1.1") == 0 || (std::strcmp(version, "HTTP/1.0") == 0 && !fields.isChunked());
}

MHD_Result addField(void *fields, MHD_ValueKind, const char *name, size_t nameSize, const char *value, size_t valueSize)
{
    static_cast<HeadFields *>(fields)->add(
        {name, qsizetype(nameSize)}, value ? QByteArrayView(value, qsizetype(valueSize)) : QByteArrayView());
    return MHD_YES;
}

} // namespace

void HttpServer::Worker::connectionChanged(
    void *self, MHD_Connection *connection, void **context, MHD_ConnectionNotificationCode what)
{
    auto *worker = static_cast<Worker *>(self);
    worker->move();
    switch (what) {
    case MHD_CONNECTION_NOTIFY_STARTED:
        *context = worker->welcome(connection);
        return;
    case MHD_CONNECTION_NOTIFY_CLOSED:
        worker->farewell(*static_cast<OpenConnection *>(*context));
        return;
    }
}

OpenConnection *HttpServer::Worker::welcome(MHD_Connection *connection)
{
    ++m_welcomed;
    deafen(std::nullopt);
    auto open = std::make_unique<OpenConnection>();
    open->socket = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    open->peer = peerAddress(MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS)->client_addr);
    const std::lock_guard lock(m_mutex);
    open->key = ++m_lastKey;
    const ConnectionBook::Key leaves = m_book.open(open->key, networkOf(open->peer.text), m_clock.now());
    const auto leaving = m_open.find(leaves);
    if (leaving != m_open.end())
        shutDown(leaving->second->socket);
    if (m_open.empty())
        m_changed.notify_all();
    return (m_open[open->key] = std::move(open)).get();
}

void HttpServer::Worker::farewell(const OpenConnection &connection)
{
    const std::lock_guard lock(m_mutex);
    m_book.close(connection.key);
    m_open.erase(connection.key);
}

void HttpServer::Worker::enter(const Incoming &incoming, Phase phase)
{
    const std::lock_guard lock(m_mutex);
    m_book.enter(incoming.from->key, phase, m_clock.now());
}

void *HttpServer::Worker::requestBegins(void *self, const char *target, MHD_Connection *connection)
{
    auto incoming = std::make_unique<Incoming>();
    incoming->connection = connection;
    incoming->from = static_cast<const OpenConnection *>(
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context);
    incoming->rawTarget = target;
    static_cast<Worker *>(self)->enter(*incoming, Phase::Receiving);
    return incoming.release(); // requestEnds() takes it back
}

void HttpServer::Worker::requestEnds(void *self, MHD_Connection *, void **request, MHD_RequestTerminationCode)
{
    const std::unique_ptr<Incoming> incoming(static_cast<Incoming *>(std::exchange(*request, nullptr)));
    if (incoming)
        static_cast<Worker *>(self)->enter(*incoming, Phase::Idle);
}

MHD_Result HttpServer::Worker::goOn(void *self, MHD_Connection *, const char *, const char *method, const char *version,
    const char *data, size_t *size, void **request)
{
    auto *worker = static_cast<Worker *>(self);
    worker->move();
    auto &incoming = *static_cast<Incoming *>(*request);
    if (!incoming.headIsRead)
        return worker->readHead(incoming, method, version);
    if (*size > 0)
        return worker->readBody(incoming, data, *size);
    if (!incoming.isHandedIn)
        return worker->handIn(incoming);
    const std::optional<Response> answer = worker->m_pending.takeAnswer(incoming);
    return answer ? worker->send(incoming, *answer) : MHD_NO;
}

MHD_Result HttpServer::Worker::readHead(Incoming &incoming, const char *method, const char *version)
{
    incoming.headIsRead = true;
    HeadFields fields;
    MHD_get_connection_values_n(incoming.connection, MHD_HEADER_KIND, &addField, &fields);
    std::optional<RequestTarget> target = parseTarget(incoming.rawTarget);
    if (!isSpoken(version, fields) || !fields.isSound() || !target)
        return send(incoming, textResponse(400, "bad request\n"));
    RequestHead &head = incoming.request.head;
    head.method = method;
    head.target = std::move(*target);
    head.peer = incoming.from->peer;
    fields.copyTo(head);
    incoming.admission = m_reader.admit(head);
    if (incoming.admission.refusal)
        return send(incoming, *incoming.admission.refusal);
    if (fields.contentLength().value_or(0) > incoming.admission.most)
        return send(incoming, textResponse(413, "too large\n"));
    return MHD_YES;
}

MHD_Result HttpServer::Worker::readBody(Incoming &incoming, const char *data, size_t &size)
{
    incoming.received += qsizetype(size);
    if (incoming.received > incoming.admission.most)
        return MHD_NO; // in pieces of unsaid sum: the library cannot answer in their midst
    QByteArray &body = incoming.request.body;
    const qsizetype room = incoming.admission.kept - body.size();
    body.append(data, std::min(room, qsizetype(size)));
    size = 0;
    return MHD_YES;
}

MHD_Result HttpServer::Worker::handIn(Incoming &incoming)
{
    incoming.isHandedIn = true;
    const auto said = m_reader.read(std::move(incoming.request));
    if (const auto *response = std::get_if<Response>(&said))
        return send(incoming, *response);
    enter(incoming, Phase::Answering);
    if (!m_pending.add(incoming, m_clock.now() + incoming.admission.patience)) {
        const std::optional<Response> answer = m_pending.takeAnswer(incoming);
        return answer ? send(incoming, *answer) : MHD_NO;
    }
    std::get<RequestReader::Later>(said)(incoming.id);
    return MHD_YES;
}

MHD_Result HttpServer::Worker::send(Incoming &incoming, const Response &response)
{
    enter(incoming, Phase::Sending);
    const qint64 counted = response.body.size() > large ? response.body.size() : 0;
    if (counted > 0 && m_unread + counted > mostUnread)
        return MHD_NO; // so many ask for much and do not read it
    auto kept = std::make_unique<Sent>(Sent{response.body, m_unread, counted});
    MHD_Response *sent = MHD_create_response_from_buffer_with_free_callback_cls(
        size_t(kept->body.size()), const_cast<char *>(kept->body.constData()), &Sent::done, kept.get());
    if (!sent)
        return MHD_NO;
    m_unread += counted;
    kept.release(); // Sent::done() takes it back
    if (!response.contentType.isEmpty())
        MHD_add_response_header(sent, "Content-Type", response.contentType.constData());
    MHD_add_response_header(sent, "Cache-Control", "no-store");
    MHD_add_response_header(sent, "X-Content-Type-Options", "nosniff");
    for (const auto &[name, value] : response.headers)
        MHD_add_response_header(sent, name.constData(), value.constData());
    // What is left of a request that is refused would be taken for the next one.
    if (response.status >= 400 || m_isRetired)
        MHD_add_response_header(sent, "Connection", "close");
    const MHD_Result queued = MHD_queue_response(incoming.connection, unsigned(response.status), sent);
    MHD_destroy_response(sent);
    return queued;
}

} // namespace vigia
