// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm/alarmmodel.h"
#include "world/clock.h"

#include <QKeySequence>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPropertyAnimation;
class QPushButton;
class QScrollArea;

namespace vigia {

class AlarmHero;
class AlarmRows;

//! Shows the outages that sound, on top of everything, and lets them be answered. It appears without taking
//! the keyboard, and has it only after takeKeyboard() or a click into its note, until it loses it.
//! A click or a key within the first half second was meant for what was there before, and does nothing.
class AlarmWindow final : public QWidget
{
    Q_OBJECT

public:
    AlarmWindow(const Speech &speech, const Clock &clock, QWidget *parent = nullptr);

    //! What it shows; not empty. The chosen one stays chosen as long as it is among them.
    void setOutages(const std::vector<MonitorView> &outages);
    //! Whether what it shows may be over by now: one line at the top, empty for none.
    void setWarning(const QString &warning);
    //! What is wrong with the sound and what to do about it; empty: nothing.
    void setSoundTrouble(const QString &trouble);
    //! What goes on elsewhere and somebody has taken on, a line each; empty: nothing.
    void setTakenOn(const QString &lines);
    //! What became of the last answer, if it could not be given.
    void setRefusal(const QString &refusal);
    //! What brings it the keyboard from every program; empty: nothing does.
    void setShortcut(const QKeySequence &shortcut);
    //! Called every second.
    void tick(UtcTime now, bool lit);

    //! In \a screen, not under the pointer, without the keyboard.
    void appear(const QRect &screen);
    //! Above everything else, without the keyboard.
    void comeToTop();
    void takeKeyboard();
    //! \a note has been given: it is not for the next outage too.
    void forgetNote(const QString &note);

Q_SIGNALS:
    void acknowledged(const std::vector<vigia::MonitorId> &ids, const QString &note);
    void muted(const std::vector<vigia::MonitorId> &ids);
    void held(const std::vector<vigia::MonitorId> &ids, vigia::Duration duration);
    void openTargetRequested(const vigia::MonitorId &id);
    void showRequested(const vigia::MonitorId &id);
    void soundSettingsRequested();
    //! A person closed it; the outages go on.
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    //! Never refused: it would hold up the end of the program, or of the session.
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectButtons();
    void addHolds();
    QWidget *soundLine();
    std::vector<QPushButton *> buttons() const;
    void retranslate();
    void retell();
    void tellKeyboard();
    void choose(int row);
    void fit();
    void dress();
    void disarm();
    bool isArmed() const;
    QString note() const;
    void setAcceptsKeyboard(bool accepts);
    const MonitorView *chosen() const;
    std::vector<MonitorId> chosenIds() const;
    std::vector<MonitorId> allIds() const;

    const Speech &m_speech;
    const Clock &m_clock;
    AlarmModel *m_model;
    MonitorId m_chosen;
    int m_incident = 0; //!< of the chosen one
    QStringList m_fitted; //!< the texts the window is as large as
    UtcTime m_now;
    Instant m_armedAt;
    QScrollArea *m_said;
    AlarmHero *m_hero;
    QLabel *m_warning;
    QWidget *m_soundLine;
    QLabel *m_soundTrouble;
    QPushButton *m_soundSettings;
    QLabel *m_note;
    QLabel *m_listTitle;
    AlarmRows *m_rows;
    QLineEdit *m_answer;
    QPushButton *m_acknowledge;
    QPushButton *m_acknowledgeAll;
    QPushButton *m_mute;
    QPushButton *m_hold;
    QMenu *m_holds;
    QPushButton *m_open;
    QPushButton *m_show;
    QLabel *m_takenOn;
    QLabel *m_refusal;
    QLabel *m_keyboard;
    QKeySequence m_shortcut;
    QPropertyAnimation *m_fade;
};

} // namespace vigia
