// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/channel.h"
#include "domain/untilmorning.h"
#include "monitors/monitoractions.h"
#include "support/scriptedfacade.h"
#include "monitors/stillclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime noon{std::chrono::hours(490'000)};

QByteArray document(const MonitorView &monitor)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("name"), monitor.name}, {QStringLiteral("id"), monitor.id.value},
                             {QStringLiteral("http"), QStringLiteral("https://shop.example/health?token=secret")}})
        .toJson(QJsonDocument::Compact);
}

QJsonObject parsed(const QByteArray &document)
{
    return QJsonDocument::fromJson(document).object();
}

MonitorId idOf(const QByteArray &document)
{
    return {parsed(document)[QLatin1StringView("id")].toString()};
}

QByteArray namedWith(const QByteArray &name, const QByteArray &list, const QByteArray &entry)
{
    return "{\"name\":\"" + name + "\",\"" + list + "\":[\"" + entry + "\"]}";
}

struct Rig {
    Rig()
    {
        facade.status.monitors = {
            upMonitor(QStringLiteral("A")), downMonitor(QStringLiteral("B"), noon), upMonitor(QStringLiteral("C"))};
        facade.answer = [this](const Command &command) { return answerTo(command); };
        model.emplace(facade, speech);
        actions.emplace(facade, *model, speech, clock, QStringLiteral("ana"));
        QSignalSpy loaded(&*model, &MonitorsModel::loaded);
        loaded.wait();
        facade.asked.clear();
    }

    Answer answerTo(const Command &command) const
    {
        if (const auto *wanted = std::get_if<command::GetConfiguration>(&command)) {
            ConfigurationView configuration = rest;
            for (const MonitorView &monitor : facade.status.monitors) {
                if (wanted->monitors.empty() || std::ranges::count(wanted->monitors, monitor.id) > 0)
                    configuration.monitors.push_back(document(monitor));
            }
            return Reply(configuration);
        }
        if (refusal)
            return unexpected(*refusal);
        if (std::holds_alternative<command::Edit>(command))
            return Reply(change);
        return Reply(Affected{1});
    }

    MonitorId id(int row) const { return facade.status.monitors[std::size_t(row)].id; }
    bool enabled(Deed deed) const { return actions->action(deed)->isEnabled(); }
    void trigger(Deed deed) { actions->action(deed)->trigger(); }

    ScriptedFacade facade;
    Speech speech{Language::english()};
    StillClock clock{noon};
    std::optional<CommandError> refusal;
    ImportView change; //!< what every edit answers
    ConfigurationView rest; //!< everything but monitors
    std::optional<MonitorsModel> model;
    std::optional<MonitorActions> actions;
};

} // namespace

class MonitorActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrillCanBeAcknowledgedButNotChanged()
    {
        MonitorView drill = downMonitor(QStringLiteral("Fire drill"), UtcTime(std::chrono::hours(490'000)));
        drill.drill = true;
        PossibleDeeds alone;
        alone.add(drill);
        QVERIFY(alone.has(Deed::Acknowledge));
        for (const Deed deed : {Deed::Edit, Deed::Duplicate, Deed::Delete, Deed::Pause, Deed::CheckNow,
                 Deed::OpenInBrowser, Deed::CopyAddress})
            QVERIFY(!alone.has(deed));
        PossibleDeeds withAnother;
        withAnother.add(drill);
        withAnother.add(upMonitor(QStringLiteral("Shop")));
        QVERIFY(withAnother.has(Deed::Pause) && withAnother.has(Deed::CheckNow));
        QVERIFY(!withAnother.has(Deed::Edit) && !withAnother.has(Deed::Delete));
    }

    void offersNothingWithoutASelection()
    {
        const Rig rig;
        for (const Deed deed : {Deed::Acknowledge, Deed::Pause, Deed::CheckNow, Deed::Edit, Deed::Delete,
                 Deed::MuteOneHour, Deed::HoldOneHour, Deed::OpenInBrowser, Deed::UndoDelete})
            QVERIFY2(!rig.enabled(deed), qPrintable(rig.actions->action(deed)->text()));
    }

    void offersWhatAtLeastOneOfThemHas()
    {
        Rig rig;
        rig.actions->select({rig.id(0)});
        QVERIFY(!rig.enabled(Deed::Acknowledge));
        QVERIFY(!rig.enabled(Deed::Resume));
        QVERIFY(rig.enabled(Deed::Pause));
        QVERIFY(rig.enabled(Deed::OpenInBrowser));
        rig.actions->select({rig.id(0), rig.id(1)});
        QVERIFY(rig.enabled(Deed::Acknowledge));
        QVERIFY(rig.enabled(Deed::MuteOutage));
        QVERIFY(!rig.enabled(Deed::OpenInBrowser));
        QVERIFY(!rig.enabled(Deed::Duplicate));
    }

    void followsTheStateOfWhatIsSelected()
    {
        Rig rig;
        rig.actions->select({rig.id(0)});
        MonitorView paused = rig.facade.status.monitors[0];
        paused.status = Status::Paused;
        rig.facade.change(paused);
        QVERIFY(rig.enabled(Deed::Resume));
        QVERIFY(!rig.enabled(Deed::Pause));
    }

    void asksForANoteAndThenAcknowledges()
    {
        Rig rig;
        rig.actions->select({rig.id(1)});
        QSignalSpy asked(&*rig.actions, &MonitorActions::acknowledgeRequested);
        rig.trigger(Deed::Acknowledge);
        QCOMPARE(asked.size(), 1);
        QVERIFY(rig.facade.asked.empty());
        rig.actions->acknowledge({rig.id(1)}, QStringLiteral("on it"));
        QCOMPARE(rig.facade.askedFor<command::Acknowledge>(),
            (std::vector{command::Acknowledge{
                scope::Several{{rig.id(1)}}, QStringLiteral("ana"), QStringLiteral("on it"), desktopChannel}}));
    }

    void sendsWhatWasChosenForAllThatAreSelected()
    {
        Rig rig;
        const scope::Several both{{rig.id(0), rig.id(1)}};
        rig.actions->select(both.ids);
        rig.trigger(Deed::MuteFourHours);
        rig.trigger(Deed::MuteOutage);
        rig.trigger(Deed::HoldOneHour);
        rig.trigger(Deed::Pause);
        rig.trigger(Deed::CheckNow);
        const std::vector<Command> expected{command::Mute{both, Duration(4h)}, command::Mute{both, std::nullopt},
            command::Snooze{both, 1h}, command::Pause{both}, command::CheckNow{both}};
        QCOMPARE(rig.facade.asked, expected);
    }

    void holdsAlertsUntilTomorrowAtEight_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("hours");
        QTest::newRow("evening") << QStringLiteral("2026-11-20T20:00:00Z") << 11; // 21:00 in Madrid
        QTest::newRow("after midnight") << QStringLiteral("2026-11-20T23:30:00Z") << 31; // 0:30
        QTest::newRow("the night before summer time") << QStringLiteral("2026-03-28T20:00:00Z") << 10;
        QTest::newRow("the night before winter time") << QStringLiteral("2026-10-24T20:00:00Z") << 11;
    }

    void holdsAlertsUntilTomorrowAtEight()
    {
        QFETCH(QString, now);
        QFETCH(int, hours);
        const UtcTime moment{Duration(QDateTime::fromString(now, Qt::ISODate).toMSecsSinceEpoch())};
        const Duration until = untilTomorrowMorning(moment, QTimeZone("Europe/Madrid"));
        QCOMPARE(std::chrono::duration_cast<std::chrono::hours>(until), std::chrono::hours(hours));
    }

    void saysARefusalInWords()
    {
        Rig rig;
        rig.refusal = CommandError{CommandErrorCode::AlreadyPaused, QStringLiteral("A"), {}};
        rig.actions->select({rig.id(0)});
        QSignalSpy refused(&*rig.actions, &MonitorActions::refused);
        rig.trigger(Deed::Pause);
        QVERIFY(refused.wait());
        QCOMPARE(refused[0][0].toString(), QStringLiteral("“A” is paused already."));
    }

    void bringsBackWhatWasDeletedInItsPlace()
    {
        Rig rig;
        const std::vector<MonitorId> last{rig.id(2), rig.id(0)};
        rig.actions->select(last);
        QSignalSpy deleted(&*rig.actions, &MonitorActions::deleted);
        rig.trigger(Deed::Delete);
        QVERIFY(deleted.wait());
        QCOMPARE(deleted[0][0].toStringList(), (QStringList{QStringLiteral("A"), QStringLiteral("C")}));
        // No more than what goes is asked for, however much there is.
        QCOMPARE(rig.facade.askedFor<command::GetConfiguration>(), (std::vector{command::GetConfiguration{last}}));
        QCOMPARE(rig.facade.askedFor<command::Edit>().back().removed, last);
        QVERIFY(rig.enabled(Deed::UndoDelete));

        QSignalSpy restored(&*rig.actions, &MonitorActions::restored);
        rig.trigger(Deed::UndoDelete);
        QVERIFY(restored.wait());
        const std::vector<command::Edit::Put> expected{
            {document(rig.facade.status.monitors[0]), 0}, {document(rig.facade.status.monitors[2]), 2}};
        QCOMPARE(rig.facade.askedFor<command::Edit>().back().monitors, expected);
        QVERIFY(!rig.enabled(Deed::UndoDelete));
    }

    void deletesNothingThatOthersNameBeforeItIsAskedFor()
    {
        Rig rig;
        rig.change.changed = {QStringLiteral("B")};
        rig.actions->select({rig.id(0)});
        QSignalSpy asked(&*rig.actions, &MonitorActions::deletionAsked);
        rig.trigger(Deed::Delete);
        QVERIFY(asked.wait());
        QCOMPARE(asked[0][0].value<ImportView>(), rig.change);
        rig.actions->forgoDeletion();
        const std::vector<command::Edit> edits = rig.facade.askedFor<command::Edit>();
        QVERIFY(std::ranges::all_of(edits, &command::Edit::dryRun));
        rig.trigger(Deed::Delete); // and may be tried again
        QVERIFY(asked.wait());
    }

    void bringsBackTheListsThatNamedItAndNothingElseOfThem()
    {
        Rig rig;
        rig.change.changed = {QStringLiteral("B")};
        rig.change.groups.changed = {QStringLiteral("Web")};
        rig.change.maintenance.changed = {QStringLiteral("night")};
        rig.change.maintenance.removed = {QStringLiteral("move")};
        rig.rest.groups = {namedWith("Web", "depends_on", "A")};
        rig.rest.maintenance = {namedWith("night", "monitors", "A"), namedWith("move", "monitors", "A")};
        rig.actions->select({rig.id(0)});
        QSignalSpy asked(&*rig.actions, &MonitorActions::deletionAsked);
        QSignalSpy deleted(&*rig.actions, &MonitorActions::deleted);
        rig.trigger(Deed::Delete);
        QVERIFY(asked.wait());
        rig.actions->confirmDeletion();
        QVERIFY(deleted.wait());
        QCOMPARE(deleted[0][0].toStringList(), QStringList{QStringLiteral("A")}); // B only changed
        QVERIFY(rig.facade.askedFor<command::Edit>().back().unlistRemoved);
        QVERIFY(!rig.facade.askedFor<command::Edit>().back().dryRun);

        // What was changed meanwhile stays.
        rig.rest.groups = {"{\"name\":\"Web\",\"interval\":\"5s\"}"};
        rig.rest.maintenance = {"{\"name\":\"night\",\"groups\":[\"Web\"]}"};
        QSignalSpy restored(&*rig.actions, &MonitorActions::restored);
        rig.trigger(Deed::UndoDelete);
        QVERIFY(restored.wait());
        const command::Edit undo = rig.facade.askedFor<command::Edit>().back();
        QCOMPARE(undo.monitors.size(), std::size_t(2));
        QCOMPARE(idOf(undo.monitors[0].monitor), rig.id(0));
        QCOMPARE(idOf(undo.monitors[1].monitor), rig.id(1));
        QVERIFY(!undo.defaults);
        QCOMPARE(parsed(undo.groups[0]), parsed("{\"name\":\"Web\",\"interval\":\"5s\",\"depends_on\":[\"A\"]}"));
        QCOMPARE(undo.maintenance->size(), std::size_t(2));
        QCOMPARE(
            parsed(undo.maintenance->at(0)), parsed("{\"name\":\"night\",\"groups\":[\"Web\"],\"monitors\":[\"A\"]}"));
        QCOMPARE(undo.maintenance->at(1), namedWith("move", "monitors", "A"));
    }

    void undoesDeletionsOneAfterTheOther()
    {
        Rig rig;
        QSignalSpy deleted(&*rig.actions, &MonitorActions::deleted);
        for (const int row : {0, 1}) {
            rig.actions->select({rig.id(row)});
            rig.trigger(Deed::Delete);
            QVERIFY(deleted.wait());
        }
        QSignalSpy restored(&*rig.actions, &MonitorActions::restored);
        for (const int row : {1, 0}) {
            rig.trigger(Deed::UndoDelete);
            QVERIFY(restored.wait());
            QCOMPARE(rig.facade.askedFor<command::Edit>().back().monitors.front().monitor,
                document(rig.facade.status.monitors[std::size_t(row)]));
        }
    }

    void keepsWhatCouldNotBeBroughtBack()
    {
        Rig rig;
        rig.actions->select({rig.id(0)});
        QSignalSpy deleted(&*rig.actions, &MonitorActions::deleted);
        rig.trigger(Deed::Delete);
        QVERIFY(deleted.wait());
        rig.refusal = CommandError{CommandErrorCode::NotStored, QStringLiteral("disk full"), {}};
        QSignalSpy refused(&*rig.actions, &MonitorActions::refused);
        rig.trigger(Deed::UndoDelete);
        QVERIFY(refused.wait());
        QVERIFY(rig.enabled(Deed::UndoDelete));
    }

    void remembersNothingOfADeletionThatWasRefused()
    {
        Rig rig;
        rig.refusal = CommandError{CommandErrorCode::InvalidConfiguration, {}, {QStringLiteral("“B” depends on “A”")}};
        rig.actions->select({rig.id(0)});
        QSignalSpy refused(&*rig.actions, &MonitorActions::refused);
        rig.trigger(Deed::Delete);
        QVERIFY(refused.wait());
        QCOMPARE(refused[0][0].toString(), QStringLiteral("“B” depends on “A”"));
        QVERIFY(!rig.enabled(Deed::UndoDelete));
    }

    void opensTheWholeAddress()
    {
        Rig rig;
        rig.actions->select({rig.id(0)});
        QSignalSpy browser(&*rig.actions, &MonitorActions::browserRequested);
        rig.trigger(Deed::OpenInBrowser);
        QVERIFY(browser.wait());
        QCOMPARE(browser[0][0].toUrl().toString(), QStringLiteral("https://shop.example/health?token=secret"));
    }

    void copiesTheWholeAddresses()
    {
        Rig rig;
        rig.actions->select({rig.id(0), rig.id(2)});
        QSignalSpy copied(&*rig.actions, &MonitorActions::copyRequested);
        rig.trigger(Deed::CopyAddress);
        QVERIFY(copied.wait());
        QCOMPARE(copied[0][0].toString(),
            QStringLiteral("https://shop.example/health?token=secret\nhttps://shop.example/health?token=secret"));
    }

    void givesABrowserOnlyWebAddresses_data()
    {
        QTest::addColumn<QByteArray>("http");
        QTest::addColumn<bool>("opens");
        QTest::newRow("https") << QByteArray("\"https://a.example/\"") << true;
        QTest::newRow("http") << QByteArray("\"http://a.example/\"") << true;
        QTest::newRow("file") << QByteArray("\"file:///etc/passwd\"") << false;
        QTest::newRow("script") << QByteArray("\"javascript:alert(1)\"") << false;
        QTest::newRow("no host") << QByteArray("\"http:///a\"") << false;
        QTest::newRow("secret") << QByteArray("{\"secret\":\"shop\"}") << false;
    }

    void givesABrowserOnlyWebAddresses()
    {
        QFETCH(QByteArray, http);
        QFETCH(bool, opens);
        QCOMPARE(!browserAddress("{\"name\":\"A\",\"http\":" + http + '}').isEmpty(), opens);
    }

    void mutesTheComputer()
    {
        Rig rig;
        rig.actions->muteAll(Duration(1h));
        rig.actions->unmuteAll();
        const std::vector<Command> expected{command::Mute{scope::All{}, Duration(1h)}, command::Unmute{scope::All{}}};
        QCOMPARE(rig.facade.asked, expected);
    }
};

QTEST_MAIN(MonitorActionsTest)
#include "monitoractions_test.moc"
