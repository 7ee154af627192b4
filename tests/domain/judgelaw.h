// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "randomlife.h"

#include <QStringList>

#include <optional>

namespace vigia {

//! Watches a life and notes where the judge breaks a promise. It counts for itself and believes the
//! judge's state only where the state is what is promised.
class JudgeLaw
{
public:
    explicit JudgeLaw(const JudgeRules &rules)
        : m_rules(rules)
    {
    }

    void see(const SeenStep &step);
    const QStringList &broken() const { return m_broken; }
    bool toldOfTrouble() const { return m_toldOutage || m_toldWarning; }

private:
    void count(const SeenStep &step);
    void judge(const SeenStep &step);
    void follow(const SeenStep &step, const effect::RecordTransition &transition);
    void follow(const SeenStep &step, const effect::Tell &tell);
    void follow(const SeenStep &step, const effect::OpenedIncident &opened);
    void follow(const SeenStep &step, const effect::ResolvedIncident &resolved);
    void follow(const SeenStep &step, const effect::AskWitnesses &ask);
    void follow(const SeenStep &step, const effect::LookNow &);
    void follow(const SeenStep &step, const effect::ReplaceLook &);
    void demand(bool kept, const char *promise)
    {
        if (!kept)
            m_broken.append(QString::fromLatin1(promise));
    }

    const JudgeRules &m_rules;
    QStringList m_broken;
    int m_failuresInARow = 0, m_answersInARow = 0;
    std::optional<Status> m_recorded;
    UnknownReason m_recordedReason = UnknownReason::NotCheckedYet;
    int m_lastSerial = 0, m_openSerial = 0;
    std::optional<OpenIncident> m_resolvedNow;
    int m_toldOutage = 0; //!< told down or unstable, its end not told yet
    bool m_toldUnstable = false, m_toldWarning = false, m_mayTellAgain = false;
    bool m_toldStale = false;
    Instant m_toldAt;
};

} // namespace vigia
