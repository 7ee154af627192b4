// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"
#include "facade/views.h"

#include <QStringList>

#include <vector>

namespace vigia {

//! What a form has to know of the rest of the configuration.
struct FormContext {
    Settings defaults;
    std::vector<GroupDefinition> groups;
    QStringList monitors; //!< names one can depend on
    QStringList channels; //!< names one can be told by
    std::optional<ListenSettings> listen; //!< where what reports is heard; absent: nowhere
    friend bool operator==(const FormContext &, const FormContext &) = default;

    const GroupDefinition *group(QStringView name) const;
};

//! What is inherited from both: the policy is wider than what the defaults say of it.
Settings withPolicy(const Settings &defaults, const PolicySettings &policy);

//! What makes the group \a name where there is none yet: documents of exchange/entitydocuments.h.
std::vector<QByteArray> newGroup(const FormContext &context, const QString &name);

//! Documents that cannot be read are left out: who saves finds out. \a names are the monitors'.
FormContext contextOf(const ConfigurationView &view, const QStringList &names);

} // namespace vigia
