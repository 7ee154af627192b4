// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/reportroute.h"

#include <QCoreApplication>

#include <vector>

namespace vigia {

//! Something to copy to what reports.
struct ReportSnippet {
    enum class Kind { Curl, Cron, Systemd, PowerShell, Python, Beat };
    Kind kind = Kind::Curl;
    QString text; //!< several lines
    friend bool operator==(const ReportSnippet &, const ReportSnippet &) = default;
};

//! What makes something report, in the ways people have: made of values, and of nothing else.
class ReportSnippets
{
    Q_DECLARE_TR_FUNCTIONS(vigia::ReportSnippets)

public:
    //! Only those that make sense for it: `vigia beat` goes on for ever, cron does nothing every few seconds.
    static std::vector<ReportSnippet> of(const Reporter &reporter, const ReportRoute &route);
    //! What a list calls it.
    static QString title(ReportSnippet::Kind kind);
    //! Where it belongs, and what is to be done first.
    static QString place(ReportSnippet::Kind kind, const HeartbeatTarget &target, const ReportRoute &route);

private:
    static QString cronPlace(const HeartbeatTarget &target);
    static QString curl(const ReportRoute &route, const HeartbeatTarget &target);
};

//! A crontab's five fields that come at least every \a period; empty: cron cannot.
QString cronTimes(Duration period);

} // namespace vigia
