// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/drafttrials.h"
#include "support/fakesecrets.h"
#include "support/scriptedserver.h"
#include "world/qttimers.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;

//! Channels that are tried before they are saved.
class DraftTrialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatWasTypedBeforeWhatIsKept()
    {
        m_secrets.values = {{u"bot"_s, u"1:kept"_s}};
        QCOMPARE(find({}).outcome.trouble, DeliveryTrouble::LoginRefused);
        const FoundChats found = find({{u"bot"_s, QLatin1StringView(token)}});
        QCOMPARE(found.outcome.fate, DeliveryOutcome::Fate::Accepted);
        QCOMPARE(found.botUser, u"vigia_bot"_s);
        QCOMPARE(m_secrets.values.at(u"bot"_s), u"1:kept"_s);
    }

    void theChannelLivesAsLongAsItIsWaitedFor()
    {
        std::optional<ChannelRoute> route = m_trials.routeOf(tried({{u"bot"_s, QLatin1StringView(token)}}));
        std::optional<DeliveryOutcome> outcome;
        const std::shared_ptr<Channel> channel = route->channel;
        route.reset();
        Message message;
        message.subject = u"Test"_s;
        channel->send(message, {}, [&](const DeliveryOutcome &given) { outcome = given; });
        QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000));
        QCOMPARE(outcome->fate, DeliveryOutcome::Fate::Accepted);
    }

    void whatTakesNoMessagesIsNoWay()
    {
        TriedChannel sound;
        sound.definition = ChannelDefinition{u"sound"_s, SoundSettings{}};
        QVERIFY(!m_trials.routeOf(sound));
        TriedChannel mail;
        mail.definition = ChannelDefinition{u"mail"_s, EmailWay{.account = u"nobody's"_s, .to = {}}};
        QVERIFY(!m_trials.routeOf(mail));
    }

private:
    TelegramWay way() const
    {
        return {.chat = u"77"_s, .secret = {u"bot"_s}, .api = u"http://localhost:%1"_s.arg(m_api.port(u"http"_s))};
    }
    TriedChannel tried(const std::map<QString, QString> &secrets) const
    {
        return {ChannelDefinition{u"team"_s, way()}, {}, secrets};
    }
    FoundChats find(const std::map<QString, QString> &secrets)
    {
        std::optional<FoundChats> found;
        m_trials.findChats(way(), tried(secrets), [&](const FoundChats &given) { found = given; });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, 20'000))
            qFatal("not answered");
        return *found;
    }

    static constexpr const char *token = "123456:AAcanary_Token-xyz";
    ScriptedServer m_api{u"botapi.py"_s, {QLatin1StringView(token)}};
    FakeSecrets m_secrets;
    QtTimers m_timers;
    CurlLibrary m_library;
    Transfers m_transfers{m_library};
    ChannelWorld m_world{m_secrets, m_transfers, m_timers};
    DraftTrials m_trials{m_world};
};

QTEST_GUILESS_MAIN(DraftTrialsTest)
#include "drafttrials_test.moc"
