// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/commandchannel.h"
#include "messages/alertmanagerdocument.h"
#include "sending.h"
#include "support/standstill.h"
#include "support/simulatedworld.h"
#include "world/qttimers.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMap>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

class CommandChannelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAProgramEverything();
    void tellsAProgramWhoCares();
    void namesAllOfManyThatFailAtOnce();
    void usesNoShell();
    void givesItNoneOfOurSecrets();
    void givesItOnlyWhatAnyProgramNeeds();
    void givesItNothingThatWeHaveOpen();
    void runsNothingWithoutConsent();
    void reportsHowAProgramFailed();
    void reportsAProgramThatCannotBeRun();
    void killsAProgramThatTakesTooLongWithItsChildren();
    void goesOnWhenAProgramCannotBeKilled();
    void killsWhatRunsWhenItEnds();
    void isNotHeldUpByAProgramThatReadsNothing();
    void keepsTheLastWordsOfAProgramThatSaysTooMuch();
    void survivesAnyText();

private:
    DeliveryOutcome run(const QString &script, Duration timeout = 20s, const Message &message = told())
    {
        CommandChannel command(way(script, timeout), m_timers);
        return outcomeOf(command, message);
    }
    CommandWay way(const QString &script, Duration timeout = 20s) const
    {
        return {.program = QStringLiteral("/bin/sh"),
            .arguments = {QStringLiteral("-c"), script, QStringLiteral("sh"), m_directory.path()},
            .timeout = timeout,
            .consented = true};
    }
    QByteArray content(const QString &name) const
    {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_directory;
    QtTimers m_timers;
};

static bool isRunning(const QByteArray &pid)
{
    QFile status(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(pid.trimmed())));
    // A zombie waits for somebody to ask after it; it does nothing any more.
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

void CommandChannelTest::tellsAProgramEverything()
{
    QCOMPARE(run(QStringLiteral("env > $1/env; cat > $1/stdin")), (DeliveryOutcome{.fate = Fate::Accepted}));
    QCOMPARE(QJsonDocument::fromJson(content(QStringLiteral("stdin"))).object(), alertmanagerDocument(told()));
    const QByteArray environment = '\n' + content(QStringLiteral("env"));
    for (const char *line : {"VIGIA_STATUS=down", "VIGIA_MONITOR=Shop", "VIGIA_MONITOR_ID=0123456789ab",
             "VIGIA_TARGET=https://shop.example/health", "VIGIA_GROUP=Web", "VIGIA_SEVERITY=normal",
             "VIGIA_NOTE=Restart it", "VIGIA_SINCE=2027-01-15T08:00:00.000Z", "VIGIA_COUNT=1",
             "VIGIA_SUBJECT=DOWN Shop — HTTP 503", "VIGIA_CHANNEL=team",
             "VIGIA_MESSAGE_KEY=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1", "VIGIA_DRILL=0"})
        QVERIFY2(environment.contains(QByteArray("\n") + line + '\n'), line);
}

void CommandChannelTest::tellsAProgramWhoCares()
{
    Message message = told(AlertKind::Acknowledged);
    message.items.front().acknowledged = AcknowledgedBy{QStringLiteral("Ana"), QStringLiteral("on it"), {}};
    QCOMPARE(run(QStringLiteral("env > $1/env"), 20s, message).fate, Fate::Accepted);
    const QByteArray environment = '\n' + content(QStringLiteral("env"));
    for (const char *line : {"VIGIA_ACKNOWLEDGED_BY=Ana", "VIGIA_ACKNOWLEDGED_NOTE=on it", "VIGIA_STATUS=acknowledged"})
        QVERIFY2(environment.contains(QByteArray("\n") + line + '\n'), line);
}

void CommandChannelTest::namesAllOfManyThatFailAtOnce()
{
    const Message message = toldMany();
    QCOMPARE(
        run(QStringLiteral("printf %s \"$VIGIA_TEXT\" > $1/text; cat > $1/stdin"), 20s, message).fate, Fate::Accepted);
    QCOMPARE(QJsonDocument::fromJson(content(QStringLiteral("stdin"))).object(), alertmanagerDocument(message));
    QCOMPARE(QString::fromUtf8(content(QStringLiteral("text"))), message.brief);
}

void CommandChannelTest::usesNoShell()
{
    CommandWay way = this->way({});
    way.program = QStringLiteral("/usr/bin/printenv");
    way.arguments = {QStringLiteral("$(touch %1/pwned); exit 0").arg(m_directory.path())};
    CommandChannel command(way, m_timers);
    QCOMPARE(outcomeOf(command, told()).trouble, DeliveryTrouble::ProgramFailed); // there is no such variable
    QVERIFY(!QFile::exists(m_directory.filePath(QStringLiteral("pwned"))));
}

void CommandChannelTest::givesItNoneOfOurSecrets()
{
    qputenv("VIGIA_SECRET_TEAM_BOT", "canary");
    qputenv("CREDENTIALS_DIRECTORY", "/run/canary");
    run(QStringLiteral("env > $1/env"));
    qunsetenv("VIGIA_SECRET_TEAM_BOT");
    qunsetenv("CREDENTIALS_DIRECTORY");
    QVERIFY(content(QStringLiteral("env")).contains("PATH="));
    QVERIFY(!content(QStringLiteral("env")).contains("canary"));
}

void CommandChannelTest::givesItOnlyWhatAnyProgramNeeds()
{
    const QMap<QByteArray, bool> variables{{"PATH", true}, {"HOME", true}, {"LANG", true}, {"LC_TIME", true},
        {"TZ", true}, {"DISPLAY", true}, {"AWS_SECRET_ACCESS_KEY", false}, {"GITHUB_TOKEN", false},
        {"SSH_AUTH_SOCK", false}, {"https_proxy", false}, {"LD_PRELOAD_OTHERS", false}, {"PATH_TO_KEY", false}};
    QMap<QByteArray, QByteArray> before;
    for (const auto &[name, passes] : variables.toStdMap()) {
        before[name] = qgetenv(name);
        if (name != "PATH")
            qputenv(name, "of-ours");
    }
    run(QStringLiteral("env > $1/env"));
    for (const auto &[name, value] : before.toStdMap())
        value.isNull() ? qunsetenv(name) : qputenv(name, value);
    const QByteArray environment = '\n' + content(QStringLiteral("env"));
    for (const auto &[name, passes] : variables.toStdMap())
        QVERIFY2(environment.contains('\n' + name + '=') == passes, name);
}

//! As libraries leave them: open for whoever is started.
void CommandChannelTest::givesItNothingThatWeHaveOpen()
{
    int pair[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    const int high = ::fcntl(pair[0], F_DUPFD, 200);
    QVERIFY(high >= 200);
    run(QStringLiteral("ls -l /proc/$$/fd > $1/open"));
    const bool areStillOurs = ::fcntl(pair[0], F_GETFD) == 0 && ::fcntl(high, F_GETFD) == 0;
    for (const int descriptor : {pair[0], pair[1], high})
        ::close(descriptor);
    QVERIFY(areStillOurs);
    // The shell's own file, and the three that it was given.
    const QByteArray open = content(QStringLiteral("open"));
    QVERIFY(open.contains(" 0 -> "));
    QVERIFY2(!open.contains("socket:") && !open.contains(" 200 -> "), open);
}

void CommandChannelTest::runsNothingWithoutConsent()
{
    CommandWay way = this->way(QStringLiteral("touch $1/ran"));
    way.consented = false;
    CommandChannel command(way, m_timers);
    const DeliveryOutcome outcome = outcomeOf(command, told());
    QCOMPARE(outcome.fate, Fate::NotSent); // it may be allowed meanwhile
    QCOMPARE(outcome.trouble, DeliveryTrouble::NotAllowed);
    QVERIFY(!QFile::exists(m_directory.filePath(QStringLiteral("ran"))));
}

void CommandChannelTest::reportsHowAProgramFailed()
{
    QCOMPARE(run(QStringLiteral("echo first; echo 'it is broken' >&2; exit 3")),
        (DeliveryOutcome{.fate = Fate::Uncertain,
            .trouble = DeliveryTrouble::ProgramFailed,
            .code = 3,
            .detail = QStringLiteral("first it is broken")}));
    QCOMPARE(run(QStringLiteral("kill -9 $$")).trouble, DeliveryTrouble::ProgramFailed);
}

void CommandChannelTest::reportsAProgramThatCannotBeRun()
{
    CommandWay way = this->way({});
    way.program = QStringLiteral("/nonexistent/program");
    CommandChannel command(way, m_timers);
    const DeliveryOutcome outcome = outcomeOf(command, told());
    QCOMPARE(outcome.fate, Fate::NotSent);
    QCOMPARE(outcome.trouble, DeliveryTrouble::CannotRun);
    QCOMPARE(outcomeOf(command, told()).trouble, DeliveryTrouble::CannotRun); // once more, on the same channel
}

void CommandChannelTest::killsAProgramThatTakesTooLongWithItsChildren()
{
    QElapsedTimer took;
    took.start();
    const DeliveryOutcome outcome = run(QStringLiteral("sleep 600 & echo $! > $1/child; echo working; wait"), 3s);
    QVERIFY(took.elapsed() < 15'000);
    QCOMPARE(outcome.fate, Fate::Uncertain); // it may have told somebody
    QCOMPARE(outcome.trouble, DeliveryTrouble::TimedOut);
    QCOMPARE(outcome.detail, QStringLiteral("working"));
    QCOMPARE(outcome.code, 3); // seconds, at most
    QVERIFY(!content(QStringLiteral("child")).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(content(QStringLiteral("child"))), 30'000);
}

//! It waits for a disk that does not answer, and no signal reaches it: here nobody hears that it ended.
void CommandChannelTest::goesOnWhenAProgramCannotBeKilled()
{
    SimulatedWorld world;
    CommandChannel command(way(QStringLiteral("exec sleep 60"), 10s), world);
    std::optional<DeliveryOutcome> outcome;
    command.send(told(), {}, [&](const DeliveryOutcome &ended) { outcome = ended; });
    world.advance(10s);
    QVERIFY(!outcome);
    QElapsedTimer elapsed;
    elapsed.start();
    world.advance(1min);
    QVERIFY(outcome);
    QCOMPARE(outcome->fate, Fate::Uncertain);
    QCOMPARE(outcome->trouble, DeliveryTrouble::TimedOut);
    QCOMPARE(outcome->code, 10); // seconds, that it had
    QVERIFY2(elapsed.elapsed() < 5000, "nobody waits for it");
}

void CommandChannelTest::killsWhatRunsWhenItEnds()
{
    QFile::remove(m_directory.filePath(QStringLiteral("child")));
    auto command =
        std::make_unique<CommandChannel>(way(QStringLiteral("sleep 600 & echo $! > $1/child; wait")), m_timers);
    command->send(told(), {}, [](const DeliveryOutcome &) { QFAIL("it is gone"); });
    QTRY_VERIFY_WITH_TIMEOUT(content(QStringLiteral("child")).endsWith('\n'), 30'000);
    QVERIFY(isRunning(content(QStringLiteral("child"))));
    FairTimer took;
    took.start();
    command.reset();
    QVERIFY(took.elapsed() < 500);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(content(QStringLiteral("child"))), 30'000);
}

void CommandChannelTest::isNotHeldUpByAProgramThatReadsNothing()
{
    Message message = told();
    message.items.resize(400, message.items.front()); // more than a pipe holds
    QCOMPARE(run(QStringLiteral("exec <&-; exit 0"), 20s, message).fate, Fate::Accepted);
}

void CommandChannelTest::keepsTheLastWordsOfAProgramThatSaysTooMuch()
{
    const DeliveryOutcome outcome =
        run(QStringLiteral("head -c 20000000 /dev/zero | tr '\\0' x; echo the end; exit 1"));
    QVERIFY(outcome.detail.size() <= 500);
    QVERIFY(
        outcome.detail.endsWith(QStringLiteral("xxx the end")) || outcome.detail.endsWith(QStringLiteral("xthe end")));
}

void CommandChannelTest::survivesAnyText()
{
    Message message = told();
    MessageItem &item = message.items.front();
    for (QString *text : {&item.name, &item.target, &item.group, &item.note, &message.subject, &message.text})
        *text = QStringLiteral("$(touch %1/pwned)`touch %1/pwned`;\n\"'=\u202e").arg(m_directory.path()) + QChar(0)
            + QString(1'000'000, u'x');
    QCOMPARE(run(QStringLiteral("test -n \"$VIGIA_MONITOR\""), 20s, message).fate, Fate::Accepted);
    QVERIFY(!QFile::exists(m_directory.filePath(QStringLiteral("pwned"))));
}

QTEST_GUILESS_MAIN(CommandChannelTest)
#include "commandchannel_test.moc"
