// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/deskworld.h"
#include "desktop/preferenceskeeper.h"
#include "domain/ids.h"
#include "editor/editors.h"

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>

#include <memory>

namespace vigia {

class BoardWindow;
class DashboardWindow;
class SendersWindow;
struct SoundState;

//! The windows a person opens: made when they are first wanted, each where it stood the last time.
//! Interface thread.
class Windows final : public QObject
{
    Q_OBJECT

public:
    Windows(const DeskWorld &world, PreferencesKeeper &preferences, QObject *parent = nullptr);
    ~Windows() override;

    void showDashboard();
    void showDashboardMinimized();
    void showBoard();
    void showSenders();
    void reveal(const MonitorId &monitor);
    //! The monitor's address in the browser.
    void openTarget(const MonitorId &monitor);
    void setSound(const SoundState &state);
    //! Why nobody watches; empty: somebody does.
    void setTrouble(const QString &sentence);
    bool isDashboardVisible() const;
    bool isEditing() const { return m_editors.isOpen(); }
    void hideDashboard();
    void rememberPlaces();
    void takePreferences();

Q_SIGNALS:
    void awayRequested();
    void backRequested();
    void drillRequested();
    void settingsRequested();
    void aboutRequested();
    void listeningRequested();
    void quitRequested();
    void logRequested();
    //! A person closes the dashboard; it stays open until somebody decides.
    void dashboardCloses();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DashboardWindow &dashboard();
    void rememberBoard();
    void editNamed(const QStringList &names);
    void importFile();
    void exportFile();
    void report(const QString &title, const QString &text);

    DeskWorld m_world;
    PreferencesKeeper &m_preferences;
    Editors m_editors;
    QTimer m_placesSettle;
    QRect m_boardPlace;
    QString m_trouble;
    std::unique_ptr<SoundState> m_sound;
    std::unique_ptr<DashboardWindow> m_dashboard;
    std::unique_ptr<BoardWindow> m_board;
    std::unique_ptr<SendersWindow> m_senders;
};

} // namespace vigia
