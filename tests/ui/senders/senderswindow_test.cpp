// SPDX-License-Identifier: GPL-3.0-or-later
#include "senders/senderswindow.h"

#include "editor/walk.h"
#include "exchange/entitydocuments.h"
#include "monitors/stillclock.h"
#include "senders/sendersmodel.h"
#include "support/scriptedfacade.h"
#include "support/simulatedworld.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigia {

namespace {

constexpr UtcTime noon{std::chrono::hours(490'000)};

NewSenderView app(int number)
{
    return {.kind = NewSenderView::Kind::App,
        .name = u"app %1"_s.arg(number),
        .address = u"192.0.2.7"_s,
        .message = u"OK:200"_s,
        .first = noon - 1h + std::chrono::seconds(number),
        .last = noon,
        .count = 3};
}

//! The window over a façade that takes a sender off the list once it is decided on, as the engine does.
struct Rig {
    explicit Rig(
        const std::vector<NewSenderView> &senders, const std::optional<ListenSettings> &listen = ListenSettings())
    {
        facade.status.health.newSenders = senders;
        facade.answer = [this, listen](const Command &command) { return answer(command, listen); };
        scene.emplace(facade, clock, world);
        window.emplace(facade, *scene, speech, clock);
        window->show();
    }

    Answer answer(const Command &command, const std::optional<ListenSettings> &listen)
    {
        if (std::holds_alternative<command::GetConfiguration>(command)) {
            ConfigurationView view;
            if (listen)
                view.listen = listenDocument(*listen);
            view.groups = groups;
            return Reply(view);
        }
        if (const auto *watch = std::get_if<command::WatchSender>(&command))
            return decideOn(watch->name);
        if (const auto *ignore = std::get_if<command::IgnoreSender>(&command))
            return decideOn(ignore->name);
        return Reply(ImportView{});
    }

    Answer decideOn(const QString &name)
    {
        if (refused.contains(name))
            return unexpected(CommandError{CommandErrorCode::NotStored, u"disk full"_s, {}});
        std::erase_if(facade.status.health.newSenders, [&](const NewSenderView &one) { return one.name == name; });
        QMetaObject::invokeMethod(
            &facade, [this] { Q_EMIT facade.healthChanged(facade.status.health); }, Qt::QueuedConnection);
        return Reply(ImportView{});
    }

    bool isReady(int rows)
    {
        return QTest::qWaitForWindowExposed(&*window)
            && QTest::qWaitFor([&] { return list().model()->rowCount() == rows; });
    }
    bool hasRows(int rows)
    {
        return QTest::qWaitFor([&] { return list().model()->rowCount() == rows; });
    }

    QListView &list() { return *window->findChild<QListView *>(); }
    QComboBox &group() { return *window->findChild<QComboBox *>(u"groupOfSenders"_s); }
    bool knowsGroups(int count)
    {
        return QTest::qWaitFor([&] { return group().count() == count + 1; }); // and none
    }
    void typeGroup(const QString &name)
    {
        group().lineEdit()->setFocus();
        group().lineEdit()->selectAll();
        QTest::keyClicks(group().lineEdit(), name);
    }
    QPushButton *button(const QString &text) { return vigia::button<QPushButton>(*window, text); }
    QString text()
    {
        QStringList said;
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisibleTo(&*window))
                said += label->text();
        }
        return said.join(u'\n');
    }
    QStringList watched() const
    {
        QStringList names;
        for (const auto &command : facade.askedFor<command::WatchSender>())
            names += command.name;
        return names;
    }
    QStringList ignored() const
    {
        QStringList names;
        for (const auto &command : facade.askedFor<command::IgnoreSender>())
            names += command.name;
        return names;
    }

    Speech speech{Language::english()};
    StillClock clock{noon};
    test::SimulatedWorld world;
    ScriptedFacade facade;
    QStringList refused;
    std::vector<QByteArray> groups{R"({"name":"Web"})", R"({"name":"<b>Office</b>"})"};
    std::optional<Scene> scene;
    std::optional<SendersWindow> window;
};

} // namespace

class SendersWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchesTheOneThatIsChosenByAKey()
    {
        Rig rig({app(3), app(2), app(1)});
        QVERIFY(rig.isReady(3));
        QTest::keyClick(&rig.list(), Qt::Key_Down);
        QTest::keyClick(&rig.list(), Qt::Key_Return);
        QVERIFY(rig.hasRows(2));
        QCOMPARE(rig.watched(), QStringList{u"app 2"_s});
        QTRY_VERIFY2(rig.text().contains(u"Watched from now on: “app 2”."_s), qPrintable(rig.text()));
        // The next one is only a key away.
        QTRY_COMPARE(rig.list().selectionModel()->selectedIndexes().size(), 1);
        QTest::keyClick(&rig.list(), Qt::Key_Delete);
        QVERIFY(rig.hasRows(1));
        QCOMPARE(rig.ignored().size(), 1);
    }

    void saysWhenTheEngineCannotBeReachedAndDecidesNothingThen()
    {
        Rig rig({app(1)});
        QVERIFY(rig.isReady(1));
        QVERIFY(!rig.text().contains(u"No data since"_s));
        Q_EMIT rig.facade.ended({});
        QVERIFY(rig.text().contains(u"No data since "_s));
        QVERIFY(!rig.button(u"Watch"_s)->isEnabled());
        QVERIFY(!rig.button(u"Ignore"_s)->isEnabled());
        QTest::keyClick(&rig.list(), Qt::Key_Return);
        QTest::keyClick(&rig.list(), Qt::Key_Delete);
        QCOMPARE(rig.watched() + rig.ignored(), QStringList());
        Q_EMIT rig.facade.configurationChanged(); // it answers again
        QTRY_VERIFY2(!rig.text().contains(u"No data since"_s), qPrintable(rig.text()));
        QTRY_VERIFY(rig.button(u"Watch"_s)->isEnabled());
    }

    void doesNotSayThatNobodyIsNewWhenNobodyCanKnow()
    {
        Rig rig({});
        QTRY_VERIFY(rig.text().contains(u"There is nobody new."_s));
        Q_EMIT rig.facade.ended({});
        QVERIFY(!rig.text().contains(u"There is nobody new."_s));
        QVERIFY(rig.text().contains(u"nobody knows who is new"_s));
    }

    void decidesOnManyAtOnce()
    {
        Rig rig({app(4), app(3), app(2), app(1)});
        QVERIFY(rig.isReady(4));
        const auto click = [&](int row, Qt::KeyboardModifiers keys) {
            const QRect place = rig.list().visualRect(rig.list().model()->index(row, 0));
            QTest::mouseClick(rig.list().viewport(), Qt::LeftButton, keys, place.center());
        };
        click(0, Qt::NoModifier);
        click(2, Qt::ControlModifier);
        QTest::mouseClick(rig.button(u"Ignore"_s), Qt::LeftButton);
        QVERIFY(rig.hasRows(2));
        QCOMPARE(rig.ignored(), (QStringList{u"app 4"_s, u"app 2"_s}));
        QTRY_VERIFY(rig.text().contains(u"Ignored from now on: “app 4”, “app 2”."_s));
        QTest::keyClick(&rig.list(), Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(rig.button(u"Watch"_s), Qt::LeftButton);
        QVERIFY(rig.hasRows(0));
        QCOMPARE(rig.watched(), (QStringList{u"app 3"_s, u"app 1"_s}));
        QTRY_VERIFY(rig.text().contains(u"There is nobody new."_s));
        QVERIFY(!rig.button(u"Watch"_s)->isEnabled() && !rig.button(u"Settings…"_s));
    }

    void leadsToTheEditorOfWhatIsWatchedNow()
    {
        Rig rig({app(2), app(1)});
        QVERIFY(rig.isReady(2));
        QVERIFY(!rig.button(u"Edit…"_s));
        const QSignalSpy edits(&*rig.window, &SendersWindow::editRequested);
        QTest::keyClick(&rig.list(), Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(rig.button(u"Watch"_s), Qt::LeftButton);
        QTRY_VERIFY(rig.button(u"Edit…"_s));
        QTest::mouseClick(rig.button(u"Edit…"_s), Qt::LeftButton);
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits[0][0].toStringList(), (QStringList{u"app 2"_s, u"app 1"_s}));
    }

    void saysWhyOneCouldNotBeWatched()
    {
        Rig rig({app(2), app(1)});
        rig.refused = {u"app 1"_s};
        QVERIFY(rig.isReady(2));
        QTest::keyClick(&rig.list(), Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(rig.button(u"Watch"_s), Qt::LeftButton);
        QVERIFY(rig.hasRows(1));
        QTRY_VERIFY2(rig.text().contains(u"disk full"_s), qPrintable(rig.text()));
        QVERIFY(rig.text().contains(u"Watched from now on: “app 2”."_s));
        QTRY_VERIFY(rig.button(u"Watch"_s)->isEnabled());
    }

    void watchesThemInTheGroupThatIsChosen()
    {
        Rig rig({app(3), app(2), app(1)});
        QVERIFY(rig.isReady(3) && rig.knowsGroups(2));
        QTest::keyClick(&rig.list(), Qt::Key_Tab);
        QVERIFY(rig.group().lineEdit()->hasFocus() || rig.group().hasFocus());
        QTest::keyClick(&rig.group(), Qt::Key_Down);
        QCOMPARE(rig.group().currentText(), u"Web"_s);
        QTest::keyClick(&rig.list(), Qt::Key_Return);
        QVERIFY(rig.hasRows(2));
        rig.typeGroup(u"Shops"_s);
        QVERIFY2(rig.text().contains(u"A new group"_s), qPrintable(rig.text()));
        QTest::keyClick(rig.group().lineEdit(), Qt::Key_Return);
        QVERIFY(rig.hasRows(1));
        rig.groups.push_back(R"({"name":"Shops"})");
        Q_EMIT rig.facade.configurationChanged();
        QVERIFY(rig.knowsGroups(3));
        QCOMPARE(rig.group().currentText(), u"Shops"_s); // it stays chosen
        QVERIFY(!rig.text().contains(u"A new group"_s));
        rig.group().lineEdit()->setFocus();
        rig.group().lineEdit()->selectAll();
        QTest::keyClick(rig.group().lineEdit(), Qt::Key_Backspace);
        QTest::keyClick(&rig.list(), Qt::Key_Return);
        QVERIFY(rig.hasRows(0));
        QVERIFY(!rig.group().isVisible()); // nobody is there to be put into one
        const auto watched = rig.facade.askedFor<command::WatchSender>();
        QCOMPARE(watched,
            (std::vector<command::WatchSender>{
                {u"app 3"_s, u"Web"_s}, {u"app 2"_s, u"Shops"_s}, {u"app 1"_s, QString()}}));
    }

    void rowsAreAsHighAsTheirWordsHoweverWideTheyAre()
    {
        std::vector<NewSenderView> senders;
        for (int number = 20; number > 0; --number) {
            senders.push_back(app(number));
            senders.back().message = u"go on "_s.repeated(number); // a line more or less, as wide as it is
        }
        Rig rig(senders);
        QVERIFY(rig.isReady(20));
        const auto fit = [&rig] {
            const auto place = [&rig](int row) { return rig.list().visualRect(rig.list().model()->index(row, 0)); };
            for (int row = 1; row < 20; ++row) {
                if (place(row).top() - place(row - 1).bottom() != 1 + 2 * rig.list().spacing())
                    return false;
            }
            return rig.list().verticalScrollBar()->isVisible();
        };
        QTRY_VERIFY(fit());
        rig.window->resize(360, 500);
        QTRY_VERIFY(fit());
        rig.window->resize(900, 400);
        QTRY_VERIFY(fit());
    }

    void watchesNobodyInAGroupThatCannotBe()
    {
        Rig rig({app(1)});
        QVERIFY(rig.isReady(1) && rig.knowsGroups(2));
        rig.typeGroup(QString(201, u'x'));
        QVERIFY(!rig.button(u"Watch"_s)->isEnabled() && rig.button(u"Ignore"_s)->isEnabled());
        QVERIFY2(rig.text().contains(u"1 to 200 characters"_s), qPrintable(rig.text()));
        QTest::keyClick(&rig.list(), Qt::Key_Return);
        QVERIFY(rig.watched().isEmpty());
        rig.typeGroup(u"Web"_s);
        QVERIFY(rig.button(u"Watch"_s)->isEnabled());
    }

    void keepsTheGroupInAnotherLanguage()
    {
        Rig rig({app(1)});
        QVERIFY(rig.isReady(1) && rig.knowsGroups(2));
        rig.speech.speak(*Language::named(u"ru"_s));
        QTRY_COMPARE(rig.group().itemText(0), u"(без группы)"_s);
        QTest::keyClick(&rig.list(), Qt::Key_Return);
        QVERIFY(rig.hasRows(0));
        QCOMPARE(rig.facade.askedFor<command::WatchSender>().front().group, QString());
        rig.facade.status.health.newSenders = {app(2)};
        Q_EMIT rig.facade.healthChanged(rig.facade.status.health);
        QVERIFY(rig.hasRows(1));
        rig.typeGroup(u"Web"_s);
        rig.speech.speak(Language::english());
        QTRY_COMPARE(rig.group().itemText(0), u"(no group)"_s);
        QCOMPARE(rig.group().currentText(), u"Web"_s);
    }

    void followsWhoReports()
    {
        Rig rig({});
        QVERIFY(rig.isReady(0));
        QVERIFY(!rig.list().isVisible());
        Q_EMIT rig.facade.healthChanged({.newSenders = {app(1)}});
        QVERIFY(rig.hasRows(1));
        QVERIFY(rig.list().isVisible() && rig.button(u"Watch"_s)->isEnabled());
        NewSenderView again = app(1);
        again.count = 99;
        Q_EMIT rig.facade.healthChanged({.newSenders = {app(2), again}});
        QVERIFY(rig.hasRows(2));
        QVERIFY(rig.list().model()->index(1, 0).data().toString().contains(u"99 reports"_s));
        // What was chosen still is, though another came before it.
        QCOMPARE(rig.list().selectionModel()->selectedIndexes().size(), 1);
        QCOMPARE(rig.list().selectionModel()->selectedIndexes().front().row(), 1);
    }

    void saysByWhatTheyAreWatched()
    {
        Rig rig({app(1)}, ListenSettings{.every = 10min, .grace = 90s});
        QVERIFY(rig.isReady(1));
        QTRY_VERIFY2(rig.text().contains(u"expected every 10 min, at most 90 s late"_s), qPrintable(rig.text()));
    }

    void leadsToTheSettingsWhereNobodyListens()
    {
        Rig rig({}, std::nullopt);
        QVERIFY(rig.isReady(0));
        QTRY_VERIFY(rig.button(u"Settings…"_s));
        QVERIFY(rig.text().contains(u"does not listen"_s));
        const QSignalSpy wanted(&*rig.window, &SendersWindow::settingsRequested);
        QTest::mouseClick(rig.button(u"Settings…"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QTest::keyClick(&*rig.window, Qt::Key_Escape);
        QVERIFY(!rig.window->isVisible());
    }
};

} // namespace vigia

QTEST_MAIN(vigia::SendersWindowTest)
#include "senderswindow_test.moc"
