// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/smtpscript.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace vigia::test {

//! A receiver of HTTP requests on loopback that takes them whole, and answers what it is told to.
class RequestServer final : public QTcpServer
{
public:
    struct Request {
        QByteArray path;
        QByteArray head;
        QByteArray body;

        //! Of the header \a name; empty: it is not there.
        QByteArray header(const QByteArray &name) const
        {
            const QRegularExpression line(QStringLiteral("^%1: *(\\S.*?)\\r$").arg(QString::fromLatin1(name)),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
            return line.match(QString::fromLatin1(head)).captured(1).toLatin1();
        }
    };
    using Handler = std::function<void(QTcpSocket &, const Request &)>;

    explicit RequestServer(Handler handler)
        : m_handler(std::move(handler))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen on loopback");
        connect(this, &QTcpServer::newConnection, this, [this] { welcome(); });
    }

    QByteArray url() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()); }

    static void answer(QTcpSocket &socket, const QByteArray &status, const QByteArray &body = "{}")
    {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    //! Present: nothing is read of whoever connects from now on; who did is cut off with the end of it.
    std::function<void()> onSilentConnection;

private:
    void welcome()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            if (onSilentConnection) {
                onSilentConnection();
                socket->abort();
                continue;
            }
            connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, seen = QByteArray()]() mutable { read(*socket, seen); });
            if (socket->bytesAvailable() > 0)
                Q_EMIT socket->readyRead();
        }
    }
    void read(QTcpSocket &socket, QByteArray &seen)
    {
        seen += socket.readAll();
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request{seen.split(' ').value(1), seen.first(end + 2), seen.sliced(end + 4)};
        if (request.body.size() < request.header("content-length").toLongLong())
            return;
        seen.clear();
        m_handler(socket, request);
    }

    Handler m_handler;
};

//! What a provider took: once for every time.
struct TakenMessage {
    QByteArray id; //!< Message-ID's left side, Idempotency-Key; empty: Telegram knows none
    QString subject; //!< of a webhook's document the status
    QString text; //!< as it came
    friend bool operator==(const TakenMessage &, const TakenMessage &) = default;
};

//! The subject of \a mail, of RFC 2047's words in base64 too.
inline QString subjectOf(const QString &mail)
{
    static const QRegularExpression header(
        QStringLiteral("^Subject: (.*(?:\\r?\\n .*)*)"), QRegularExpression::MultilineOption);
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([^?]*)\\?="));
    const QString line = header.match(mail).captured(1);
    QByteArray text;
    for (const QRegularExpressionMatch &part : word.globalMatch(line))
        text += QByteArray::fromBase64(part.captured(1).toLatin1());
    return text.isEmpty() ? line.trimmed() : QString::fromUtf8(text);
}

//! The server of a mail account, of Telegram's Bot API, and the receiver of a webhook, each with a log of its own.
class Providers
{
public:
    static constexpr const char *token = "12345:c4n4ry-b0t-t0k3n";
    enum class Way { Mail, Chat, Hook };

    //! A message has come as a whole, and is answered as soon as this is over.
    std::function<void(Way)> onMessage = [](Way) {};
    //! Somebody who wants to send a mail has said DATA.
    std::function<void()> onData = [] {};

    QList<TakenMessage> taken(Way way) const { return m_taken.value(int(way)); }
    //! Of the chat's messages: what became of them, oldest first.
    QList<QJsonObject> edits;
    QList<QJsonObject> posts;

    //! The next that connects there is told nothing, and heard nothing of, while \a meanwhile goes on.
    void beSilent(Way way, const std::function<void()> &meanwhile)
    {
        if (way == Way::Mail)
            m_greetNobody = meanwhile;
        else
            server(way).onSilentConnection = meanwhile;
    }
    void listenAgain()
    {
        m_greetNobody = {};
        m_chat.onSilentConnection = m_hook.onSilentConnection = {};
    }

    //! What the account's `smtp` says of another mail server; empty: of this one.
    QByteArray mailServer;
    QByteArray recipients = "ops@example.org";
    bool isBusy = false; //!< the mail server sends everybody away

    //! `accounts:` and `channels:`: `mail`, `chat` and `hook`, and more.
    QByteArray configuration(const QByteArray &moreChannels = {}) const
    {
        const QByteArray own = "host: 127.0.0.1, port: " + QByteArray::number(m_smtp.serverPort()) + ", security: none";
        return "accounts:\n  - {name: here, smtp: {" + (mailServer.isEmpty() ? own : mailServer)
            + ", from: \"Vigia <vigia@example.org>\"}}\n"
              "channels:\n  - {name: mail, language: en, email: {account: here, to: ["
            + recipients
            + "]}}\n"
              "  - {name: chat, language: en, telegram: {chat: \"-1001\", secret: canary, api: \""
            + m_chat.url() + "\"}}\n  - {name: hook, webhook: {url: \"" + m_hook.url() + "/hook\"}}\n" + moreChannels;
    }

private:
    RequestServer &server(Way way) { return way == Way::Chat ? m_chat : m_hook; }

    void take(Way way, const TakenMessage &message)
    {
        m_taken[int(way)].append(message);
        onMessage(way);
    }
    std::optional<QByteArray> onCommand(const QByteArray &command)
    {
        static const QRegularExpression id(
            QStringLiteral("^Message-ID: <([^@]*)@"), QRegularExpression::MultilineOption);
        if (command.isEmpty() && m_greetNobody) {
            m_greetNobody();
            return QByteArray();
        }
        if (command.isEmpty() && isBusy)
            return "421 busy\r\n";
        if (command == "DATA")
            onData();
        if (command != ".")
            return std::nullopt;
        const QString mail = QString::fromUtf8(m_smtp.mails().last());
        take(Way::Mail, {id.match(mail).captured(1).toLatin1(), subjectOf(mail), mail});
        return std::nullopt;
    }
    void onChat(QTcpSocket &socket, const RequestServer::Request &request)
    {
        const QJsonObject document = QJsonDocument::fromJson(request.body).object();
        if (!request.path.startsWith("/bot" + QByteArray(token) + '/'))
            return RequestServer::answer(socket, "401 Unauthorized", "{\"ok\":false}");
        if (request.path.endsWith("/editMessageText")) {
            edits.append(document);
        } else {
            posts.append(document);
            const QString text = document[QStringLiteral("text")].toString();
            take(Way::Chat, {{}, text.section(u'\n', 0, 0), text});
        }
        RequestServer::answer(
            socket, "200 OK", "{\"ok\":true,\"result\":{\"message_id\":" + QByteArray::number(posts.size()) + "}}");
    }
    void onHook(QTcpSocket &socket, const RequestServer::Request &request)
    {
        const QJsonObject document = QJsonDocument::fromJson(request.body).object();
        take(Way::Hook,
            {request.header("idempotency-key"), document[QStringLiteral("status")].toString(),
                QString::fromUtf8(request.body)});
        RequestServer::answer(socket, "200 OK");
    }

    QMap<int, QList<TakenMessage>> m_taken;
    std::function<void()> m_greetNobody;
    SmtpScript m_smtp{[this](QSslSocket &, const QByteArray &command) { return onCommand(command); }};
    RequestServer m_chat{[this](QTcpSocket &socket, const RequestServer::Request &r) { onChat(socket, r); }};
    RequestServer m_hook{[this](QTcpSocket &socket, const RequestServer::Request &r) { onHook(socket, r); }};
};

} // namespace vigia::test
