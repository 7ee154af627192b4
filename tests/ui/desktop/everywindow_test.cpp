// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardwindow.h"
#include "dashboard/acknowledgenote.h"
#include "dashboard/dashboardwindow.h"
#include "alarm/alarmwindow.h"
#include "desktop/aboutdialog.h"
#include "desktop/tellingdialog.h"
#include "editor/bulkeditor.h"
#include "editor/foldsection.h"
#include "editor/monitoreditor.h"
#include "editor/pastewindow.h"
#include "editor/walk.h"
#include "exchange/entitydocuments.h"
#include "look/roles.h"
#include "scene/scene.h"
#include "senders/senderswindow.h"
#include "settings/accounteditor.h"
#include "settings/channeleditor.h"
#include "settings/secreteditor.h"
#include "settings/groupeditor.h"
#include "settings/listenusereditor.h"
#include "settings/maintenanceeditor.h"
#include "settings/settingswindow.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMap>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigia {

namespace {

constexpr UtcTime noon{std::chrono::hours(24 * 365 * 56 + 12)};

AccountDefinition account()
{
    MailAccount smtp{u"smtp.gmail.com"_s, 587, MailAccount::Security::StartTls, u"me@example.org"_s};
    smtp.secret = SecretRef{u"post"_s};
    smtp.from = u"<b>Vigia</b> <me@example.org>"_s;
    return {u"post"_s, smtp};
}

//! Of every kind one, called as no window is.
std::vector<ChannelDefinition> channels()
{
    return {{u"mail"_s, EmailWay{u"post"_s, {u"ops@example.org"_s}}},
        {u"team"_s, TelegramWay{u"-1001234"_s, 7, SecretRef{u"team-bot"_s}}},
        {u"hook"_s, WebhookWay{u"https://hooks.example.org/a/long/way/to/go/until/it/is/there?key=x"_s}},
        {u"closed hook"_s, WebhookWay{SecretRef{u"hook-url"_s}}},
        {u"script"_s, CommandWay{u"/usr/local/bin/on-alert"_s, {u"--loud"_s, u"<i>very</i>"_s}}}};
}

HeartbeatTarget nightly()
{
    HeartbeatTarget target{CronTimes{u"0 3 * * *"_s, "Europe/Madrid"}};
    target.maxRun = std::chrono::hours(2);
    target.token = SecretRef{u"wiki"_s};
    return target;
}

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

QString captionOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && label->buddy() ? label->text() : QString();
}

//! Examples in fields that are too pale to be read.
QStringList pale(const QWidget &window)
{
    QStringList found;
    const auto consider = [&found](const QWidget &field, const QString &example) {
        const QColor base = field.palette().color(QPalette::Base);
        QColor ink = field.palette().color(QPalette::PlaceholderText);
        const auto through = [alpha = ink.alphaF()](
                                 float above, float below) { return above * alpha + below * (1 - alpha); };
        ink = QColor::fromRgbF(
            through(ink.redF(), base.redF()), through(ink.greenF(), base.greenF()), through(ink.blueF(), base.blueF()));
        const double seen = contrast(ink, base);
        if (!example.isEmpty() && seen < 4.5)
            found += u"%1 has a contrast of %2"_s.arg(example).arg(seen);
    };
    for (const QLineEdit *line : window.findChildren<QLineEdit *>())
        consider(*line, line->placeholderText());
    for (const QPlainTextEdit *text : window.findChildren<QPlainTextEdit *>())
        consider(*text, text->placeholderText());
    return found;
}

//! Letters that two things in the window answer to.
QStringList ambiguousMnemonics(const QWidget &window)
{
    QMap<QString, QStringList> captions;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible())
            captions[QKeySequence::mnemonic(captionOf(*widget)).toString()] += captionOf(*widget);
        const auto *bar = qobject_cast<const QMenuBar *>(widget);
        for (const QAction *action : bar ? bar->actions() : QList<QAction *>())
            captions[QKeySequence::mnemonic(action->text()).toString()] += action->text();
    }
    captions.remove(QString());
    QStringList found;
    for (auto it = captions.cbegin(); it != captions.cend(); ++it) {
        if (it->size() > 1)
            found += u"%1 means both %2"_s.arg(it.key(), it->join(u" and "_s));
    }
    return found;
}

} // namespace

//! Every window in every language: nothing nameless, nothing that takes foreign text for markup, no text
//! without room, no letter that means two things; and all of it on the screen, however small that is.
class EveryWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void speaksToEverybody_data();
    void speaksToEverybody();
    void fitsOnTheScreen_data() { speaksToEverybody_data(); }
    void fitsOnTheScreen();

private:
    std::unique_ptr<QWidget> windowNamed(const QString &name);
    std::unique_ptr<QWidget> entryNamed(const QString &name);
    std::unique_ptr<QWidget> reportingWindow(const MonitorId &id, bool isStored);

    std::unique_ptr<ScriptedFacade> m_facade;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<Speech> m_speech;
    std::unique_ptr<ProfileSettings> m_profile;
    std::unique_ptr<KeptSecrets> m_secrets;
    SystemClock m_clock;
    QtTimers m_timers;
    Theme m_theme;
    Autostart m_autostart{u"/nowhere/vigia-desktop"_s, {}};
};

void EveryWindowTest::init()
{
    m_scene.reset();
    m_secrets.reset();
    m_profile.reset();
    m_facade = std::make_unique<ScriptedFacade>();
    MonitorView hostile = downMonitor(u"<b>Shop</b> & <img src=file:///x>"_s, noon);
    hostile.note = u"<a href='x'>Restart</a>"_s;
    NewSenderView job{NewSenderView::Kind::Job, u"nightly-backup"_s, u"2001:db8:85a3:8d3:1319:8a2e:370:7348"_s};
    job.message = u"<img src=file:///x> "_s + QString(400, u'w');
    m_facade->status.health.newSenders = {job, {NewSenderView::Kind::App, u"app 26"_s, u"192.0.2.7"_s}};
    m_facade->status.monitors = {hostile, upMonitor(u"Mail"_s), upMonitor(u"Wiki"_s)};
    m_facade->answer = [this](const Command &command) -> Answer {
        if (const auto *asked = std::get_if<command::GetConfiguration>(&command)) {
            ConfigurationView view;
            view.defaults = "{}";
            ListenSettings listen{.address = u"0.0.0.0"_s};
            listen.hosts = {u"vigia.lan"_s};
            listen.users = {{u"<b>monitora</b>"_s, {u"monitora"_s}}};
            listen.tls = ListenTls{u"/etc/ssl/vigia.pem"_s, u"/etc/ssl/vigia.key"_s};
            listen.pingKey = SecretRef{u"team-bot"_s};
            view.listen = listenDocument(listen);
            view.accounts = {accountDocument(account())};
            for (const ChannelDefinition &channel : channels())
                view.channels.push_back(channelDocument(channel));
            for (const MonitorView &monitor : m_facade->status.monitors) {
                const auto &wanted = asked->monitors;
                if (!wanted.empty() && std::ranges::find(wanted, monitor.id) == wanted.end())
                    continue;
                MonitorDefinition definition;
                definition.id = monitor.id;
                definition.name = monitor.name;
                definition.target = HttpTarget{u"https://shop.example/"_s};
                if (monitor.name == u"Wiki")
                    definition.target = nightly();
                view.monitors.push_back(monitorDocument(definition));
            }
            return Reply(view);
        }
        if (std::holds_alternative<command::ListSecrets>(command))
            return Reply(SecretsView{{{u"post"_s, SecretPlace::Locked, true}, {u"team-bot"_s, SecretPlace::Keychain}}});
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
    m_profile = std::make_unique<ProfileSettings>(*m_facade, *m_speech);
    m_secrets = std::make_unique<KeptSecrets>(*m_profile);
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
    if (name == u"note") {
        const auto find = [this](const MonitorId &id) { return m_scene->find(id); };
        return std::make_unique<AcknowledgeNote>(find, ids, m_facade->status.monitors.front().name + u", Mail"_s);
    }
    if (name == u"add")
        return std::make_unique<MonitorEditor>(*m_facade, *m_speech, m_clock, MonitorEditor::Task::Add);
    if (name == u"edit")
        return std::make_unique<MonitorEditor>(*m_facade, *m_speech, m_clock, MonitorEditor::Task::Edit, ids.front());
    if (name == u"reporting" || name == u"reported")
        return reportingWindow(ids.back(), name == u"reported");
    if (name == u"bulk")
        return std::make_unique<BulkEditor>(*m_facade, *m_speech, ids);
    if (name == u"group")
        return std::make_unique<GroupEditor>(std::nullopt, FormContext{}, m_speech->language());
    if (name == u"maintenance")
        return std::make_unique<MaintenanceEditor>(std::nullopt, FormContext{}, m_speech->language(), noon);
    if (name == u"senders")
        return std::make_unique<SendersWindow>(*m_facade, *m_scene, *m_speech, m_clock);
    const DeskWorld world{*m_facade, *m_scene, *m_speech, m_theme, m_clock, m_timers, u"ana"_s};
    if (name == u"about")
        return std::make_unique<AboutDialog>(u"1.2.3"_s, u"/home/ana/"_s + QString(200, u'x'));
    if (name == u"drill")
        return std::make_unique<DrillDialog>(world);
    if (name == u"away")
        return std::make_unique<AwayDialog>(world);
    if (name == u"paste")
        return std::make_unique<PasteWindow>(*m_facade, *m_speech);
    if (auto entry = entryNamed(name))
        return entry;
    auto settings = std::make_unique<SettingsWindow>(
        *m_facade, *m_speech, m_clock, m_autostart, DesktopPreferences{}, u"/home/ana/.local/share/vigia"_s);
    settings->setListenStanding({.listens = true, .trouble = {}});
    settings->showPage(SettingsWindow::Page(name.toInt()));
    return settings;
}

//! Something that reports, with how it does unfolded; or, once another like it is stored, how it is told to.
std::unique_ptr<QWidget> EveryWindowTest::reportingWindow(const MonitorId &id, bool isStored)
{
    const auto task = isStored ? MonitorEditor::Task::Duplicate : MonitorEditor::Task::Edit;
    auto editor = std::make_unique<MonitorEditor>(*m_facade, *m_speech, m_clock, task, id);
    bool wasStored = false;
    connect(editor.get(), &MonitorEditor::saved, this, [&wasStored] { wasStored = true; });
    const bool isReady = QTest::qWaitFor([&] {
        if (isStored && !wasStored)
            editor->save();
        return isStored ? wasStored : editor->form().kind() == WatchKind::Reports;
    });
    if (!isReady)
        qFatal("not read, or not stored");
    if (auto *manner = editor->findChild<FoldSection *>())
        manner->setUnfolded(true);
    return editor;
}

//! What the pages of the settings open.
std::unique_ptr<QWidget> EveryWindowTest::entryNamed(const QString &name)
{
    if (name == u"account")
        return std::make_unique<AccountEditor>(account(), *m_profile, *m_secrets);
    if (name == u"login")
        return std::make_unique<ListenUserEditor>(std::nullopt, QStringList(), *m_secrets, m_speech->language());
    if (name == u"secret")
        return std::make_unique<SecretEditor>(QString(), *m_secrets, m_speech->language());
    for (const ChannelDefinition &channel : channels()) {
        if (channel.name == name)
            return std::make_unique<ChannelEditor>(channel, *m_profile, *m_secrets);
    }
    return nullptr;
}

void EveryWindowTest::speaksToEverybody_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("window");
    for (const QString &language : Language::supported()) {
        for (const QString &window :
            {u"dashboard"_s, u"board"_s, u"alarm"_s, u"note"_s, u"add"_s, u"edit"_s, u"reporting"_s, u"reported"_s,
                u"bulk"_s, u"paste"_s, u"group"_s, u"maintenance"_s, u"drill"_s, u"away"_s, u"about"_s, u"senders"_s,
                u"account"_s, u"login"_s, u"secret"_s, u"mail"_s, u"team"_s, u"hook"_s, u"closed hook"_s, u"script"_s})
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
    const QStringList faults = missing(*shown) + clipped(*shown) + pale(*shown) + ambiguousMnemonics(*shown);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    // Else Qt puts the name of the program behind it, and a longer dash before that.
    QVERIFY2(shown->windowTitle().endsWith(u" – Vigia"), qPrintable(shown->windowTitle()));
}

void EveryWindowTest::fitsOnTheScreen()
{
    QFETCH(QString, language);
    QFETCH(QString, window);
    m_speech->speak(*Language::named(language));
    const std::unique_ptr<QWidget> shown = windowNamed(window);
    shown->show();
    QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QRect screen = shown->screen()->availableGeometry();
    const QSize needed = shown->minimumSizeHint().expandedTo(shown->minimumSize());
    QVERIFY2(needed.width() <= screen.width() && needed.height() <= screen.height(),
        qPrintable(u"needs %1 x %2"_s.arg(needed.width()).arg(needed.height())));
    QVERIFY2(shown->width() <= screen.width() && shown->height() <= screen.height(),
        qPrintable(u"%1 x %2"_s.arg(shown->width()).arg(shown->height())));
}

} // namespace vigia

QTEST_MAIN(vigia::EveryWindowTest)
#include "everywindow_test.moc"
