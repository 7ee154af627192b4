// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/request.h"

#include <QTest>

using namespace vigia;
using namespace vigia::bot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsCommands()
    {
        const auto row = [](const char *text, const std::optional<Request> &request) {
            QVERIFY2(requestIn(QString::fromUtf8(text), u"vigia_bot"_s, false) == request, text);
        };
        row("/status", asked::Status{});
        row("/STATUS", asked::Status{});
        row("/status@vigia_bot", asked::Status{});
        row("/status@Vigia_Bot please", asked::Status{});
        row("/status@other_bot", std::nullopt);
        row("/status@", std::nullopt);
        row("/status\n/ack Shop", asked::Status{});
        row("/down", asked::Down{});
        row("/ack Base de datos", asked::Acknowledge{u"Base de datos"_s});
        row("/ack@vigia_bot   Shop  ", asked::Acknowledge{u"Shop"_s});
        row("/ack\tShop", asked::Acknowledge{u"Shop"_s});
        row("/ack", asked::Nameless{u"/ack"_s});
        row("/ack   ", asked::Nameless{u"/ack"_s});
        row("/ack\nShop", asked::Nameless{u"/ack"_s});
        row("/mute 1h", asked::Mute{1h});
        row("/mute", asked::Mute{1h});
        row("/mute 90m", asked::Mute{90min});
        row("/mute 0s", asked::BadDuration{u"0s"_s});
        row("/mute for ever", asked::BadDuration{u"for ever"_s});
        row("/mute 9999999999999999999d", asked::BadDuration{u"9999999999999999999d"_s});
        row("/unmute", asked::Unmute{});
        row("/check Shop", asked::Check{u"Shop"_s});
        row("/remove_host web1", asked::RemoveHost{u"web1"_s});
        row("/start", asked::Start{});
        row("/start payload", asked::Start{});
        row("/help", asked::Help{});
        row("status", std::nullopt);
        row(" /status", std::nullopt);
        row("", std::nullopt);
        row("/", std::nullopt);
        row("/weather", std::nullopt);
        row("/weather@vigia_bot", asked::Unknown{});
        row("/statuses", std::nullopt);
    }

    void aloneWithUsAnUnknownCommandIsToUs()
    {
        QVERIFY(requestIn(u"/weather"_s, u"vigia_bot"_s, true) == std::optional<Request>(asked::Unknown{}));
        QVERIFY(!requestIn(u"/weather@other_bot"_s, u"vigia_bot"_s, true));
        QVERIFY(!requestIn(u"hello"_s, u"vigia_bot"_s, true));
    }

    void aBotWithoutANameIsNotWhoeverIsAddressed() { QVERIFY(!requestIn(u"/status@other_bot"_s, {}, true)); }

    void cutsANameThatIsTooLong()
    {
        const auto request = requestIn(u"/ack "_s + QString(10'000, u'x'), u"vigia_bot"_s, false);
        QCOMPARE(std::get<asked::Acknowledge>(*request).name.size(), 200);
    }
};

QTEST_APPLESS_MAIN(RequestTest)
#include "request_test.moc"
