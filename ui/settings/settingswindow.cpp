// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingswindow.h"

#include "look/opening.h"
#include "look/placeholders.h"
#include "look/plaintext.h"
#include "look/formscroll.h"
#include "look/selection.h"
#include "editor/ownaddresses.h"
#include "editor/refocus.h"
#include "settings/accountspage.h"
#include "settings/channelspage.h"
#include "settings/generalpage.h"
#include "settings/lookpage.h"
#include "settings/profilepages.h"
#include "settings/secretspage.h"
#include "settings/soundpage.h"
#include "settings/tellingpage.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>

namespace vigia {

SettingsWindow::SettingsWindow(Facade &facade, const Speech &speech, const Clock &clock, const Autostart &autostart,
    const DesktopPreferences &preferences, const QString &dataFolder, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_facade(facade)
    , m_speech(speech)
    , m_clock(clock)
    , m_autostart(autostart)
    , m_preferences(preferences)
    , m_dataFolder(dataFolder)
    , m_profile(facade, speech)
    , m_secrets(m_profile)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    openWithin(*this, {860, 640});
    makePlaceholdersReadable(*this);
    makeSelectionReadable(*this);
    build();
}

SettingsWindow::~SettingsWindow()
{
    hide(); // what is not stored yet is, while there is somebody to store it
}

template <typename PageWidget>
void SettingsWindow::listenTo(PageWidget *page)
{
    connect(page, &PageWidget::preferencesChanged, this, [this](const DesktopPreferences &preferences) {
        m_preferences = preferences;
        Q_EMIT preferencesChanged(m_preferences);
    });
}

void SettingsWindow::build()
{
    const int current = m_pages ? m_pages->currentRow() : 0;
    const int focus = focusPlace(m_content);
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_pages = new QListWidget(m_content);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setSpacing(2);
    m_stack = new QStackedWidget(m_content);

    auto *general = new GeneralPage(m_preferences, m_autostart, m_dataFolder);
    m_look = new LookPage(m_preferences);
    m_sound = new SoundPage(m_profile, m_speech);
    m_listeningPage = new ListeningPage(m_profile, m_secrets, m_listenDraft, ownAddresses());
    auto *notifications = new NotificationsPage(m_preferences);
    addPage(tr("General"), general);
    addPage(tr("Look"), m_look);
    addPage(tr("Sound"), m_sound);
    addPage(tr("Defaults"), new DefaultsPage(m_profile, m_speech, m_defaultsDraft));
    addPage(tr("Groups"), new GroupsPage(m_profile, m_speech));
    addPage(tr("Maintenance"), new MaintenancePage(m_profile, m_speech, m_clock));
    addPage(tr("Listening"), m_listeningPage);
    addPage(tr("Alerts"), new TellingPage(m_profile, m_policyDraft));
    addPage(tr("Channels"), new ChannelsPage(m_facade, m_profile, m_secrets));
    addPage(tr("Mail accounts"), new AccountsPage(m_profile, m_secrets));
    addPage(tr("Secrets"), new SecretsPage(m_secrets, m_speech));
    addPage(tr("Notifications"), notifications);
    listenTo(general);
    listenTo(m_look);
    listenTo(notifications);
    connect(general, &GeneralPage::openFolderRequested, this, &SettingsWindow::openFolderRequested);
    connect(m_sound, &SoundPage::soundChanged, this, &SettingsWindow::soundChanged);
    connect(m_sound, &SoundPage::testSoundRequested, this, &SettingsWindow::testSoundRequested);
    connect(m_sound, &SoundPage::testHeard, this, &SettingsWindow::testHeard);
    connect(notifications, &NotificationsPage::testMessageRequested, this, &SettingsWindow::testMessageRequested);
    connect(m_listeningPage, &ListeningPage::copyRequested, this, &SettingsWindow::copyRequested);
    m_sound->setStanding(m_standing);
    m_listeningPage->setStanding(m_listening);
    m_look->setShortcutStanding(m_shortcut);

    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages);
    row->addWidget(m_stack, 1);
    m_pages->setFixedWidth(m_pages->sizeHintForColumn(0) + 2 * space::huge);
    layout()->addWidget(m_content);
    m_content->show();
    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_pages->setCurrentRow(current);
    setWindowTitle(vigia::windowTitle(tr("Settings")));
    m_pages->setFocus(Qt::OtherFocusReason);
    focusAt(*m_content, focus);
}

void SettingsWindow::addPage(const QString &title, QWidget *page)
{
    auto *item = new QListWidgetItem(title, m_pages);
    item->setSizeHint(
        QSize(m_pages->fontMetrics().horizontalAdvance(title), m_pages->fontMetrics().height() + space::medium));
    auto *scroll = new FormScroll(m_stack);
    scroll->setForm(page);
    m_stack->addWidget(scroll);
}

void SettingsWindow::showPage(Page page)
{
    m_pages->setCurrentRow(static_cast<int>(page));
}

void SettingsWindow::setSoundStanding(const QString &words)
{
    m_standing = words;
    m_sound->setStanding(words);
}

void SettingsWindow::setListenStanding(const ListenStanding &standing)
{
    m_listening = standing;
    m_listeningPage->setStanding(standing);
}

void SettingsWindow::setShortcutStanding(ShortcutStanding standing)
{
    m_shortcut = standing;
    m_look->setShortcutStanding(standing);
}

void SettingsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    else if (event->type() == QEvent::PaletteChange) {
        makePlaceholdersReadable(*this);
        makeSelectionReadable(*this);
    }
    QWidget::changeEvent(event);
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vigia
