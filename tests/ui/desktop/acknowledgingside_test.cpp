// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/acknowledgenote.h"
#include "desktop/acknowledgingside.h"
#include "domain/channel.h"
#include "look/theme.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigia {

namespace {

constexpr UtcTime noon{std::chrono::hours(24 * 365 * 56 + 12)};

std::vector<AcknowledgeNote *> notes()
{
    std::vector<AcknowledgeNote *> shown;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *note = qobject_cast<AcknowledgeNote *>(widget); note && note->isVisible())
            shown.push_back(note);
    }
    return shown;
}

bool says(const QWidget &window, const QString &text)
{
    return std::ranges::any_of(window.findChildren<QLabel *>(),
        [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

void pressReturnInTheNote()
{
    QTest::keyClick(notes().front()->findChild<QPlainTextEdit *>(), Qt::Key_Return);
}

const MonitorId shop = upMonitor(u"Shop"_s).id;

} // namespace

//! What notifications and the tray's menu acknowledge with a note.
class AcknowledgingSideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_side.reset();
        m_scene.reset();
        m_facade = std::make_unique<ScriptedFacade>();
        for (const QString &name : {u"Shop"_s, u"Mail"_s, u"Wiki"_s})
            m_facade->status.monitors.push_back(downMonitor(name, noon));
        m_scene = std::make_unique<Scene>(*m_facade, m_clock, m_timers);
        QTRY_VERIFY(m_scene->isKnown());
        m_side = std::make_unique<AcknowledgingSide>(
            DeskWorld{*m_facade, *m_scene, m_speech, m_theme, m_clock, m_timers, u"ana"_s});
    }

    void acknowledgesJustWhatItWasAskedAbout()
    {
        QSignalSpy kept(m_side.get(), &AcknowledgingSide::notAcknowledged);
        m_side->askAbout({shop});
        QCOMPARE(notes().size(), std::size_t(1));
        AcknowledgeNote &note = *notes().front();
        QVERIFY(QTest::qWaitForWindowActive(&note));
        QVERIFY(says(note, u"Shop"_s));
        QVERIFY(m_side->isAsking());
        QTest::keyClicks(QApplication::focusWidget(), u"on it"_s); // it can be typed at once
        m_side->askAbout({shop}); // again: the same one
        QCOMPARE(notes(), std::vector{&note});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!m_side->isAsking());
        QCOMPARE(m_facade->askedFor<command::Acknowledge>(),
            (std::vector{command::Acknowledge{scope::Several{{shop}}, u"ana"_s, u"on it"_s, desktopChannel}}));
        QCoreApplication::processEvents(); // the answer has come
        QCOMPARE(kept.size(), 0);
    }

    //! What begins while the note is being written is not acknowledged with it.
    void acknowledgesAllThatWasDownWhenItWasAsked()
    {
        acknowledge(u"Mail"_s);
        m_facade->change(upMonitor(u"Wiki"_s));
        m_side->askAboutAll();
        QCOMPARE(notes().size(), std::size_t(1));
        QVERIFY(says(*notes().front(), u"Shop"_s));
        m_facade->change(downMonitor(u"Wiki"_s, noon, 2));
        pressReturnInTheNote();
        const auto asked = m_facade->askedFor<command::Acknowledge>();
        QCOMPARE(asked.size(), std::size_t(1));
        QVERIFY(asked.front().scope == Scope(scope::Several{{shop}}));
    }

    void asksNothingWhereNothingIsLeft()
    {
        for (const QString &name : {u"Shop"_s, u"Mail"_s, u"Wiki"_s})
            acknowledge(name);
        m_side->askAboutAll();
        QVERIFY(notes().empty());
    }

    void namesSeveral()
    {
        m_side->askAboutAll();
        QVERIFY(says(*notes().front(), u"3 monitors: Shop, Mail, Wiki"_s));
        QVERIFY(says(*notes().front(), u"Ends sound, repeats and escalation of these outages, for everybody."_s));
    }

    //! The notification comes back where it had been asked on one; the tray took nothing away.
    void saysWhereNothingWasAcknowledged()
    {
        QSignalSpy kept(m_side.get(), &AcknowledgingSide::notAcknowledged);
        m_side->askAboutAll();
        QTest::keyClick(notes().front(), Qt::Key_Escape);
        QVERIFY(notes().empty());
        QCOMPARE(kept.size(), 0);
        m_side->askAbout({shop});
        QTest::keyClick(notes().front(), Qt::Key_Escape);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0][0].value<std::vector<MonitorId>>(), std::vector{shop});
        QVERIFY(m_facade->askedFor<command::Acknowledge>().empty());
    }

    void saysThatSomebodyElseWasQuicker()
    {
        QSignalSpy refused(m_side.get(), &AcknowledgingSide::refused);
        m_side->askAbout({shop});
        acknowledge(u"Shop"_s);
        QVERIFY(notes().empty());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].toString(), u"Acknowledged by somebody else meanwhile: Shop"_s);
    }

    void saysThatItWasRefused()
    {
        QSignalSpy refused(m_side.get(), &AcknowledgingSide::refused);
        QSignalSpy kept(m_side.get(), &AcknowledgingSide::notAcknowledged);
        m_facade->answer = [](const Command &) -> Answer {
            return unexpected(CommandError{CommandErrorCode::NotRunning, {}, {}});
        };
        m_side->askAbout({shop});
        pressReturnInTheNote();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(!refused[0][0].toString().isEmpty());
        QCOMPARE(kept.size(), 1);
    }

private:
    void acknowledge(const QString &name)
    {
        MonitorView monitor = downMonitor(name, noon);
        monitor.acknowledged = AcknowledgementView{u"ben"_s, {}, noon};
        m_facade->change(monitor);
    }

    std::unique_ptr<ScriptedFacade> m_facade;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<AcknowledgingSide> m_side;
    SystemClock m_clock;
    QtTimers m_timers;
    Theme m_theme;
    Speech m_speech{Language::english()};
};

} // namespace vigia

QTEST_MAIN(vigia::AcknowledgingSideTest)
#include "acknowledgingside_test.moc"
