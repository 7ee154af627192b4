// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listen.h"
#include "facade/facade.h"
#include "scene/scene.h"
#include "senders/decisions.h"
#include "speech/speech.h"
#include "world/clock.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;

namespace vigia {

class GroupChoice;
class RoleLabel;
class SendersModel;

//! Who reports to Vigia and is not known: to be watched or ignored, one or many at once.
class SendersWindow final : public QWidget
{
    Q_OBJECT

public:
    //! All of them outlive the window.
    SendersWindow(
        Facade &facade, const Scene &scene, const Speech &speech, const Clock &clock, QWidget *parent = nullptr);
    ~SendersWindow() override;

Q_SIGNALS:
    //! Of monitors that senders just became, by their names.
    void editRequested(const QStringList &names);
    //! Nobody listens.
    void settingsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void listen();
    void askForListening();
    void takeListening(const Answer &answer);
    void reload();
    void follow();
    void tellStanding();
    void decide(Decision decision);
    void say(Decision decision, const QStringList &senders, const QStringList &refusals);
    QStringList chosen() const;
    void chooseOne();
    void retranslate();
    QString introduction() const;

    Facade &m_facade;
    const Scene &m_scene;
    const Speech &m_speech;
    const Clock &m_clock;
    SendersModel *m_model;
    Decisions *m_decisions;
    QTimer m_ages;

    RoleLabel *m_outdated;
    RoleLabel *m_intro;
    QListView *m_list;
    RoleLabel *m_empty;
    GroupChoice *m_group;
    QPushButton *m_settings;
    RoleLabel *m_result;
    RoleLabel *m_refusal;
    QPushButton *m_edit;
    QPushButton *m_ignore;
    QPushButton *m_watch;
    std::optional<ListenSettings> m_listening; //!< absent: not known
    bool m_isOff = false; //!< nobody listens
    QStringList m_watched; //!< just now
};

} // namespace vigia
