// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace vigia::test {

//! An SMTP server on loopback that says what a test wants: by default it takes everything. The script sees
//! each command (`DATA`, `RCPT TO:<…>`, `.` for the end of the mail; an empty one for the greeting) and
//! returns what to answer, with CR LF; an empty answer means silence; absent: the usual one.
class SmtpScript final : public QTcpServer
{
public:
    using Script = std::function<std::optional<QByteArray>(QSslSocket &socket, const QByteArray &command)>;

    explicit SmtpScript(Script script = {}, std::optional<QSslConfiguration> tls = {})
        : m_script(std::move(script))
        , m_tls(std::move(tls))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen on loopback");
    }

    const QList<QByteArray> &commands() const { return m_commands; }
    const QList<QByteArray> &mails() const { return m_mails; } //!< as they came, dots and all
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { onReadyRead(*socket); });
        connect(socket, &QSslSocket::disconnected, this, [this, socket] {
            m_clients.remove(socket);
            socket->deleteLater();
        });
        answer(*socket, {}, "220 script.test\r\n");
    }

private:
    struct Client {
        QByteArray buffer;
        QByteArray mail;
        bool inData = false;
    };

    void onReadyRead(QSslSocket &socket)
    {
        m_clients[&socket].buffer += socket.readAll();
        while (m_clients.contains(&socket)) {
            Client &client = m_clients[&socket];
            const qsizetype end = client.buffer.indexOf("\r\n");
            if (end < 0)
                return;
            const QByteArray line = client.buffer.first(end);
            client.buffer.remove(0, end + 2);
            if (client.inData && line != ".")
                client.mail += line + "\r\n";
            else
                onCommand(socket, line);
        }
    }

    void onCommand(QSslSocket &socket, const QByteArray &line)
    {
        Client &client = m_clients[&socket];
        m_commands.append(line);
        if (line == ".") {
            client.inData = false;
            m_mails.append(std::exchange(client.mail, {}));
            return answer(socket, line, "250 queued as 1\r\n");
        }
        if (line.startsWith("EHLO"))
            return answer(socket, line,
                m_tls ? "250-script.test\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n"
                      : "250-script.test\r\n250 AUTH PLAIN LOGIN\r\n");
        if (line == "STARTTLS" && m_tls) {
            answer(socket, line, "220 go\r\n");
            socket.setSslConfiguration(*m_tls);
            return socket.startServerEncryption();
        }
        if (line == "DATA") {
            client.inData = true;
            return answer(socket, line, "354 go\r\n");
        }
        if (line.startsWith("AUTH PLAIN"))
            return answer(socket, line, line.size() > 10 ? "235 ok\r\n" : "334 \r\n");
        if (!line.contains(' ') && !line.isEmpty() && line != "QUIT")
            return answer(socket, line, "235 ok\r\n");
        answer(socket, line, "250 ok\r\n");
    }

    void answer(QSslSocket &socket, const QByteArray &command, const QByteArray &usual)
    {
        const auto said = m_script ? m_script(socket, command) : std::nullopt;
        socket.write(said.value_or(usual));
    }

    Script m_script;
    std::optional<QSslConfiguration> m_tls;
    QHash<QSslSocket *, Client> m_clients;
    QList<QByteArray> m_commands;
    QList<QByteArray> m_mails;
    int m_connections = 0;
};

} // namespace vigia::test
