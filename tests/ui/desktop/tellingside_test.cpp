// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tellingside.h"
#include "domain/channel.h"
#include "exchange/entitydocuments.h"
#include "look/theme.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigia {

namespace {

template <typename Dialog>
Dialog *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

bool says(const QWidget &window, const QString &text)
{
    return std::ranges::any_of(window.findChildren<QLabel *>(),
        [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

} // namespace

//! Rehearsals and absences, as menus ask for them.
class TellingSideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_side.reset();
        m_scene.reset();
        m_facade = std::make_unique<ScriptedFacade>();
        m_channels = {u"sound"_s, u"mail"_s, u"oncall"_s};
        m_refusal.reset();
        m_facade->answer = [this](const Command &command) { return answerTo(command); };
        m_scene = std::make_unique<Scene>(*m_facade, m_clock, m_timers);
        QTRY_VERIFY(m_scene->isKnown());
        m_side = std::make_unique<TellingSide>(
            DeskWorld{*m_facade, *m_scene, m_speech, m_theme, m_clock, m_timers, u"ana"_s});
    }

    void rehearsesOnEveryChannelUnlessOneIsChosen()
    {
        m_side->askForDrill();
        auto *dialog = shown<DrillDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(channels(*dialog).count(), 4);
        m_side->askForDrill(); // again: the same one
        QCOMPARE(shown<DrillDialog>(), dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!shown<DrillDialog>());
        m_side->askForDrill();
        dialog = shown<DrillDialog>();
        QTRY_COMPARE(channels(*dialog).count(), 4);
        channels(*dialog).setCurrentIndex(3);
        act(*dialog).click();
        QTRY_VERIFY(!shown<DrillDialog>());
        QCOMPARE(m_facade->askedFor<command::Drill>(), (std::vector{command::Drill{}, command::Drill{u"oncall"_s}}));
    }

    void saysWhyNothingIsRehearsed()
    {
        m_refusal = CommandError{CommandErrorCode::DrillGoesOn, {}, {}};
        m_side->askForDrill();
        auto *dialog = shown<DrillDialog>();
        act(*dialog).click();
        const QString why = u"A fire drill is under way already. Acknowledge it to end it."_s;
        QTRY_VERIFY(says(*dialog, why));
        m_refusal.reset();
        act(*dialog).click();
        QTRY_VERIFY(!shown<DrillDialog>());
    }

    void decidesNothingWhereThePersonThinksBetterOfIt()
    {
        m_side->askForDrill();
        QTest::keyClick(shown<DrillDialog>(), Qt::Key_Escape);
        m_side->askUntilWhenAway();
        QTest::keyClick(shown<AwayDialog>(), Qt::Key_Escape);
        QVERIFY(!shown<DrillDialog>() && !shown<AwayDialog>());
        QVERIFY(m_facade->askedFor<command::Drill>().empty());
        QVERIFY(m_facade->askedFor<command::SetAway>().empty());
    }

    void handsMessagesToAColleagueUntilThePersonIsBack()
    {
        m_side->askUntilWhenAway();
        auto *dialog = shown<AwayDialog>();
        QTRY_COMPARE(channels(*dialog).count(), 2);
        channels(*dialog).setCurrentIndex(1);
        dialog->findChild<QDateTimeEdit *>()->setDateTime(QDateTime::currentDateTime().addSecs(2 * 3600));
        act(*dialog).click();
        QTRY_VERIFY(!shown<AwayDialog>());
        const auto asked = m_facade->askedFor<command::SetAway>();
        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(asked[0].channel, u"oncall"_s);
        QVERIFY(asked[0].duration > 2h - 1min && asked[0].duration <= 2h);

        m_side->comeBack();
        QCOMPARE(m_facade->askedFor<command::SetAway>().back(), command::SetAway{});
    }

    void isNotAwayUntilAPastTimeNorWithoutAnybodyElse()
    {
        m_side->askUntilWhenAway();
        auto *dialog = shown<AwayDialog>();
        auto *until = dialog->findChild<QDateTimeEdit *>();
        QVERIFY(act(*dialog).isEnabled());
        until->setDateTime(QDateTime::currentDateTime().addSecs(-60));
        QVERIFY(!act(*dialog).isEnabled());
        QVERIFY(says(*dialog, u"That time is over."_s));
        until->setDateTime(QDateTime::currentDateTime().addSecs(60));
        QVERIFY(act(*dialog).isEnabled());
        dialog->reject();
        m_channels = {u"sound"_s}; // it is nobody else
        m_side->askUntilWhenAway();
        dialog = shown<AwayDialog>();
        QTRY_VERIFY(!act(*dialog).isEnabled());
        QVERIFY(says(*dialog, u"No channel is set up that could be told instead."_s));
    }

    void saysWhereComingBackIsRefused()
    {
        QSignalSpy refused(m_side.get(), &TellingSide::refused);
        m_refusal = CommandError{CommandErrorCode::NotRunning, {}, {}};
        m_side->comeBack();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(!refused[0][0].toString().isEmpty());
    }

private:
    Answer answerTo(const Command &command) const
    {
        if (std::holds_alternative<command::GetConfiguration>(command)) {
            ConfigurationView view;
            for (const QString &name : m_channels)
                view.channels.push_back(channelDocument({.name = name, .way = wayNamed(name)}));
            return Reply(view);
        }
        return m_refusal ? Answer(unexpected(*m_refusal)) : Answer(Reply(Affected{1}));
    }
    static decltype(ChannelDefinition::way) wayNamed(const QString &name)
    {
        if (name == u"sound"_s)
            return SoundSettings{};
        return CommandWay{.program = u"/bin/true"_s};
    }
    static QComboBox &channels(const QWidget &dialog) { return *dialog.findChild<QComboBox *>(u"channel"_s); }
    static QPushButton &act(const QWidget &dialog) { return *dialog.findChild<QPushButton *>(u"act"_s); }

    QStringList m_channels;
    std::optional<CommandError> m_refusal;
    SystemClock m_clock;
    QtTimers m_timers;
    Theme m_theme;
    Speech m_speech{Language::english()};
    std::unique_ptr<ScriptedFacade> m_facade;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<TellingSide> m_side;
};

} // namespace vigia

QTEST_MAIN(vigia::TellingSideTest)
#include "tellingside_test.moc"
