// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "listener/connectionbook.h"
#include "listener/httpmessage.h"
#include "listener/listensocket.h"
#include "domain/listentrouble.h"
#include "world/clock.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace vigia {

using RequestId = quint64;
using Answers = std::vector<std::pair<RequestId, Response>>;

//! Who decides what is answered. Called on the server's thread, and must not block it.
class RequestReader
{
public:
    //! Begins the work for an answer that comes later, by HttpServer::answer().
    using Later = std::function<void(RequestId)>;

    virtual ~RequestReader() = default;
    virtual Admission admit(const RequestHead &head) = 0;
    virtual std::variant<Response, Later> read(Request request) = 0;
};

//! HTTP/1.1 on one port, on a thread of its own (libmicrohttpd). Whatever clients send or leave unsaid, memory,
//! connections and time are bounded. Every request is answered exactly once: with what the reader says, with 503 where
//! that takes too long, or by closing the connection. An answer of 400 or above closes it, too.
class HttpServer
{
public:
    struct Certificate {
        QByteArray chain, key; //!< PEM
        friend bool operator==(const Certificate &, const Certificate &) = default;
    };
    struct Setup {
        ConnectionLimits limits;
        std::optional<Certificate> certificate; //!< absent: plain HTTP
        //! Why nobody can be let in at present, in the system's words; absent: somebody was. Called on any thread,
        //! when it changes.
        std::function<void(const std::optional<QString> &)> deafened = {};
    };

    //! Why nobody could be served with \a certificate; absent: it can be used.
    static std::optional<ListenTrouble> troubleWith(const Certificate &certificate);
    //! \a reader and \a clock outlive the server.
    static Result<std::unique_ptr<HttpServer>, ListenTrouble> start(
        ListenSocket socket, const Setup &setup, RequestReader &reader, const Clock &clock);
    ~HttpServer();

    //! Any thread. What was answered meanwhile, or whose client is gone, is dropped.
    void answer(Answers answers);
    int port() const;
    //! Lets nobody in from now on, and hands the socket on, which has to outlive this server. Whoever is connected is
    //! served, and leaves with its next answer. Where it cannot it goes on as it was; the error is the library's words.
    Result<ListenSocket, QString> retire();
    bool isEmpty() const; //!< nobody is connected
    //! When its thread did something last, of a time that stands still while the computer sleeps. Any thread.
    Instant moved() const;

private:
    class Worker;
    explicit HttpServer(std::unique_ptr<Worker> worker);

    std::unique_ptr<Worker> m_worker;
};

} // namespace vigia
