// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/autostart.h"
#include "settings/desktoppreferences.h"
#include "settings/keptsecrets.h"
#include "settings/listeningpage.h"
#include "settings/policyform.h"
#include "settings/profilesettings.h"

#include "editor/settingsform.h"
#include "world/clock.h"

#include <QWidget>

#include <optional>

class QListWidget;
class QStackedWidget;

namespace vigia {

class LookPage;
class SoundPage;

//! The settings: a list of pages at the left, and the page. What is changed is said at once; who owns
//! the preferences keeps them and lets them take effect.
class SettingsWindow final : public QWidget
{
    Q_OBJECT

public:
    enum class Page {
        General,
        Look,
        Sound,
        Defaults,
        Groups,
        Maintenance,
        Listening,
        Alerts,
        Channels,
        Accounts,
        Secrets,
        Notifications
    };

    //! \a autostart and \a clock outlive the window.
    SettingsWindow(Facade &facade, const Speech &speech, const Clock &clock, const Autostart &autostart,
        const DesktopPreferences &preferences, const QString &dataFolder, QWidget *parent = nullptr);

    ~SettingsWindow() override;

    void showPage(Page page);
    //! As they are now, changed elsewhere (where a window stands).
    void setPreferences(const DesktopPreferences &preferences) { m_preferences = preferences; }
    //! What became of the alarm window's shortcut that is preferred.
    void setShortcutStanding(ShortcutStanding standing);
    //! Where the sound stands now, in words; empty: nothing to say.
    void setSoundStanding(const QString &words);
    //! Whether reports are taken now.
    void setListenStanding(const ListenStanding &standing);

Q_SIGNALS:
    void preferencesChanged(const vigia::DesktopPreferences &preferences);
    void openFolderRequested(const QString &folder);
    void soundChanged(const vigia::SoundSettings &settings);
    void testSoundRequested();
    void testHeard(bool heard);
    void testMessageRequested();
    //! For the clipboard.
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addPage(const QString &title, QWidget *page);
    template <typename PageWidget>
    void listenTo(PageWidget *page);

    Facade &m_facade;
    const Speech &m_speech;
    const Clock &m_clock;
    const Autostart &m_autostart;
    DesktopPreferences m_preferences;
    QString m_dataFolder;
    QString m_standing;
    ShortcutStanding m_shortcut = ShortcutStanding::Available;
    ProfileSettings m_profile;
    KeptSecrets m_secrets;
    std::optional<SettingsForm> m_defaultsDraft;
    std::optional<PolicyForm> m_policyDraft;
    std::optional<ListenDraft> m_listenDraft;
    ListenStanding m_listening;

    QWidget *m_content = nullptr;
    QListWidget *m_pages = nullptr;
    QStackedWidget *m_stack = nullptr;
    LookPage *m_look = nullptr;
    SoundPage *m_sound = nullptr;
    ListeningPage *m_listeningPage = nullptr;
};

} // namespace vigia
