// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/heartbeat.h"
#include "domain/listen.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vigia {

//! How a report gets to the listener. Values; nothing in them is quoted yet, but for the addresses.
struct ReportRoute {
    enum class Way {
        Ping, //!< the address says who reports
        App, //!< an application with its number
        Signal, //!< a machine by its name, with a user and a password
    };
    Way way = Way::Ping;
    QString url; //!< whole, percent-encoded
    int appId = 0; //!< App
    QString host; //!< Signal: [A-Za-z0-9_-]
    QString user; //!< who logs in; empty: nobody
    QString bearer; //!< shown instead; empty: nothing
    QString secret; //!< the name of the key that stands in it; empty: none. Where its value is not known, `KEY` stands
                    //!< there
    friend bool operator==(const ReportRoute &, const ReportRoute &) = default;
};

//! What is known of the one that reports.
struct Reporter {
    QString name; //!< hostile
    HeartbeatTarget target;
    QString slug; //!< in force; empty: it has none
    QString key; //!< the value of its token, or of the listener's ping key where it has none; empty: not known
    friend bool operator==(const Reporter &, const Reporter &) = default;
};

//! The name of the secret whose value Reporter::key is; empty: it reports without one.
QString keyOf(const HeartbeatTarget &target, const QString &slug, const ListenSettings &listen);

//! By what names this computer can be called, the best first. \a own are its addresses in networks.
QStringList reportHosts(const ListenSettings &listen, const QStringList &own);

//! Absent: nobody can report for it. \a host is one of reportHosts().
std::optional<ReportRoute> reportRoute(const Reporter &reporter, const ListenSettings &listen, const QString &host);

} // namespace vigia
