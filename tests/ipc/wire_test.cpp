// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"
#include "ipc/framing.h"
#include "ipc/wire.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 200;

const QByteArray explainLine =
    R"({"kind":"request","value":{"id":1,"command":{"kind":"explain","value":{"name":"a"}}}})";

} // namespace

class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryCommand()
    {
        Examples examples(1);
        for (int i = 0; i < rounds; ++i) {
            for (int kind = 0; kind < int(std::variant_size_v<Command>); ++kind) {
                const wire::FromClient message = wire::Request{i, examples.command(kind)};
                QCOMPARE(int(std::get<wire::Request>(message).command.index()), kind);
                const auto back = wire::decodeFromClient(wire::encode(message));
                QVERIFY2(back, back ? "" : qPrintable(back.error()));
                QVERIFY(*back == message);
            }
        }
        for (const bool desktop : {false, true})
            QVERIFY(*wire::decodeFromClient(wire::encode(wire::FromClient(wire::Subscribe{desktop})))
                == wire::FromClient(wire::Subscribe{desktop}));
    }

    void readsBackEveryAnswerAndSignal()
    {
        Examples examples(2);
        std::vector<wire::FromServer> messages;
        for (int i = 0; i < rounds; ++i) {
            for (int kind = 0; kind < int(std::variant_size_v<Reply>); ++kind)
                messages.push_back(wire::Answered{i, examples.reply(kind), std::nullopt});
            messages.push_back(wire::Answered{i, std::nullopt, examples.error()});
            messages.push_back(wire::MonitorsChanged{{examples.monitor(), examples.monitor()}});
            messages.push_back(wire::AlertRaised{{AlertKind(i % (int(AlertKind::Blind) + 1)), examples.monitor(),
                UtcTime(Duration(i)), UtcTime(Duration(-i))}});
            messages.push_back(wire::ConfigurationChanged{});
            messages.push_back(wire::TransitionRecorded{examples.transition()});
            messages.push_back(wire::HealthChanged{examples.health()});
            messages.push_back(wire::Complaint{examples.error()});
        }
        for (const wire::FromServer &message : messages) {
            const QByteArray line = wire::encode(message);
            QVERIFY(!line.contains('\n'));
            const auto back = wire::decodeFromServer(line);
            QVERIFY2(back, back ? "" : qPrintable(back.error()));
            QVERIFY(*back == message);
        }
    }

    void keepsTheLargestNumbersExactly()
    {
        TransitionView transition;
        transition.id = std::numeric_limits<qint64>::max();
        transition.since = UtcTime(Duration(std::numeric_limits<qint64>::min()));
        const wire::FromServer message = wire::TransitionRecorded{transition};
        QVERIFY(*wire::decodeFromServer(wire::encode(message)) == message);
    }

    void refusesWhatIsNotExactlyRight_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto changed = [](const char *from, const char *to) { return QByteArray(explainLine).replace(from, to); };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\xff\xfe\0\x01", 4);
        QTest::newRow("half") << explainLine.first(explainLine.size() - 1);
        QTest::newRow("two") << explainLine + explainLine;
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a number") << QByteArray("1");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("unknown kind") << changed("\"request\"", "\"reboot\"");
        QTest::newRow("unknown command") << changed("\"explain\"", "\"reboot\"");
        QTest::newRow("unknown member") << changed("\"name\":\"a\"", "\"name\":\"a\",\"b\":1");
        QTest::newRow("missing member") << changed("\"name\":\"a\"", "");
        QTest::newRow("a number for a name") << changed("\"a\"", "1");
        QTest::newRow("null for a name") << changed("\"a\"", "null");
        QTest::newRow("a text for a number") << changed("\"id\":1", "\"id\":\"1\"");
        QTest::newRow("a fraction") << changed("\"id\":1", "\"id\":1.5");
        QTest::newRow("beyond 64 bits") << changed("\"id\":1", "\"id\":1e30");
        QTest::newRow("beyond int") << QByteArray(R"({"kind":"request","value":{"id":1,"command":)"
                                                  R"({"kind":"get_transitions","value":{"most":3000000000}}}})");
        QTest::newRow("bad base64") << QByteArray(
            R"({"kind":"request","value":{"id":1,"command":{"kind":"import","value":)"
            R"({"text":"*","file_name":"","dry_run":true,"replace":true}}}})");
        QTest::newRow("a number for a language")
            << QByteArray(R"({"kind":"request","value":{"id":1,"command":{"kind":"import","value":)"
                          R"({"text":"","file_name":"","dry_run":true,"replace":true,"language":1}}}})");
        QTest::newRow("deep") << QByteArray(1'000'000, '[');
        QTest::newRow("deep and closed") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(200'000);
    }
    void refusesWhatIsNotExactlyRight()
    {
        QFETCH(QByteArray, line);
        QVERIFY(wire::decodeFromClient(explainLine));
        const auto message = wire::decodeFromClient(line);
        QVERIFY(!message);
        QVERIFY(!message.error().isEmpty());
    }

    void takesAnImportWithoutALanguage()
    {
        const auto message =
            wire::decodeFromClient(R"({"kind":"request","value":{"id":1,"command":{"kind":"import","value":)"
                                   R"({"text":"","file_name":"a.yml","dry_run":false,"replace":true}}}})");
        QVERIFY2(message, message ? "" : qPrintable(message.error()));
        const wire::FromClient expected =
            wire::Request{1, command::Import{.text = "", .fileName = u"a.yml"_s, .replace = true}};
        QVERIFY(*message == expected);
    }

    void refusesAnAnswerThatIsBothOrNeither()
    {
        Examples examples(3);
        QVERIFY(!wire::decodeFromServer(wire::encode(wire::FromServer(wire::Answered{1, std::nullopt, std::nullopt}))));
        QVERIFY(!wire::decodeFromServer(
            wire::encode(wire::FromServer(wire::Answered{1, examples.reply(0), examples.error()}))));
    }

    void saysWhereItIsWrong()
    {
        const auto message = wire::decodeFromClient(QByteArray(explainLine).replace("\"a\"", "1"));
        QVERIFY(message.error().contains(u"command.name"_s));
    }

    void survivesEveryCutAndEveryFlippedByte()
    {
        Examples examples(4);
        const QByteArray line = wire::encode(wire::FromServer(wire::MonitorsChanged{{examples.monitor()}}));
        for (qsizetype i = 0; i < line.size(); ++i) {
            QVERIFY(!wire::decodeFromServer(line.first(i)));
            QByteArray flipped = line;
            flipped[i] = char(flipped[i] ^ 0x15);
            if (const auto message = wire::decodeFromServer(flipped))
                QVERIFY(std::holds_alternative<wire::MonitorsChanged>(*message));
        }
    }

    void readsTheVersionOfAnyHello()
    {
        QCOMPARE(wire::decodeHello(wire::hello()), std::optional(wire::protocolVersion));
        QCOMPARE(wire::decodeHello("{\"vigia\":7,\"more\":[]}"), std::optional(7));
        for (const char *bad : {"", "{}", "{\"vigia\":\"1\"}", "{\"vigia\":0}", "{\"vigia\":-1}", "[1]"})
            QVERIFY(!wire::decodeHello(bad));
    }

    void cutsLinesHoweverTheyArrive()
    {
        LineBuffer whole(10);
        whole.append("ab\n\ncd\nef");
        QCOMPARE(whole.take(), std::optional(QByteArray("ab")));
        QCOMPARE(whole.take(), std::optional(QByteArray()));
        QCOMPARE(whole.take(), std::optional(QByteArray("cd")));
        QVERIFY(!whole.take());
        QVERIFY(whole.hasPartialLine());
        whole.append("gh\n");
        QCOMPARE(whole.take(), std::optional(QByteArray("efgh")));
        QVERIFY(!whole.hasPartialLine());

        LineBuffer single(10);
        for (const char c : QByteArray("0123456789"))
            single.append(QByteArray(1, c));
        QVERIFY(!single.take());
        single.append("\n");
        QCOMPARE(single.take(), std::optional(QByteArray("0123456789")));
    }

    void stopsAtALineThatIsTooLong()
    {
        LineBuffer ended(10);
        ended.append("01234567890\nab\n");
        QVERIFY(!ended.take());
        QVERIFY(ended.isOverlong());
        QVERIFY(!ended.take());
        LineBuffer endless(10);
        endless.append("01234567890");
        QVERIFY(!endless.take());
        QVERIFY(endless.isOverlong());
        endless.append(QByteArray(1000, 'x'));
        QVERIFY(!endless.hasPartialLine());
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "wire_test.moc"
