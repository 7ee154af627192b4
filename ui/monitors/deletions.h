// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"
#include "monitors/mentions.h"

#include <QObject>

#include <vector>

namespace vigia {

class MonitorsModel;

//! Deletes monitors and brings them back: with their settings, in their places, in the lists that named them. What
//! was deleted is remembered for as long as this lives.
class Deletions final : public QObject
{
    Q_OBJECT

public:
    //! \a monitors, which outlive it, know the places.
    Deletions(Facade &facade, const MonitorsModel &monitors, QObject *parent = nullptr);

    //! Ends in deleted(), refused() or, where others name them, in asked(): then confirm() or forgo() is awaited.
    void remove(const std::vector<MonitorId> &monitors);
    //! Deletes what was asked about, and takes it out of the lists of the others.
    void confirm();
    void forgo();
    bool canUndo() const { return !m_done.empty() && !m_busy; }
    //! Brings back what was deleted last. Ends in restored() or refused().
    void undo();

Q_SIGNALS:
    //! Nothing is deleted yet. \a deletion: what it would change.
    void asked(const vigia::ImportView &deletion);
    void deleted(const QStringList &names);
    void restored(int count);
    void refused(const vigia::CommandError &error);
    void canUndoChanged();

private:
    using Puts = std::vector<command::Edit::Put>;
    struct Deleted {
        Puts monitors;
        Mentions mentions;
        QStringList names;
    };

    template <typename View, typename Take>
    void ask(const Command &command, Take take);
    void consider(const ImportView &deletion);
    void removeKept(const Deleted &kept);
    void restore(const command::Edit &edit);
    void refuse(const Answer &answer);
    void setBusy(bool busy);

    Deleted keptOf(const ConfigurationView &configuration) const;
    std::vector<MonitorId> idsOf(const QStringList &names) const;

    Facade &m_facade;
    const MonitorsModel &m_monitors;
    std::vector<MonitorId> m_going; //!< being deleted, or asked about
    ImportView m_change; //!< what that changes
    std::vector<Deleted> m_done;
    bool m_busy = false;
};

//! The id in a monitor's document; empty where there is none.
MonitorId idOfDocument(const QByteArray &document);

} // namespace vigia
