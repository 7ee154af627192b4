// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/reportform.h"

#include "domain/beat.h"
#include "wording/language.h"

#include <QCoreApplication>

namespace vigia {

//! What the form says of a monitor that reports.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(vigia::ReportWords)

public:
    //! The name of a field.
    static QString label(ReportText which);
    //! What it does and how it is written, in one line.
    static QString hint(ReportText which);
    //! What stands greyed in a field that is empty. \a slug: the short name that is made of the name.
    static QString whenEmpty(ReportText which, const QString &slug);
    static QString keyWord(ReportKey key);

    //! `Expected every 5 min; down after 2 min more of silence.`
    static QString schedule(const HeartbeatTarget &target, const Language &language);
    //! `Next: Mon 30 Nov 03:00, Europe/Madrid`; empty where it is not expected at set times.
    static QString next(const HeartbeatTarget &target, UtcTime now, const Language &language);
    //! What is said of how it reports, folded, in a sentence.
    static QString manner(const ReportForm &form, const QString &slug, const Language &language);
};

} // namespace vigia
