// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/soundwish.h"

#include "exchange/entitydocuments.h"
#include "scene/scene.h"
#include "support/scriptedfacade.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigia {

class SoundWishTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedFacade> m_facade;
    std::unique_ptr<Scene> m_scene;
    Configuration m_configuration;
    SystemClock m_clock;
    QtTimers m_timers;

    static Settings alerting(const QStringList &alerts)
    {
        Settings settings;
        settings.alerts = alerts;
        return settings;
    }

    void add(const QString &name, const Settings &settings = {}, const QString &group = {})
    {
        const MonitorView view = upMonitor(name);
        m_facade->status.monitors.push_back(view);
        m_configuration.monitors.push_back({view.id, name, HttpTarget{u"https://example.org"_s}, group, settings});
    }

    //! As the engine answers it.
    ConfigurationView viewOf(const std::vector<MonitorId> &wanted) const
    {
        ConfigurationView view;
        view.defaults = defaultsDocument(m_configuration.defaults);
        for (const GroupDefinition &group : m_configuration.groups)
            view.groups.push_back(groupDocument(group));
        for (const MonitorDefinition &monitor : m_configuration.monitors) {
            if (std::ranges::find(wanted, monitor.id) != wanted.end())
                view.monitors.push_back(monitorDocument(monitor));
        }
        return view;
    }

    std::unique_ptr<SoundWish> wish()
    {
        m_scene = std::make_unique<Scene>(*m_facade, m_clock, m_timers);
        return std::make_unique<SoundWish>(*m_facade, *m_scene);
    }
    std::size_t questions() const { return m_facade->askedFor<command::GetConfiguration>().size(); }

private Q_SLOTS:
    void init()
    {
        m_configuration = {};
        m_facade = std::make_unique<ScriptedFacade>();
        m_facade->answer = [this](const Command &command) -> Answer {
            return Reply(viewOf(std::get<command::GetConfiguration>(command).monitors));
        };
    }
    void cleanup()
    {
        m_scene.reset();
        m_facade.reset();
    }

    void isThereWhereAnyMonitorSounds()
    {
        m_configuration.defaults = alerting({u"desktop"_s});
        add(u"Shop"_s);
        add(u"Mail"_s, alerting({u"sound"_s}));
        const auto asked = wish();
        QVERIFY(asked->isWanted()); // as long as nobody knows
        QSignalSpy changed(asked.get(), &SoundWish::changed);
        QTRY_COMPARE(questions(), std::size_t(1));
        QTest::qWait(0);
        QVERIFY(asked->isWanted());
        QVERIFY(changed.isEmpty());
    }

    void isNotThereWhereNoneDoes()
    {
        m_configuration.defaults = alerting({u"desktop"_s});
        m_configuration.groups.push_back({.name = u"Web"_s, .settings = alerting({u"mail"_s})});
        add(u"Shop"_s);
        add(u"Blog"_s, {}, u"Web"_s);
        const auto asked = wish();
        QTRY_VERIFY(!asked->isWanted());
        m_configuration.groups.front().settings = alerting({u"sound"_s, u"mail"_s});
        m_facade->reconfigure(m_facade->status);
        QTRY_VERIFY(asked->isWanted());
    }

    void isNotThereWhereNothingIsWatched()
    {
        const auto asked = wish();
        QTRY_VERIFY(!asked->isWanted());
    }

    void asksOfAFewAtATimeAndNoMoreThanItNeeds()
    {
        m_configuration.defaults = alerting({u"desktop"_s});
        for (std::size_t i = 0; i < 3 * SoundWish::askedAtOnce; ++i)
            add(u"m%1"_s.arg(i), i == SoundWish::askedAtOnce ? alerting({u"sound"_s}) : Settings());
        auto asked = wish();
        QTRY_COMPARE(questions(), std::size_t(2));
        for (const auto &question : m_facade->askedFor<command::GetConfiguration>())
            QCOMPARE(question.monitors.size(), SoundWish::askedAtOnce);
        asked.reset();
        m_facade->asked.clear();
        m_configuration.monitors[SoundWish::askedAtOnce].settings = {};
        asked = wish();
        QTRY_VERIFY(!asked->isWanted());
        QCOMPARE(questions(), std::size_t(3));
    }
};

} // namespace vigia

QTEST_MAIN(vigia::SoundWishTest)
#include "soundwish_test.moc"
