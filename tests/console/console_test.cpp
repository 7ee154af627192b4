// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolerig.h"
#include "domain/channel.h"
#include "engine/configurationkeeper.h"
#include "support/memorystore.h"
#include "wording/headline.h"
#include "wording/statusdocument.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ProbeResult answer(int code)
{
    const Cause cause = code < 300 ? Cause::None : Cause::UnexpectedStatus;
    ProbeResult result{.outcome = outcomeOf(cause), .cause = cause, .code = code};
    result.timing.total = 123ms;
    return result;
}

StatusView downView()
{
    MonitorView monitor;
    monitor.name = u"Shop"_s;
    monitor.status = Status::Down;
    monitor.evidence = answer(503);
    return {.monitors = {monitor}};
}

CommandError error(CommandErrorCode code, const QString &subject = {}, const QStringList &lines = {})
{
    return {.code = code, .subject = subject, .lines = lines};
}

//! An instance that really reads what is imported.
class ReadingInstance final : public Facade
{
public:
    void execute(const Command &command, Done done) override
    {
        QTimer::singleShot(0, this, [this, import = std::get<command::Import>(command), done = std::move(done)] {
            m_keeper.import(import, done);
        });
    }

private:
    MemoryStore m_store;
    ConfigurationKeeper m_keeper{m_store};
};

} // namespace

class ConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beatsUntilItIsInterruptedAndSaysWhatChanges()
    {
        ConsoleRig rig;
        rig.start({u"beat"_s, u"https://vigia.example/signal"_s, u"--every=1s"_s});
        QTRY_COMPARE(rig.beats.size(), std::size_t(1));
        QVERIFY(rig.beats[0]
            == BeatOrder({QUrl(u"https://vigia.example/signal"_s), u"web-1-example"_s, QString(), QString(), 1s}));
        QCOMPARE(rig.touched, QStringList{u"beats "_s});
        static const QRegularExpression line(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d "
            "vigia\\.example takes the signals of this computer, one every 1 s\\.\n$"_s);
        QVERIFY2(line.match(rig.out.text).hasMatch(), qPrintable(rig.out.text));
        QVERIFY(!rig.exitCode);
        rig.console.interrupt();
        QCOMPARE(rig.exitCode, 0);
        QVERIFY(rig.err.text.isEmpty());
    }

    void warnsOfAPasswordThatOthersCanReadOnTheWay_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("warns");
        QTest::newRow("encrypted") << u"https://vigia.example/signal"_s << false;
        QTest::newRow("at home") << u"http://192.168.1.7:1234/signal"_s << false;
        QTest::newRow("abroad") << u"http://203.0.113.7:1234/signal"_s << true;
    }
    void warnsOfAPasswordThatOthersCanReadOnTheWay()
    {
        QFETCH(QString, url);
        QFETCH(bool, warns);
        ConsoleRig rig;
        rig.start({u"beat"_s, url, u"--user=monitora"_s, u"--secret=beats"_s});
        QTRY_COMPARE(rig.beats.size(), std::size_t(1));
        QCOMPARE(rig.err.text.contains(u"unencrypted"_s), warns);
        rig.console.interrupt();
    }

    void saysWhatIsMissingWhereAComputerHasNoNameThatOthersTake()
    {
        ConsoleRig rig;
        rig.environment.computer = u"кухня"_s;
        QCOMPARE(rig.run({u"beat"_s, u"https://vigia.example/signal"_s}), 3);
        QVERIFY2(rig.err.text.startsWith(u"Something is missing: --name HOST\n"_s), qPrintable(rig.err.text));
        QCOMPARE(rig.touched, QStringList());
    }

    void helpsWithoutTouchingAnything()
    {
        for (const QStringList &words :
            {QStringList{u"--help"_s}, {u"status"_s, u"--help"_s}, {u"--version"_s}, {u"check"_s, u"-h"_s}}) {
            ConsoleRig rig;
            QCOMPARE(rig.run(words), 0);
            QVERIFY(!rig.out.text.isEmpty());
            QVERIFY(rig.err.text.isEmpty());
            QCOMPARE(rig.touched, QStringList());
        }
        ConsoleRig rig;
        rig.run({u"--version"_s});
        QCOMPARE(rig.out.text, u"vigia 1.2.3\n"_s);
    }

    void refusesWrongUsageWithoutTouchingAnything()
    {
        ConsoleRig rig;
        QCOMPARE(rig.run({u"stauts"_s}), 3);
        QCOMPARE(rig.err.text, u"There is no verb “stauts”. Did you mean “status”?\nSee: vigia --help\n"_s);
        QVERIFY(rig.out.text.isEmpty());
        QCOMPARE(rig.touched, QStringList());
    }

    void speaksThePersonsLanguage()
    {
        ConsoleRig rig;
        rig.environment.language = *Language::named(u"ru");
        QCOMPARE(rig.run({u"stauts"_s}), 3);
        QVERIFY(rig.err.text.startsWith(u"Нет команды «stauts»."_s));
    }

    void startsTheWindowWhereThereIsOne()
    {
        ConsoleRig with;
        with.hasDesktop = true;
        QCOMPARE(with.run({u"--profile"_s, u"/p"_s}), 0);
        QCOMPARE(with.touched, QStringList{u"desktop /p"_s});
        ConsoleRig quiet;
        quiet.start({u"--minimized"_s, u"--profile"_s, u"/p"_s});
        QCOMPARE(quiet.touched, QStringList{u"desktop minimized /p"_s});
        ConsoleRig without;
        QCOMPARE(without.run({}), 3);
        QVERIFY(without.err.text.contains(u"vigia --headless"_s));
    }

    void watchesHeadless()
    {
        ConsoleRig rig;
        QCOMPARE(rig.run({u"--headless"_s, u"--profile=/p"_s}), 0);
        QCOMPARE(rig.touched, QStringList{u"watch /p"_s});
    }

    void checksAllAtOnceAndAnswersInTheirOrder()
    {
        ConsoleRig rig;
        rig.results = {{u"http://b"_s, answer(503)}, {u"http://a"_s, answer(200)}};
        QCOMPARE(
            rig.run({u"check"_s, u"http://b"_s, u"http://a"_s, u"--insecure"_s, u"--timeout=2s"_s, u"--contains=x"_s}),
            2);
        QCOMPARE(rig.out.text,
            u"HTTP CRITICAL - 503 in 0.123s | time=0.123s;;;0\nHTTP OK - 200 in 0.123s | time=0.123s;;;0\n"_s);
        QCOMPARE(rig.touched, QStringList{u"prober"_s});
        QCOMPARE(rig.requests.size(), 2u);
        QVERIFY(rig.requests[0].timeout == 2s);
        QVERIFY(rig.requests[0].http.tls.mode == TlsTrust::Mode::Insecure);
        QCOMPARE(rig.requests[0].http.contains, u"x"_s);
    }

    void checksInEnglishWhateverTheLanguage()
    {
        ConsoleRig rig;
        rig.environment.language = *Language::named(u"es");
        rig.results = {{u"http://a"_s, ProbeResult{.outcome = Outcome::Failed, .cause = Cause::ConnectionRefused}}};
        QCOMPARE(rig.run({u"check"_s, u"http://a"_s}), 2);
        QCOMPARE(rig.out.text, u"HTTP CRITICAL - refused the connection | time=0.000s;;;0\n"_s);
    }

    void showsTheSameDocumentAsTheApi()
    {
        ConsoleRig rig;
        rig.environment.language = *Language::named(u"es");
        rig.instance.answer = Reply(downView());
        QCOMPARE(rig.run({u"status"_s, u"--json"_s}), 2);
        QCOMPARE(rig.out.text.toUtf8(), statusDocument(downView()));
    }

    void coloursOnlyATerminalThatWantsIt_data()
    {
        QTest::addColumn<bool>("terminal");
        QTest::addColumn<bool>("noColour");
        QTest::addColumn<bool>("coloured");
        QTest::newRow("a terminal") << true << false << true;
        QTest::newRow("NO_COLOR") << true << true << false;
        QTest::newRow("a file") << false << false << false;
    }
    void coloursOnlyATerminalThatWantsIt()
    {
        QFETCH(bool, terminal);
        QFETCH(bool, noColour);
        ConsoleRig rig;
        rig.out.terminal = terminal;
        rig.environment.noColour = noColour;
        rig.instance.answer = Reply(downView());
        QCOMPARE(rig.run({u"status"_s}), 2);
        QTEST(rig.out.text.contains(u'\x1b'), "coloured");
    }

    void asksForOneMonitorByName()
    {
        ConsoleRig rig;
        rig.instance.answer = unexpected(error(CommandErrorCode::NoSuchMonitor, u"Shp"_s, {u"Shop"_s}));
        QCOMPARE(rig.run({u"status"_s, u"Shp"_s}), 3);
        QVERIFY(rig.instance.asked == std::vector<Command>{command::GetStatus{u"Shp"_s}});
        QCOMPARE(rig.err.text, u"There is no monitor “Shp”. Near to it: “Shop”.\n"_s);
    }

    void saysThatNothingRuns()
    {
        for (const QStringList &words : {QStringList{u"status"_s}, {u"ack"_s, u"--all"_s}, {u"why"_s, u"x"_s},
                 {u"pause"_s, u"x"_s}, {u"log"_s, u"--follow"_s}}) {
            ConsoleRig rig;
            rig.running = false;
            QCOMPARE(rig.run(words), 3);
            QVERIFY(rig.err.text.startsWith(u"Vigia is not running"_s));
            QCOMPARE(rig.touched, QStringList{u"connect "_s});
        }
    }

    void saysHowToStartItThere()
    {
        ConsoleRig rig;
        rig.running = false;
        QCOMPARE(rig.run({u"status"_s, u"--profile"_s, u"/srv/my data"_s}), 3);
        QCOMPARE(rig.err.text,
            u"Vigia is not running for this data folder. Start it with “vigia --headless --profile \"/srv/my data\"”.\n"_s);
    }

    //! A name may be mistyped: whoever only asks or acts makes nothing of it.
    void makesNoDataFolderToAskOrToAct_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"status", "ack --all", "why Shop", "send-again", "log", "log --follow", "export",
                 "secret list", "approve Shop"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void makesNoDataFolderToAskOrToAct()
    {
        QFETCH(QString, line);
        ConsoleRig rig;
        rig.running = false;
        rig.missingFolder = u"/srv/vgia"_s;
        QCOMPARE(rig.run(line.split(u' ') + QStringList{u"--profile"_s, u"/srv/vgia"_s}), 3);
        QCOMPARE(rig.err.text,
            u"There is no data folder /srv/vgia. Correct --profile, or start Vigia there with “vigia --headless "
            "--profile /srv/vgia”.\n"_s);
        QVERIFY(rig.out.text.isEmpty());
        QCOMPARE(rig.touched.filter(u"open"_s), QStringList());
        ConsoleRig standard;
        standard.running = false;
        standard.missingFolder = u"/home/ana/.local/share/vigia"_s;
        QCOMPARE(standard.run(line.split(u' ')), 3);
        QCOMPARE(standard.err.text,
            u"Vigia was never started by this user: there is no data folder /home/ana/.local/share/vigia. Start it "
            "with “vigia” or, without a window, with “vigia --headless”.\n"_s);
    }

    void makesADataFolderForWhatBeginsSomethingThere()
    {
        for (const QStringList &words : {QStringList{u"import"_s, u"-"_s}, {u"secret"_s, u"set"_s, u"mail"_s}}) {
            ConsoleRig rig;
            rig.running = false;
            rig.missingFolder = u"/p"_s;
            rig.input = "version: 1\n";
            rig.secretInput = "x";
            rig.offline.answer = words[0] == u"import" ? Reply(ImportView{}) : Reply(Affected{1});
            QCOMPARE(rig.run(words + QStringList{u"--profile=/p"_s}), 0);
            QVERIFY(rig.touched.contains(u"open /p"_s));
        }
    }

    void rehearsesAnImportWithoutMakingADataFolder()
    {
        ConsoleRig rig;
        rig.running = false;
        rig.missingFolder = u"/p"_s;
        rig.input = "version: 1\n";
        rig.offline.answer = Reply(ImportView{.dryRun = true});
        QCOMPARE(rig.run({u"import"_s, u"-"_s, u"--dry-run"_s, u"--profile=/p"_s}), 0);
        const QStringList opened = rig.touched.filter(u"open"_s);
        QCOMPARE(opened.size(), 1);
        QVERIFY2(opened[0] != u"open /p", qPrintable(opened[0]));
        ConsoleRig known;
        known.running = false;
        known.input = "version: 1\n";
        known.offline.answer = rig.offline.answer;
        QCOMPARE(known.run({u"import"_s, u"-"_s, u"--dry-run"_s, u"--profile=/p"_s}), 0);
        QVERIFY(known.touched.contains(u"open /p"_s));
    }

    void actsInThePersonsName()
    {
        ConsoleRig rig;
        rig.instance.answer = Reply(Affected{2});
        QCOMPARE(rig.run({u"ack"_s, u"--all"_s, u"--note"_s, u"on it"_s}), 0);
        QCOMPARE(rig.out.text, u"Acknowledged: 2 monitors\n"_s);
        const Command expected =
            command::Acknowledge{.scope = scope::All{}, .by = u"ana"_s, .note = u"on it"_s, .channel = desktopChannel};
        QVERIFY(rig.instance.asked == std::vector<Command>{expected});
    }

    //! Where nobody has windows open, nothing sounds and nothing is shown, and that is not claimed.
    void saysHowManyAFireDrillIsBeingToldTo()
    {
        ConsoleRig rig;
        rig.instance.answer = Reply(Affected{3});
        QCOMPARE(rig.run({u"drill"_s}), 0);
        QCOMPARE(rig.out.text,
            u"The fire drill has begun: 3 channels are being told; sound and desktop only where Vigia's windows run\n"_s);
        ConsoleRig one;
        one.instance.answer = Reply(Affected{1});
        QCOMPARE(one.run({u"drill"_s, u"mail"_s}), 0);
        QCOMPARE(one.out.text, u"The fire drill has begun: 1 channel is being told\n"_s);
    }

    void namesTheSecretThatNoStoreAnswersFor()
    {
        ConsoleRig rig;
        SecretsView view;
        view.secrets = {{u"team-bot"_s, SecretPlace::Unavailable, true}};
        rig.instance.answer = Reply(view);
        QCOMPARE(rig.run({u"secret"_s, u"list"_s}), 0);
        QVERIFY2(rig.out.text.contains(
                     u"team-bot  not set as VIGIA_SECRET_TEAM_BOT, and the password store does not answer"_s),
            qPrintable(rig.out.text));
    }

    void approvesAChannelOrElseANewSender_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        QTest::newRow("channel") << u"on-call"_s << 0 << u"May run its program: on-call\n"_s;
        QTest::newRow("sender") << u"app 26"_s << 0 << u"Watched from now on: app 26\n"_s;
        QTest::newRow("nearly a sender") << u"app 27"_s << 1
                                         << u"There is no new sender “app 27”. Near to it: “app 26”."_s;
        QTest::newRow("neither") << u"x"_s << 1 << u"There is neither a new sender nor a channel “x”.\n"_s;
        QTest::newRow("nearly a channel") << u"oncall"_s << 1 << u"“oncall”. Near to it: “on-call”."_s;
    }

    void approvesAChannelOrElseANewSender()
    {
        QFETCH(QString, name);
        QFETCH(int, exitCode);
        QFETCH(QString, said);
        ConsoleRig rig;
        rig.instance.answerTo = [](const Command &command) -> Answer {
            if (const auto *consent = std::get_if<command::Consent>(&command)) {
                if (consent->channel == u"on-call")
                    return Reply(Affected{1});
                const QStringList near = consent->channel == u"x" ? QStringList() : QStringList{u"on-call"_s};
                return unexpected(CommandError{CommandErrorCode::NoSuchChannel, consent->channel, near});
            }
            const QString sender = std::get<command::WatchSender>(command).name;
            if (sender == u"app 26")
                return Reply(ImportView{.added = {sender}});
            const QStringList near = sender.startsWith(u"app") ? QStringList{u"app 26"_s} : QStringList();
            return unexpected(CommandError{CommandErrorCode::NoSuchSender, sender, near});
        };
        QCOMPARE(rig.run({u"approve"_s, name}), exitCode);
        const QString text = rig.out.text + rig.err.text;
        QVERIFY2(text.contains(said), qPrintable(text));
    }

    void watchesANewSenderInAGroup()
    {
        ConsoleRig rig;
        rig.instance.answer = Reply(ImportView{.added = {u"app 26"_s}});
        QCOMPARE(rig.run({u"approve"_s, u"app 26"_s, u"--group"_s, u"Web"_s}), 0);
        QCOMPARE(rig.out.text, u"Watched from now on in the group “Web”: app 26\n"_s);
        QVERIFY((rig.instance.asked == std::vector<Command>{command::WatchSender{u"app 26"_s, u"Web"_s}}));
    }

    void ignoresANewSender()
    {
        ConsoleRig rig;
        rig.instance.answer = Reply(ImportView{.listenChanged = true});
        QCOMPARE(rig.run({u"ignore"_s, u"app 26"_s}), 0);
        QCOMPARE(rig.out.text, u"Ignored from now on: app 26\n"_s);
        QVERIFY(rig.instance.asked == std::vector<Command>{command::IgnoreSender{u"app 26"_s}});
    }

    void saysWhoIsToldWhileThePersonIsAway_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<command::SetAway>("order");
        QTest::addColumn<QString>("said");
        QTest::newRow("away") << QStringList{u"away"_s, u"colleague"_s, u"8h"_s} << command::SetAway{u"colleague"_s, 8h}
                              << u"(8 h left): messages go to “colleague”\n"_s;
        QTest::newRow("back") << QStringList{u"back"_s} << command::SetAway{}
                              << u"Not away: messages go to the usual channels\n"_s;
    }
    void saysWhoIsToldWhileThePersonIsAway()
    {
        QFETCH(QStringList, words);
        QFETCH(command::SetAway, order);
        QFETCH(QString, said);
        ConsoleRig rig;
        rig.instance.answer = Reply(Affected{1});
        QCOMPARE(rig.run(words), 0);
        QVERIFY2(rig.out.text.endsWith(said), qPrintable(rig.out.text));
        QVERIFY(rig.instance.asked == std::vector<Command>{order});
    }

    void saysWhatBecameOfTheSound_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("all") << QStringList{u"mute"_s}
                             << u"The sound of this computer is off until you turn it on again: vigia unmute\n"_s;
        QTest::newRow("on again") << QStringList{u"unmute"_s} << u"The sound of this computer is on.\n"_s;
        QTest::newRow("one") << QStringList{u"mute"_s, u"Shop"_s} << u"Sound off: Shop, until its outage ends\n"_s;
        QTest::newRow("group") << QStringList{u"mute"_s, u"--group"_s, u"Web"_s}
                               << u"Sound off: 2 monitors, until their outages end\n"_s;
        QTest::newRow("one on again") << QStringList{u"unmute"_s, u"Shop"_s} << u"Sound on: Shop\n"_s;
    }
    void saysWhatBecameOfTheSound()
    {
        QFETCH(QStringList, words);
        ConsoleRig rig;
        rig.instance.answer = Reply(Affected{words.contains(u"--group"_s) ? 2 : 1});
        QCOMPARE(rig.run(words), 0);
        QTEST(rig.out.text, "said");
    }

    void saysUntilWhen_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<Duration>("lasts");
        QTest::addColumn<QString>("said");
        const auto row = [](const QString &line, Duration lasts, const QString &said) {
            QTest::newRow(qPrintable(line)) << line.split(u' ') << lasts << said;
        };
        row(u"mute --for 1h"_s, 1h, u"The sound of this computer is off until %1.\n"_s);
        row(u"mute --for 2d"_s, 48h, u"The sound of this computer is off until %1.\n"_s);
        row(u"mute Shop --for 1h"_s, 1h, u"Sound off: Shop, until %1\n"_s);
        row(u"mute --group Web --for 1h"_s, 1h, u"Sound off: 1 monitor, until %1\n"_s);
        row(u"snooze Shop 1h"_s, 1h, u"Alerts held: Shop, until %1\n"_s);
        row(u"snooze --all 3d"_s, 72h, u"Alerts held: 1 monitor, until %1\n"_s);
        row(u"snooze Shop 0s"_s, 0h, u"Alerts no longer held: Shop\n"_s);
        row(u"away colleague 8h"_s, 8h, u"Away until %1 (8 h left): messages go to “colleague”\n"_s);
    }
    void saysUntilWhen()
    {
        QFETCH(QStringList, words);
        QFETCH(Duration, lasts);
        QFETCH(QString, said);
        ConsoleRig rig;
        rig.instance.answer = Reply(Affected{1});
        const UtcTime now = rig.world.utc();
        QCOMPARE(rig.run(words), 0);
        const QString end = timeOfDayText(now + lasts, now, rig.environment.language);
        QCOMPARE(rig.out.text, said.contains(u"%1") ? said.arg(end) : said);
    }

    void sendsAgainWhatWasNotDelivered()
    {
        ConsoleRig rig;
        rig.instance.answer = Reply(Affected{2});
        QCOMPARE(rig.run({u"send-again"_s}), 0);
        QVERIFY(rig.instance.asked == std::vector<Command>{command::SendAgain{}});
        QCOMPARE(rig.out.text,
            u"2 messages are being sent again; “vigia status” says if they are not delivered this time either\n"_s);
        ConsoleRig nothing;
        nothing.instance.answer = Reply(Affected{0});
        QCOMPARE(nothing.run({u"send-again"_s}), 0);
        QCOMPARE(nothing.out.text, u"There is nothing to send again: no message was left undelivered\n"_s);
        ConsoleRig refused;
        refused.instance.answer = unexpected(error(CommandErrorCode::NotStored, u"disk full"_s));
        QCOMPARE(refused.run({u"send-again"_s}), 1);
        QVERIFY2(refused.err.text.contains(u"disk full"_s), qPrintable(refused.err.text));
    }

    void isNoSuccessWhenNobodyCanReadIt_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("check") << QStringList{u"check"_s, u"http://a"_s} << 3;
        QTest::newRow("status") << QStringList{u"status"_s} << 3;
        QTest::newRow("log") << QStringList{u"log"_s} << 1;
        QTest::newRow("ack") << QStringList{u"ack"_s, u"--all"_s} << 1;
        QTest::newRow("help") << QStringList{u"--help"_s} << 1;
    }
    void isNoSuccessWhenNobodyCanReadIt()
    {
        QFETCH(QStringList, words);
        ConsoleRig rig;
        rig.results = {{u"http://a"_s, answer(200)}};
        rig.instance.answer = words[0] == u"status" ? Reply(StatusView{.monitors = {MonitorView{}}})
            : words[0] == u"log"                    ? Reply(std::vector<TransitionView>{{.id = 1}})
                                                    : Reply(Affected{1});
        rig.out.isOpen = false;
        rig.out.words = u"No space left on device"_s;
        QTEST(rig.run(words), "exitCode");
        QCOMPARE(rig.err.text, u"The output cannot be written (No space left on device).\n"_s);
    }

    void cutsLongNamesForEyesOnly_data()
    {
        QTest::addColumn<bool>("terminal");
        QTest::newRow("a terminal") << true;
        QTest::newRow("a script") << false;
    }
    void cutsLongNamesForEyesOnly()
    {
        QFETCH(bool, terminal);
        ConsoleRig rig;
        rig.out.terminal = terminal;
        rig.environment.noColour = true;
        StatusView view = downView();
        view.monitors[0].name = QString(200, u'n');
        view.monitors[0].status = Status::Paused;
        rig.instance.answer = Reply(view);
        QCOMPARE(rig.run({u"status"_s}), 0);
        QCOMPARE(rig.out.text.contains(view.monitors[0].name), !terminal);
        QCOMPARE(rig.out.text.contains(u'…'), terminal);
    }

    void endsWithOneWhenRefused()
    {
        ConsoleRig rig;
        rig.instance.answer = unexpected(error(CommandErrorCode::NotPaused, u"Shop"_s));
        QCOMPARE(rig.run({u"resume"_s, u"Shop"_s}), 1);
        QCOMPARE(rig.err.text, u"“Shop” is not paused.\n"_s);
        QVERIFY(rig.out.text.isEmpty());
    }

    void importsThroughTheInstanceThatRuns()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(u"shop.yml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("version: 1\n");
        file.close();
        ConsoleRig rig;
        rig.instance.answer = Reply(ImportView{.dryRun = true,
            .added = {u"Shop"_s, u"a\x1b[2J"_s},
            .renamed = {u"Q"_s},
            .removed = {u"Old"_s},
            .renamedFrom = {u"P"_s},
            .unchanged = 3,
            .groups = {.added = {u"Web"_s}, .changed = {}, .removed = {}},
            .maintenance = {.added = {}, .changed = {u"patch night"_s}, .removed = {}, .unchanged = 1}});
        QCOMPARE(rig.run({u"import"_s, file.fileName(), u"--dry-run"_s, u"--replace"_s}), 0);
        const Command expected = command::Import{.text = "version: 1\n",
            .fileName = file.fileName(),
            .dryRun = true,
            .replace = true,
            .language = u"en"_s,
            .shownAs = file.fileName()};
        QVERIFY(rig.instance.asked == std::vector<Command>{expected});
        QCOMPARE(rig.out.text,
            u"Nothing was changed; this is what would be:\nMonitors added: 2\n  Shop\n  a\\x1b[2J\n"
            "Monitors renamed: 1\n  P → Q\nMonitors removed: 1\n  Old\nGroups added: 1\n  Web\n"
            "Maintenance windows changed: 1\n  patch night\nUnchanged: 4\n"_s);
    }

    void saysThatWhatIsImportedAlarms()
    {
        ConsoleRig rig;
        rig.input = "version: 1\n";
        rig.instance.answer = Reply(ImportView{.added = {u"Shop"_s}});
        QCOMPARE(rig.run({u"import"_s, u"-"_s}), 0);
        QCOMPARE(rig.out.text,
            u"Monitors added: 1\n  Shop\nMonitors that were imported alarm from now on; one that reports by itself (a "
            "heartbeat) is watched from its first report on, and its silence before is no alarm.\n"_s);
    }

    void saysWhichProgramsWaitForConsent()
    {
        ConsoleRig rig;
        rig.input = "version: 1\n";
        rig.instance.answer = Reply(ImportView{.channels = {.added = {u"on-call"_s}}, .unallowed = {u"on-call"_s}});
        QCOMPARE(rig.run({u"import"_s, u"-"_s}), 0);
        QCOMPARE(rig.out.text,
            u"Channels added: 1\n  on-call\nNotes: 1\n"
            "  on-call runs a program, and does not until you allow it: vigia approve on-call\n"_s);
    }

    void saysWhichShortNamesStandForSeveral()
    {
        ConsoleRig rig;
        rig.input = "version: 1\n";
        rig.instance.answer = Reply(ImportView{.added = {u"backup"_s},
            .sharedSlugs = {{u"backup"_s, {u"Backup"_s, u"backup\x1b[2J"_s}, 4}, {u"a"_s, {u"a"_s, u"A"_s}, 0}}});
        QCOMPARE(rig.run({u"import"_s, u"-"_s}), 0);
        const QString tail = u". A ping by it counts for none of them; give each a short name of its own\n"_s;
        QVERIFY2(rig.out.text.endsWith(u"Notes: 2\n  -:4: the short name “backup” stands for several monitors: Backup, "
                                       "backup\\x1b[2J"_s
                     + tail + u"  -: the short name “a” stands for several monitors: a, A"_s + tail),
            qPrintable(rig.out.text));
    }

    void saysWhenAFileChangesNothing()
    {
        ConsoleRig rig;
        rig.input = "version: 1\n";
        rig.instance.answer = Reply(ImportView{});
        QCOMPARE(rig.run({u"import"_s, u"-"_s}), 0);
        QCOMPARE(rig.out.text, u"The file changes nothing.\n"_s);
    }

    void namesAFileAsThePersonWroteIt()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(u"shop.yml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("version: 1\nmonitors:\n  - {name: Shop}\n");
        file.close();
        const QString asWritten = QDir::current().relativeFilePath(file.fileName());
        ConsoleRig rig;
        rig.environment.connect = [](const QString &, Duration, bool) -> std::unique_ptr<Facade> {
            return std::make_unique<ReadingInstance>();
        };
        QCOMPARE(rig.run({u"import"_s, asWritten}), 1);
        QVERIFY2(rig.err.text.startsWith(asWritten + u":3: "_s), qPrintable(rig.err.text));
    }

    void importsIntoTheProfileWhenNothingRuns()
    {
        ConsoleRig rig;
        rig.running = false;
        rig.input = "version: 1\n";
        rig.offline.answer = Reply(ImportView{});
        QCOMPARE(rig.run({u"import"_s, u"-"_s, u"--profile=/p"_s}), 0);
        QCOMPARE(rig.touched, (QStringList{u"connect /p"_s, u"open /p"_s}));
        const Command expected =
            command::Import{.text = "version: 1\n", .fileName = u"-"_s, .language = u"en"_s, .shownAs = u"-"_s};
        QVERIFY(rig.offline.asked == std::vector<Command>{expected});
    }

    void saysWhoHoldsTheProfile()
    {
        ConsoleRig rig;
        rig.running = false;
        rig.cannotOpen = error(CommandErrorCode::InUse, u"vigia (1234)"_s);
        QCOMPARE(rig.run({u"export"_s}), 1);
        QCOMPARE(
            rig.err.text, u"Vigia runs already on this data folder (vigia (1234)). Ask it with “vigia status”.\n"_s);
    }

    void listsWhatIsWrongWithAFileLineByLine()
    {
        ConsoleRig rig;
        rig.input = "x";
        rig.instance.answer =
            unexpected(error(CommandErrorCode::InvalidConfiguration, {}, {u"a.yml:1: x"_s, u"a.yml:2: \x1by"_s}));
        QCOMPARE(rig.run({u"import"_s, u"-"_s}), 1);
        QCOMPARE(rig.err.text, u"a.yml:1: x\na.yml:2: \\x1by\n"_s);
    }

    void explainsAWrongFileInTheLanguageOfItsReader()
    {
        const auto explained = [](QStringView language) {
            ConsoleRig rig;
            rig.environment.language = *Language::named(language);
            rig.environment.connect = [](const QString &, Duration, bool) -> std::unique_ptr<Facade> {
                return std::make_unique<ReadingInstance>();
            };
            rig.input = "version: 1\nmonitors:\n  - {name: Shop}\n";
            return rig.run({u"import"_s, u"-"_s}) == 1 ? rig.err.text : QString();
        };
        QCOMPARE(explained(u"en"),
            u"-:3: the monitor \"Shop\" does not say what to look at; give it \"http: https://…\"\n"_s);
        QCOMPARE(explained(u"es"), u"-:3: el servicio “Shop” no dice qué vigilar; agregar “http: https://…”\n"_s);
    }

    void refusesAFileItCannotReadOrThatIsTooLarge()
    {
        ConsoleRig missing;
        QCOMPARE(missing.run({u"import"_s, u"/nowhere/at/all"_s}), 1);
        QVERIFY(missing.err.text.startsWith(u"“/nowhere/at/all” cannot be read: "_s));
        QVERIFY(missing.instance.asked.empty());
        ConsoleRig large;
        large.input = QByteArray(11 * 1024 * 1024 + 1, ' ');
        QCOMPARE(large.run({u"import"_s, u"-"_s}), 1);
        QCOMPARE(large.err.text, u"The file is larger than 11 MiB.\n"_s);
    }

    void exportsToTheOutputOrToAFileOfItsOwnersOnly()
    {
        ConsoleRig output;
        output.instance.answer = Reply(u"version: 1 # ñ\n"_s);
        QCOMPARE(output.run({u"export"_s}), 0);
        QCOMPARE(output.out.text, u"version: 1 # ñ\n"_s);

        QTemporaryDir directory;
        const QString path = directory.filePath(u"all.yml"_s);
        ConsoleRig file;
        file.instance.answer = output.instance.answer;
        QCOMPARE(file.run({u"export"_s, path}), 0);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), u"version: 1 # ñ\n"_s.toUtf8());
        QCOMPARE(QFileInfo(path).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());

        ConsoleRig nowhere;
        nowhere.instance.answer = output.instance.answer;
        QCOMPARE(nowhere.run({u"export"_s, u"/nowhere/at/all"_s}), 1);
        QVERIFY(nowhere.err.text.startsWith(u"“/nowhere/at/all” cannot be written: "_s));
    }

    void showsThePastWithoutAnInstance()
    {
        ConsoleRig rig;
        rig.running = false;
        rig.offline.answer = Reply(std::vector<TransitionView>{{.id = 1, .name = u"a"_s}, {.id = 2, .name = u"b"_s}});
        QCOMPARE(rig.run({u"log"_s}), 0);
        QCOMPARE(rig.out.text, u"1a\n2b\n"_s);
        const Command expected = command::GetTransitions{.after = std::nullopt, .most = 1000};
        QVERIFY(rig.offline.asked == std::vector<Command>{expected});
    }

    void followsWithoutGapAndWithoutRepetition()
    {
        ConsoleRig rig;
        rig.instance.holding = true;
        rig.instance.answer = Reply(std::vector<TransitionView>{{.id = 1}, {.id = 2}, {.id = 3}});
        rig.start({u"log"_s, u"--follow"_s});
        Q_EMIT rig.instance.transitionRecorded({.id = 3}); // is in the answer, too
        Q_EMIT rig.instance.transitionRecorded({.id = 4});
        rig.instance.release();
        QCOMPARE(rig.out.text, u"1\n2\n3\n4\n"_s);
        Q_EMIT rig.instance.transitionRecorded({.id = 5});
        QCOMPARE(rig.out.text, u"1\n2\n3\n4\n5\n"_s);
        QVERIFY(!rig.exitCode);
        rig.console.interrupt();
        QCOMPARE(rig.exitCode, std::optional(0));
    }

    void endsFollowingWithTheInstanceOrItsReader()
    {
        ConsoleRig gone;
        gone.instance.answer = Reply(std::vector<TransitionView>{{.id = 1}});
        gone.start({u"log"_s, u"--follow"_s});
        QTRY_COMPARE(gone.out.text, u"1\n"_s);
        Q_EMIT gone.instance.ended(error(CommandErrorCode::Broken));
        QCOMPARE(gone.exitCode, std::optional(3));
        QCOMPARE(gone.err.text, u"The running Vigia has ended; nothing more follows.\n"_s);

        ConsoleRig closed; // vigia log --follow | head -1
        closed.instance.answer = gone.instance.answer;
        closed.start({u"log"_s, u"--follow"_s});
        QTRY_COMPARE(closed.out.text, u"1\n"_s);
        closed.out.isOpen = false;
        Q_EMIT closed.instance.transitionRecorded({.id = 2});
        QCOMPARE(closed.exitCode, std::optional(0));
        Q_EMIT closed.instance.transitionRecorded({.id = 3});
        QCOMPARE(closed.finishedCalls, 1);
    }

    void keepsASecretAndTellsTheInstanceItsNameOnly()
    {
        ConsoleRig rig;
        rig.secretInput = "hunter2 ñ\n";
        QCOMPARE(rig.run({u"secret"_s, u"set"_s, u"mail"_s, u"--profile"_s, u"/p"_s}), 0);
        QCOMPARE(rig.kept, (std::map<QString, QString>{{u"mail"_s, u"hunter2 ñ"_s}}));
        QCOMPARE(rig.instance.asked, std::vector<Command>{command::SecretChanged(u"mail"_s, true)});
        QCOMPARE(rig.out.text, u"Kept in the system password store: mail\n"_s);
        QVERIFY(rig.touched.contains(u"keychain /p"_s));
    }

    void notesTheNameInTheProfileWhenNothingRuns()
    {
        ConsoleRig rig;
        rig.running = false;
        rig.secretInput = "x";
        QCOMPARE(rig.run({u"secret"_s, u"set"_s, u"mail"_s}), 0);
        QCOMPARE(rig.offline.asked, std::vector<Command>{command::SecretChanged(u"mail"_s, true)});
    }

    void cutsOneLineEndOfASecretOnly()
    {
        for (const auto &[input, kept] : {std::pair("a\n", "a"), std::pair("a\r\n", "a"), std::pair("a\n\n", "a\n"),
                 std::pair(" a ", " a "), std::pair("one\ntwo\n", "one\ntwo")}) {
            ConsoleRig rig;
            rig.secretInput = input;
            QCOMPARE(rig.run({u"secret"_s, u"set"_s, u"mail"_s}), 0);
            QCOMPARE(rig.kept[u"mail"_s], QString::fromLatin1(kept));
        }
    }

    void refusesWhatCannotBeASecret_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
        QTest::newRow("cut within a character") << QByteArray("a\xc3");
        QTest::newRow("a zero byte") << QByteArray("a\0b", 3);
        QTest::newRow("more than 1 MiB") << QByteArray(1024 * 1024 + 1, 'x');
    }
    void refusesWhatCannotBeASecret()
    {
        QFETCH(QByteArray, input);
        ConsoleRig rig;
        rig.kept = {{u"mail"_s, u"old"_s}};
        rig.secretInput = input;
        QCOMPARE(rig.run({u"secret"_s, u"set"_s, u"mail"_s}), 1);
        QCOMPARE(rig.kept[u"mail"_s], u"old"_s);
        QVERIFY(!rig.err.text.isEmpty());
        QVERIFY(rig.instance.asked.empty());
    }

    void saysWhyThePasswordStoreDidNot()
    {
        for (const auto &[error, words] :
            {std::pair(SecretError::Locked, u"is locked"_s), std::pair(SecretError::Denied, u"refused"_s),
                std::pair(SecretError::Unavailable, u"cannot be reached"_s)}) {
            for (const QString &action : {u"set"_s, u"forget"_s}) {
                ConsoleRig rig;
                rig.keychainError = error;
                rig.secretInput = "hunter2";
                QCOMPARE(rig.run({u"secret"_s, action, u"mail"_s}), 1);
                QVERIFY2(rig.err.text.contains(words), qPrintable(rig.err.text));
                QVERIFY(!rig.err.text.contains(u"hunter2"_s));
                QVERIFY(rig.instance.asked.empty());
            }
        }
        ConsoleRig without;
        without.hasKeychain = false;
        without.secretInput = "hunter2";
        QCOMPARE(without.run({u"secret"_s, u"set"_s, u"team-bot"_s}), 1);
        QVERIFY2(without.err.text.contains(u"VIGIA_SECRET_TEAM_BOT"_s), qPrintable(without.err.text));
    }

    void forgetsASecretAndSaysWhenThereIsNone()
    {
        ConsoleRig rig;
        rig.kept = {{u"mail"_s, u"x"_s}};
        QCOMPARE(rig.run({u"secret"_s, u"forget"_s, u"mail"_s}), 0);
        QVERIFY(rig.kept.empty());
        QCOMPARE(rig.instance.asked, std::vector<Command>{command::SecretChanged(u"mail"_s, false)});
        ConsoleRig again;
        QCOMPARE(again.run({u"secret"_s, u"forget"_s, u"mail"_s}), 1);
        QCOMPARE(again.err.text, u"The system password store has no secret “mail”.\n"_s);
        // What is gone is not listed any longer.
        QCOMPARE(again.instance.asked, std::vector<Command>{command::SecretChanged(u"mail"_s, false)});
    }

    void saysThatASecretIsKeptThoughNobodyCouldBeTold()
    {
        ConsoleRig rig;
        rig.secretInput = "x";
        rig.instance.answer = unexpected(error(CommandErrorCode::NoAnswer));
        QCOMPARE(rig.run({u"secret"_s, u"set"_s, u"mail"_s}), 1);
        QCOMPARE(rig.kept.size(), std::size_t(1));
        QCOMPARE(rig.out.text, u"Kept in the system password store: mail\n"_s);
        QVERIFY(rig.err.text.contains(u"did not answer"_s));
    }

    void changesNothingWhenTheInputIsInterrupted()
    {
        ConsoleRig rig;
        rig.secretInput = std::nullopt;
        QCOMPARE(rig.run({u"secret"_s, u"set"_s, u"mail"_s}), 130);
        QVERIFY(rig.kept.empty());
    }

    void listsSecretsByNameAndPlace()
    {
        const SecretsView view{
            .secrets = {{u"mail"_s, SecretPlace::Keychain, true}, {u"old"_s, SecretPlace::Keychain, false},
                {u"shop-key"_s, SecretPlace::Missing, true}, {u"team-bot"_s, SecretPlace::Variable, true}}};
        ConsoleRig rig;
        rig.instance.answer = Reply(view);
        QCOMPARE(rig.run({u"secret"_s, u"list"_s}), 0);
        QCOMPARE(rig.out.text,
            u"mail      system password store\n"
            "old       system password store                       (nothing refers to it)\n"
            "shop-key  missing\n"
            "team-bot  environment variable VIGIA_SECRET_TEAM_BOT\n"_s);
        ConsoleRig json;
        json.instance.answer = Reply(view);
        QCOMPARE(json.run({u"secret"_s, u"list"_s, u"--json"_s}), 0);
        const QJsonObject document = QJsonDocument::fromJson(json.out.text.toUtf8()).object();
        QCOMPARE(document[u"version"_s].toInt(), 1);
        QVERIFY(document[u"keychain"_s].toBool());
        const QJsonArray secrets = document[u"secrets"_s].toArray();
        QCOMPARE(secrets.size(), 4);
        QCOMPARE(secrets[3].toObject(),
            (QJsonObject{{u"name"_s, u"team-bot"_s}, {u"place"_s, u"variable"_s}, {u"used"_s, true}}));
    }

    void endsOnceWhenInterrupted()
    {
        ConsoleRig rig;
        rig.start({u"check"_s, u"http://hangs"_s});
        QCoreApplication::processEvents();
        QVERIFY(!rig.exitCode);
        rig.console.interrupt();
        QCOMPARE(rig.exitCode, std::optional(130));
        rig.console.interrupt();
        QCOMPARE(rig.finishedCalls, 1);
        QVERIFY(rig.out.text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "console_test.moc"
