// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardwindow.h"
#include "dashboard/dashboardwindow.h"
#include "alarm/alarmwindow.h"
#include "editor/bulkeditor.h"
#include "editor/monitoreditor.h"
#include "editor/pastewindow.h"
#include "editor/walk.h"
#include "exchange/entitydocuments.h"
#include "scene/scene.h"
#include "settings/settingswindow.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigia {

namespace {

constexpr UtcTime noon{std::chrono::hours(24 * 365 * 56 + 12)};

//! Buttons and labels that have more to say than they have room for; what elides by itself is not one.
QStringList clipped(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool speaks = (button && !button->text().isEmpty())
            || (label && !label->wordWrap() && !label->text().isEmpty() && !widget->inherits("vigia::ElidedLabel"));
        if (speaks && widget->sizeHint().width() > widget->width() + 1)
            found += u"%1: %2 > %3"_s.arg(button ? button->text() : label->text())
                         .arg(widget->sizeHint().width())
                         .arg(widget->width());
    }
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        const bool cuts = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area->widget();
        if (area->isVisible() && cuts && area->widget()->width() > area->viewport()->width())
            found += u"%1 cuts off: %2 > %3"_s.arg(QString::fromLatin1(area->metaObject()->className()))
                         .arg(area->widget()->width())
                         .arg(area->viewport()->width());
    }
    return found;
}

} // namespace

//! Every window in every language: nothing nameless, nothing that takes foreign text for markup, no text
//! without room.
class EveryWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void speaksToEverybody_data();
    void speaksToEverybody();

private:
    std::unique_ptr<QWidget> windowNamed(const QString &name);

    std::unique_ptr<ScriptedFacade> m_facade;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<Speech> m_speech;
    SystemClock m_clock;
    QtTimers m_timers;
    Theme m_theme;
    Autostart m_autostart{u"/nowhere/vigia-desktop"_s, {}};
};

void EveryWindowTest::init()
{
    m_scene.reset();
    m_facade = std::make_unique<ScriptedFacade>();
    MonitorView hostile = downMonitor(u"<b>Shop</b> & <img src=file:///x>"_s, noon);
    hostile.note = u"<a href='x'>Restart</a>"_s;
    m_facade->status.monitors = {hostile, upMonitor(u"Mail"_s), upMonitor(u"Wiki"_s)};
    m_facade->answer = [this](const Command &command) -> Answer {
        if (std::holds_alternative<command::GetConfiguration>(command)) {
            ConfigurationView view;
            view.defaults = "{}";
            for (const MonitorView &monitor : m_facade->status.monitors) {
                MonitorDefinition definition;
                definition.id = monitor.id;
                definition.name = monitor.name;
                definition.target = HttpTarget{u"https://shop.example/"_s};
                view.monitors.push_back(monitorDocument(definition));
            }
            return Reply(view);
        }
        if (std::holds_alternative<command::GetRecentLooks>(command))
            return Reply(std::vector<RecentLooksView>{});
        if (std::holds_alternative<command::Explain>(command)) {
            ExplanationView view;
            view.monitor = m_facade->status.monitors.front();
            return Reply(view);
        }
        return Reply(ImportView{});
    };
    m_speech = std::make_unique<Speech>(Language::english());
    m_scene = std::make_unique<Scene>(*m_facade, m_clock, m_timers);
    QTRY_VERIFY(m_scene->isKnown());
}

std::unique_ptr<QWidget> EveryWindowTest::windowNamed(const QString &name)
{
    std::vector<MonitorId> ids;
    for (const MonitorView &monitor : m_facade->status.monitors)
        ids.push_back(monitor.id);
    if (name == u"dashboard") {
        auto dashboard = std::make_unique<DashboardWindow>(*m_facade, m_theme, *m_speech, m_clock, u"ana"_s);
        dashboard->reveal(ids.front());
        return dashboard;
    }
    if (name == u"board")
        return std::make_unique<BoardWindow>(*m_facade, *m_scene, *m_speech, m_clock, m_timers);
    if (name == u"alarm") {
        auto window = std::make_unique<AlarmWindow>(*m_speech, m_clock);
        window->setOutages({m_facade->status.monitors.front()});
        return window;
    }
    if (name == u"add")
        return std::make_unique<MonitorEditor>(*m_facade, *m_speech, MonitorEditor::Task::Add);
    if (name == u"edit")
        return std::make_unique<MonitorEditor>(*m_facade, *m_speech, MonitorEditor::Task::Edit, ids.front());
    if (name == u"bulk")
        return std::make_unique<BulkEditor>(*m_facade, *m_speech, ids);
    if (name == u"paste")
        return std::make_unique<PasteWindow>(*m_facade, *m_speech);
    auto settings = std::make_unique<SettingsWindow>(
        *m_facade, *m_speech, m_clock, m_autostart, DesktopPreferences{}, u"/home/ana/.local/share/vigia"_s);
    settings->showPage(SettingsWindow::Page(name.toInt()));
    return settings;
}

void EveryWindowTest::speaksToEverybody_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("window");
    for (const QString &language : Language::supported()) {
        for (const QString &window :
            {u"dashboard"_s, u"board"_s, u"alarm"_s, u"add"_s, u"edit"_s, u"bulk"_s, u"paste"_s})
            QTest::addRow("%s %s", qPrintable(window), qPrintable(language)) << language << window;
        for (int page = 0; page <= int(SettingsWindow::Page::Notifications); ++page)
            QTest::addRow("settings %d %s", page, qPrintable(language)) << language << QString::number(page);
    }
}

void EveryWindowTest::speaksToEverybody()
{
    QFETCH(QString, language);
    QFETCH(QString, window);
    m_speech->speak(*Language::named(language));
    const std::unique_ptr<QWidget> shown = windowNamed(window);
    shown->show();
    QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
    QCoreApplication::processEvents(); // what was asked of the façade has been answered
    QCoreApplication::processEvents();
    const QStringList faults = missing(*shown) + clipped(*shown);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

} // namespace vigia

QTEST_MAIN(vigia::EveryWindowTest)
#include "everywindow_test.moc"
