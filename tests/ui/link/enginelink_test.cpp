// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/enginelink.h"

#include "instance/profilestore.h"
#include "ipc/localserver.h"
#include "ipc/peer.h"
#include "ipc/wire.h"
#include "support/scriptedfacade.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace vigia {

//! With real engines: `vigia --headless --for-desktop` as the windows start it.
class EngineLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsAnEngineWhereNoneRuns();
    void startsItAgainWhenItDies();
    void becomesTheWindowOfAnEngineThatRuns();
    void saysWhyThereIsNone();
    void answersNotRunningWhileThereIsNone();
    void asksOnceForWhatAllWindowsWant();
    void replacesAnEngineOfAnOlderVersion();
    void leavesAnEngineOfANewerVersionAlone();

private:
    EngineLink::Options options() const
    {
        const QString profile = m_dir->path();
        return {[profile] {
                    const auto path = profilePaths(profile).socket();
                    return path ? *path : QString();
                },
            QStringLiteral(VIGIA_PROGRAM), {u"--headless"_s, u"--for-desktop"_s, u"--profile"_s, profile}};
    }
    qint64 enginePid() const
    {
        QLockFile lock(profilePaths(m_dir->path()).lock());
        qint64 pid = 0;
        QString host, application;
        return lock.getLockInfo(&pid, &host, &application) ? pid : 0;
    }
    //! Ends what the test started, and waits until it has.
    void stop(EngineLink &link)
    {
        bool ended = false;
        link.endWatching([&ended] { ended = true; });
        QTRY_VERIFY_WITH_TIMEOUT(ended, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(enginePid(), 0, 30'000);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void EngineLinkTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void EngineLinkTest::startsAnEngineWhereNoneRuns()
{
    EngineLink link(options());
    QSignalSpy news(&link, &Facade::configurationChanged);
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Connected, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!news.isEmpty(), 30'000);
    std::optional<Answer> status;
    link.execute(command::GetStatus{}, [&status](const Answer &answer) { status = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(status, 30'000);
    QVERIFY(std::get<StatusView>(**status).health.endsWithDesktop);
    stop(link);
}

void EngineLinkTest::startsItAgainWhenItDies()
{
    EngineLink link(options());
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Connected, 60'000);
    const qint64 first = enginePid();
    QVERIFY(first > 0);
    QCOMPARE(kill(static_cast<pid_t>(first), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(
        link.state() == EngineLink::State::Connected && enginePid() != first && enginePid() > 0, 60'000);
    stop(link);
}

void EngineLinkTest::becomesTheWindowOfAnEngineThatRuns()
{
    QProcess engine;
    engine.start(QStringLiteral(VIGIA_PROGRAM), {u"--headless"_s, u"--profile"_s, m_dir->path()});
    QVERIFY(engine.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(enginePid() == engine.processId(), 60'000);
    EngineLink link(options());
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Connected, 60'000);
    QCOMPARE(enginePid(), engine.processId());
    // A service goes on when the windows go.
    std::optional<Answer> answer;
    link.execute(command::Stop{}, [&answer](const Answer &given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, CommandErrorCode::GoesOn);
    engine.terminate();
    QVERIFY(engine.waitForFinished());
}

void EngineLinkTest::saysWhyThereIsNone()
{
    QFile file(m_dir->filePath(u"in-the-way"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    EngineLink::Options broken = options();
    broken.arguments.last() = file.fileName(); // a file where the data folder should be
    EngineLink link(broken);
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Failed, 60'000);
    QVERIFY(link.trouble().lines.join(u' ').contains(file.fileName()));

    EngineLink::Options missing = options();
    missing.program = m_dir->filePath(u"no-such-program"_s);
    EngineLink without(missing);
    QTRY_COMPARE_WITH_TIMEOUT(without.state(), EngineLink::State::Failed, 30'000);
}

void EngineLinkTest::answersNotRunningWhileThereIsNone()
{
    EngineLink::Options missing = options();
    missing.program = m_dir->filePath(u"no-such-program"_s);
    EngineLink link(missing);
    std::optional<Answer> answer;
    link.execute(command::GetStatus{}, [&answer](const Answer &given) { answer = given; });
    QVERIFY(!answer); // never from inside
    QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000);
    QCOMPARE(answer->error().code, CommandErrorCode::NotRunning);
}

void EngineLinkTest::asksOnceForWhatAllWindowsWant()
{
    ScriptedFacade engine;
    engine.status.monitors = {upMonitor(u"Shop"_s)};
    LocalServer server(engine, {}, ownUser());
    const QString path = m_dir->filePath(u"socket"_s);
    QVERIFY(server.listen(path));
    EngineLink::Options here = options();
    here.socketPath = [path] { return path; };
    EngineLink link(here);
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Connected, 30'000);
    int answers = 0;
    for (int i = 0; i < 4; ++i)
        link.execute(command::GetStatus{}, [&answers](const Answer &answer) { answers += answer ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(answers, 4, 30'000);
    QCOMPARE(engine.statusAsked, 1);
}

namespace {

//! An engine of another version, as the windows meet it after an update.
class OtherEngine
{
public:
    OtherEngine(const QString &path, int version)
    {
        m_server.listen(path);
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this, version] {
            QLocalSocket *socket = m_server.nextPendingConnection();
            socket->write("{\"vigia\":" + QByteArray::number(version) + "}\n");
            QObject::connect(socket, &QLocalSocket::readyRead, &m_server, [this, socket] {
                if (!wire::isFarewell(socket->readLine().trimmed()))
                    return;
                isToEnd = true;
                m_server.close();
                socket->abort();
            });
        });
    }

    bool isToEnd = false;

private:
    QLocalServer m_server;
};

} // namespace

void EngineLinkTest::replacesAnEngineOfAnOlderVersion()
{
    QVERIFY(QDir().mkpath(m_dir->path()));
    OtherEngine older(options().socketPath(), wire::protocolVersion - 1);
    EngineLink link(options());
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Connected, 60'000);
    QVERIFY(older.isToEnd);
    QVERIFY(enginePid() > 0);
    stop(link);
}

void EngineLinkTest::leavesAnEngineOfANewerVersionAlone()
{
    OtherEngine newer(options().socketPath(), wire::protocolVersion + 1);
    EngineLink link(options());
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Failed, 60'000);
    QCOMPARE(link.trouble().code, CommandErrorCode::OtherVersion);
    QVERIFY(!newer.isToEnd);
    bool ended = false;
    link.endWatching([&ended] { ended = true; }); // but a person may want it
    QTRY_VERIFY_WITH_TIMEOUT(ended, 30'000);
    QVERIFY(newer.isToEnd);
}

} // namespace vigia

QTEST_GUILESS_MAIN(vigia::EngineLinkTest)
#include "enginelink_test.moc"
