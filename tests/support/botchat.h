// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scriptedserver.h"
#include "transfer/transfers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace vigia::test {

//! A chat with a bot, at tests/support/botapi.py: what people write and press there, and what they are answered.
class BotChat
{
public:
    static constexpr const char *token = "123456:AAcanary_Token-xyz";
    static constexpr qint64 home = -1001234;

    QString api() const { return QStringLiteral("http://localhost:%1").arg(m_api.port(QStringLiteral("http"))); }

    void control(const QJsonObject &what)
    {
        HttpTransfer transfer;
        transfer.url = QUrl(api() + QStringLiteral("/control"));
        transfer.body = QJsonDocument(what).toJson(QJsonDocument::Compact);
        bool done = false;
        m_transfers.start(transfer, [&done](const TransferAnswer &) { done = true; });
        QVERIFY(QTest::qWaitFor([&done] { return done; }, 20'000));
    }

    //! Ana writes.
    void write(const QString &text, UtcTime at, qint64 chat = home)
    {
        QJsonObject message = messageIn(chat, 7);
        message[QStringLiteral("text")] = text;
        message[QStringLiteral("from")] = ana();
        message[QStringLiteral("date")] =
            qint64(std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count());
        send({{QStringLiteral("message"), message}});
    }
    //! Ana presses what stands under \a message, a call of the log; the \a button'th.
    void press(const QJsonObject &message, int button, qint64 chat = home)
    {
        const QJsonValue rows = message[QStringLiteral("reply_markup")][QStringLiteral("inline_keyboard")];
        pressData(rows[0][button][QStringLiteral("callback_data")].toString(), chat);
    }
    void pressData(const QString &data, qint64 chat = home)
    {
        send({{QStringLiteral("callback_query"),
            QJsonObject{{QStringLiteral("id"), QStringLiteral("press-%1").arg(m_lastUpdate + 1)},
                {QStringLiteral("from"), ana()}, {QStringLiteral("data"), data},
                {QStringLiteral("message"), messageIn(chat, 101)}}}});
    }
    void send(QJsonObject update)
    {
        update[QStringLiteral("update_id")] = ++m_lastUpdate;
        control({{QStringLiteral("more"), QJsonArray{update}}});
    }

    //! The parameters of all calls of \a method that were accepted.
    QList<QJsonObject> accepted(const QString &method) const { return calls(method, true); }
    QList<QJsonObject> refused(const QString &method) const { return calls(method, false); }
    //! What the bot said, oldest first.
    QStringList said() const
    {
        QStringList texts;
        for (const QJsonObject &message : accepted(QStringLiteral("sendMessage")))
            texts.append(message[QStringLiteral("text")].toString());
        return texts;
    }

private:
    static QJsonObject ana() { return {{QStringLiteral("first_name"), QStringLiteral("Ana")}}; }
    static QJsonObject messageIn(qint64 chat, int id)
    {
        return {{QStringLiteral("message_id"), id},
            {QStringLiteral("chat"),
                QJsonObject{{QStringLiteral("id"), chat}, {QStringLiteral("type"), QStringLiteral("supergroup")}}}};
    }
    QList<QJsonObject> calls(const QString &method, bool isAccepted) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &call : m_api.log()) {
            if (call[QStringLiteral("method")] == method && (call[QStringLiteral("code")] == 200) == isAccepted)
                found.append(call[QStringLiteral("parameters")].toObject());
        }
        return found;
    }

    ScriptedServer m_api{QStringLiteral("botapi.py"), {QLatin1StringView(token)}};
    CurlLibrary m_library;
    Transfers m_transfers{m_library};
    int m_lastUpdate = 5000;
};

} // namespace vigia::test
