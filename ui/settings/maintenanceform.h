// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/maintenance.h"
#include "exchange/configerror.h"
#include "exchange/node.h"

#include <QStringList>

#include <optional>

namespace vigia {

//! A maintenance window as a person edits it.
struct MaintenanceForm {
    enum class Part { Name, What, When };

    QString name;
    QString monitors; //!< names with commas between them
    QString groups; //!< likewise
    bool weekly = true;
    int day = 7; //!< ISO 8601: Monday 1 … Sunday 7
    QString from = QStringLiteral("02:00"); //!< weekly: HH:MM
    QString to = QStringLiteral("04:00");
    QString zone = QStringLiteral("local");
    UtcTime begins; //!< once
    UtcTime ends;

    static MaintenanceForm of(const MaintenanceWindow &window, UtcTime now);
    //! An empty one; were it not weekly, from the next full hour on for two hours.
    static MaintenanceForm empty(UtcTime now);

    ConfigErrors errors(Part part) const;
    //! Absent while it is not valid.
    std::optional<MaintenanceWindow> window() const;

    friend bool operator==(const MaintenanceForm &, const MaintenanceForm &) = default;

private:
    Node node() const;
};

} // namespace vigia
