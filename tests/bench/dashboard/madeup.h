// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"

#include <QHash>

namespace vigia::bench {

//! Monitors that nobody has, with a past, in every state: for pictures and measurements. The same
//! number gives the same monitors.
class MadeUpFacade final : public Facade
{
    Q_OBJECT

public:
    //! \a now: what all times are counted back from.
    MadeUpFacade(int count, UtcTime now);

    void execute(const Command &command, Done done) override;

    //! The next \a count monitors were looked at, at \a now; one in a hundred changes its state.
    void look(int count, UtcTime now);

    StatusView status;

private:
    Answer answerTo(const Command &command) const;
    std::vector<RecentLooksView> looksOf(const std::vector<MonitorId> &ids) const;
    ExplanationView explanationOf(const QString &name) const;

    UtcTime m_now;
    int m_next = 0;
    QHash<QString, int> m_rows;
};

} // namespace vigia::bench
