// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"

#include "listener/httpworker.h"

namespace vigia {

Result<std::unique_ptr<HttpServer>, ListenTrouble> HttpServer::start(
    ListenSocket socket, const Setup &setup, RequestReader &reader, const Clock &clock)
{
    auto worker = std::make_unique<Worker>(setup, reader, clock);
    if (std::optional<ListenTrouble> trouble = worker->start(std::move(socket)))
        return unexpected(std::move(*trouble));
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(worker)));
}

HttpServer::HttpServer(std::unique_ptr<Worker> worker)
    : m_worker(std::move(worker))
{
}

HttpServer::~HttpServer() = default;

void HttpServer::answer(Answers answers)
{
    m_worker->answer(std::move(answers));
}

Instant HttpServer::moved() const
{
    return m_worker->moved();
}

Result<ListenSocket, QString> HttpServer::retire()
{
    return m_worker->retire();
}

bool HttpServer::isEmpty() const
{
    return m_worker->isEmpty();
}

int HttpServer::port() const
{
    return m_worker->port();
}

} // namespace vigia
