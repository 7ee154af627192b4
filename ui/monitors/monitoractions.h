// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitors/deeds.h"
#include "monitors/monitorsmodel.h"
#include "world/clock.h"

#include <QAction>
#include <QUrl>

#include <map>
#include <vector>

namespace vigia {

class Deletions;

//! The deeds as actions: for menus, buttons and keys alike. Enabled where at least one of the selected
//! monitors has something of it. Refusals come as sentences.
class MonitorActions final : public QObject
{
    Q_OBJECT

public:
    //! \a person: who acknowledges.
    MonitorActions(Facade &facade, const MonitorsModel &monitors, const Speech &speech, const Clock &clock,
        const QString &person, QObject *parent = nullptr);
    ~MonitorActions() override;

    QAction *action(Deed deed) const { return m_actions.at(deed); }

    void select(const std::vector<MonitorId> &monitors);
    const std::vector<MonitorId> &selected() const { return m_selected; }

    //! What Deed::Acknowledge asks for, with the note then given.
    void acknowledge(const std::vector<MonitorId> &monitors, const QString &note);
    //! What deletionAsked() awaits: one of the two.
    void confirmDeletion();
    void forgoDeletion();
    //! Of all that are new and silent.
    void startWatching(const std::vector<MonitorId> &monitors);
    //! This computer's sound; absent: until a person unmutes.
    void muteAll(std::optional<Duration> duration);
    void unmuteAll();
    void checkAll();
    //! Of all messages that were not delivered.
    void sendAgain();

    //! Texts anew, after a change of language.
    void retranslate();

Q_SIGNALS:
    void acknowledgeRequested(const std::vector<vigia::MonitorId> &monitors);
    void editRequested(const std::vector<vigia::MonitorId> &monitors);
    void duplicateRequested(const vigia::MonitorId &monitor);
    void browserRequested(const QUrl &address);
    void copyRequested(const QString &text);
    //! In words, plain text.
    void refused(const QString &sentence);
    //! Others name what is to be deleted; \a deletion: what would change.
    void deletionAsked(const vigia::ImportView &deletion);
    void deleted(const QStringList &names);
    void restored(int count);

private:
    void make();
    void update();
    void carryOut(Deed deed);
    void mute(std::optional<Duration> duration);
    void hold(Duration duration);
    void open();
    void openAddress(const Answer &answer);
    void copyAddresses();
    void send(const Command &command);
    void refuse(const CommandError &error);
    QString textOf(Deed deed) const;

    Facade &m_facade;
    const MonitorsModel &m_monitors;
    const Speech &m_speech;
    const Clock &m_clock;
    QString m_person;
    std::map<Deed, QAction *> m_actions;
    std::vector<MonitorId> m_selected;
    Deletions *m_deletions;
};

//! The address in a monitor's document; empty: it has none.
QString watchedAddress(const QByteArray &document);

//! The address in a monitor's document that a browser may be given: http or https, no secret; else
//! empty.
QUrl browserAddress(const QByteArray &document);

} // namespace vigia
