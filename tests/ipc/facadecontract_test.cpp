// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"
#include "fakefacade.h"
#include "ipc/localclient.h"
#include "ipc/localserver.h"
#include "ipc/peer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A façade in process and the same one through a socket.
struct Both {
    FakeFacade near;
    QTemporaryDir directory;
    std::unique_ptr<LocalServer> server;
    std::unique_ptr<LocalClient> far;

    QString path() const { return directory.filePath(u"socket"_s); }
    void serve()
    {
        server = std::make_unique<LocalServer>(near, LocalServerLimits{}, ownUser());
        if (const auto listening = server->listen(path()); !listening)
            qFatal("%s", qPrintable(listening.error()));
    }
    void join(LocalClient::Options options = {.subscribe = true})
    {
        far = std::make_unique<LocalClient>(path(), options);
    }
    Facade &facade(bool remote) { return remote ? static_cast<Facade &>(*far) : near; }
};

//! The answers that came for one command.
struct Answers {
    std::vector<Answer> list;
    Facade::Done taker()
    {
        return [this](const Answer &answer) { list.push_back(answer); };
    }
    CommandErrorCode code() const { return list.at(0).error().code; }
};

} // namespace

class FacadeContractTest : public QObject
{
    Q_OBJECT

private:
    void bothSides()
    {
        QTest::addColumn<bool>("remote");
        QTest::newRow("in process") << false;
        QTest::newRow("through the socket") << true;
    }

private Q_SLOTS:
    void answersOnceAndNotFromInside_data() { bothSides(); }
    void answersOnceAndNotFromInside()
    {
        QFETCH(bool, remote);
        Both both;
        both.serve();
        both.join();
        both.near.answer = Reply(Affected{3});
        Answers answers;
        both.facade(remote).execute(command::Pause{scope::One{u"Shop"_s}}, answers.taker());
        QVERIFY(answers.list.empty());
        QTRY_COMPARE(answers.list.size(), 1u);
        QVERIFY(*answers.list[0] == Reply(Affected{3}));
        QVERIFY(both.near.asked == std::vector<Command>{command::Pause{scope::One{u"Shop"_s}}});
    }

    void carriesErrorsAndEveryReply_data() { bothSides(); }
    void carriesErrorsAndEveryReply()
    {
        QFETCH(bool, remote);
        Both both;
        both.serve();
        both.join();
        Examples examples(5);
        for (int kind = 0; kind < int(std::variant_size_v<Reply>); ++kind) {
            const Reply reply = examples.reply(kind);
            both.near.answer = reply;
            Answers answers;
            both.facade(remote).execute(command::GetStatus{}, answers.taker());
            QTRY_COMPARE(answers.list.size(), 1u);
            QVERIFY(*answers.list[0] == reply);
        }
        const CommandError error = examples.error();
        both.near.answer = unexpected(error);
        Answers answers;
        both.facade(remote).execute(command::GetStatus{}, answers.taker());
        QTRY_COMPARE(answers.list.size(), 1u);
        QVERIFY(answers.list[0].error() == error);
    }

    void tellsWhatHappensInItsOrder_data() { bothSides(); }
    void tellsWhatHappensInItsOrder()
    {
        QFETCH(bool, remote);
        Both both;
        both.serve();
        both.join();
        Answers answers;
        both.facade(remote).execute(command::GetStatus{}, answers.taker());
        QTRY_COMPARE(answers.list.size(), 1u); // now it is subscribed
        std::vector<qint64> transitions;
        std::vector<MonitorView> changed;
        std::vector<HealthView> health;
        QObject context;
        Facade &facade = both.facade(remote);
        connect(&facade, &Facade::transitionRecorded, &context, [&](const auto &t) { transitions.push_back(t.id); });
        connect(&facade, &Facade::monitorsChanged, &context, [&](const auto &m) { changed = m; });
        connect(&facade, &Facade::healthChanged, &context, [&](const auto &h) { health.push_back(h); });
        QSignalSpy configured(&facade, &Facade::configurationChanged);
        Examples examples(6);
        const std::vector<MonitorView> monitors{examples.monitor(), examples.monitor()};
        const HealthView newHealth = examples.health();
        for (qint64 id = 1; id <= 100; ++id)
            Q_EMIT both.near.transitionRecorded(TransitionView{.id = id});
        Q_EMIT both.near.monitorsChanged(monitors);
        Q_EMIT both.near.healthChanged(newHealth);
        Q_EMIT both.near.configurationChanged();
        QTRY_COMPARE(configured.size(), 1);
        QCOMPARE(transitions.size(), 100u);
        QVERIFY(std::is_sorted(transitions.begin(), transitions.end()));
        QVERIFY(changed == monitors);
        QVERIFY(health == std::vector<HealthView>{newHealth});
    }

    void saysNothingRunsWhereNothingRuns()
    {
        Both both;
        both.join();
        QSignalSpy ended(both.far.get(), &Facade::ended);
        Answers before;
        both.far->execute(command::GetStatus{}, before.taker());
        QTRY_COMPARE(before.list.size(), 1u);
        QVERIFY(before.code() == CommandErrorCode::NotRunning);
        QCOMPARE(ended.size(), 1);
        Answers after;
        both.far->execute(command::GetStatus{}, after.taker());
        QVERIFY(after.list.empty());
        QTRY_COMPARE(after.list.size(), 1u);
        QVERIFY(after.code() == CommandErrorCode::NotRunning);
    }

    void saysNothingRunsAtASocketLeftBehind()
    {
        Both both;
        both.serve();
        // What kill -9 leaves: a socket file without a listener.
        const QByteArray path = both.path().toUtf8();
        both.server.reset();
        QLocalServer dead;
        dead.listen(both.path());
        QVERIFY(QFile::rename(both.path(), both.path() + u"x"_s));
        dead.close();
        QVERIFY(QFile::rename(both.path() + u"x"_s, both.path()));
        both.join();
        Answers answers;
        both.far->execute(command::GetStatus{}, answers.taker());
        QTRY_COMPARE(answers.list.size(), 1u);
        QVERIFY(answers.code() == CommandErrorCode::NotRunning);
        both.serve();
        both.join();
        Answers anew;
        both.far->execute(command::GetStatus{}, anew.taker());
        QTRY_COMPARE(anew.list.size(), 1u);
        QVERIFY(anew.list[0].has_value());
    }

    void answersEveryCommandWhenTheInstanceGoes()
    {
        Both both;
        both.serve();
        both.join();
        both.near.holding = true;
        Answers answers;
        for (int i = 0; i < 10; ++i)
            both.far->execute(command::GetStatus{}, answers.taker());
        QTRY_COMPARE(both.near.asked.size(), 10u);
        both.server.reset();
        QTRY_COMPARE(answers.list.size(), 10u);
        QVERIFY(answers.code() == CommandErrorCode::Broken);
        both.near.release();
        QCOMPARE(answers.list.size(), 10u);
    }

    void answersEveryCommandWhenItIsDestroyed()
    {
        Both both;
        both.serve();
        both.join();
        Answers answers;
        both.far->execute(command::GetStatus{}, answers.taker());
        both.far.reset();
        QCOMPARE(answers.list.size(), 1u);
        QVERIFY(answers.code() == CommandErrorCode::Broken);
    }

    void waitsOnlySoLongForAnAnswer()
    {
        Both both;
        both.serve();
        both.join({.patience = 1s});
        both.near.holding = true;
        Answers answers;
        both.far->execute(command::GetStatus{}, answers.taker());
        both.far->execute(command::GetStatus{}, answers.taker());
        QTRY_COMPARE(answers.list.size(), 2u);
        QVERIFY(answers.code() == CommandErrorCode::NoAnswer);
        both.near.release();
        both.near.holding = false;
        Answers later;
        both.far->execute(command::GetStatus{}, later.taker());
        QTRY_COMPARE(later.list.size(), 1u);
        QVERIFY(later.list[0].has_value());
        QCOMPARE(answers.list.size(), 2u);
    }

    void refusesACommandThatIsTooLongByItself()
    {
        Both both;
        both.serve();
        both.join();
        Answers answers;
        both.far->execute(command::Import{.text = QByteArray(13 * 1024 * 1024, 'x')}, answers.taker());
        QTRY_COMPARE(answers.list.size(), 1u);
        QVERIFY(answers.code() == CommandErrorCode::BadValue);
        Answers next;
        both.far->execute(command::Import{.text = QByteArray(11 * 1024 * 1024, 'x')}, next.taker());
        QTRY_COMPARE(next.list.size(), 1u);
        QVERIFY(next.list[0].has_value());
    }

    void mayBeDestroyedByItsOwnAnswer()
    {
        Both both;
        both.serve();
        both.join();
        int answered = 0;
        both.far->execute(command::GetStatus{}, [&](const Answer &) {
            ++answered;
            both.far.reset();
        });
        QTRY_COMPARE(answered, 1);
        both.join();
        both.server.reset();
        both.far->execute(command::GetStatus{}, [&](const Answer &) {
            ++answered;
            both.far.reset();
        });
        QTRY_COMPARE(answered, 2);
    }
};

QTEST_GUILESS_MAIN(FacadeContractTest)
#include "facadecontract_test.moc"
