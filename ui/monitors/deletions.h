// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"

#include <QObject>

#include <vector>

namespace vigia {

class MonitorsModel;

//! Deletes monitors and brings them back: with their settings, in their places. What was deleted is
//! remembered for as long as this lives.
class Deletions final : public QObject
{
    Q_OBJECT

public:
    //! \a monitors, which outlive it, know the places.
    Deletions(Facade &facade, const MonitorsModel &monitors, QObject *parent = nullptr);

    //! Ends in deleted() or refused().
    void remove(const std::vector<MonitorId> &monitors);
    bool canUndo() const { return !m_done.empty() && !m_busy; }
    //! Brings back what was deleted last. Ends in restored() or refused().
    void undo();

Q_SIGNALS:
    void deleted(int count);
    void restored(int count);
    void refused(const vigia::CommandError &error);
    void canUndoChanged();

private:
    using Puts = std::vector<command::Edit::Put>;

    void removeKept(const std::vector<MonitorId> &monitors, const Puts &kept);
    void setBusy(bool busy);

    Puts keptOf(const std::vector<QByteArray> &documents) const;

    Facade &m_facade;
    const MonitorsModel &m_monitors;
    std::vector<Puts> m_done;
    bool m_busy = false;
};

//! The id in a monitor's document; empty where there is none.
MonitorId idOfDocument(const QByteArray &document);

} // namespace vigia
