// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace vigia {

class StatusNotifierHost;

enum class TrayKind {
    None,
    StatusNotifier, //!< a panel that shows StatusNotifierItems
    Native, //!< the platform's: XEmbed on X11, the notification area, the menu bar
};

//! Finds out whether there is a tray. The toolkit chooses between StatusNotifierItem and XEmbed at its
//! first use, once per process, so that use has to wait: for a panel that may still be starting, but
//! not for long. Interface thread.
class TrayPresence final : public QObject
{
    Q_OBJECT

public:
    static constexpr Duration patience = std::chrono::milliseconds(700);

    explicit TrayPresence(QObject *parent = nullptr);
    ~TrayPresence() override;

    //! Answers with the first kindChanged(), at the latest after `patience`; not from inside start().
    void start();

    TrayKind kind() const { return m_kind; }

Q_SIGNALS:
    //! With the first one the tray may be touched; later when it comes back or goes away. None: a
    //! window has to be shown, since nothing else can be seen.
    void kindChanged(vigia::TrayKind kind);
    //! There is a tray now that this process cannot use any more: another could. Once.
    void restartWanted();

private:
    void hostChanged(bool registered);
    void decide();
    void look();
    void setKind(TrayKind kind);
    void wantRestart();

    std::unique_ptr<StatusNotifierHost> m_host;
    QTimer m_deadline; //!< of the first decision
    QTimer m_poll;
    QTimer m_gone; //!< a panel that may come back
    QTimer m_settled; //!< a change that lasts
    TrayKind m_kind = TrayKind::None;
    TrayKind m_backend = TrayKind::None; //!< what this process is bound to
    bool m_decided = false;
    bool m_restartSaid = false;
};

} // namespace vigia
