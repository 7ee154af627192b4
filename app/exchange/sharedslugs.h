// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importeddocument.h"

#include <QStringList>

#include <vector>

namespace vigia {

//! Several monitors are meant by one short name: a ping by it counts for none of them.
struct SharedSlug {
    QString slug;
    QStringList monitors; //!< names, in the configuration's order
    int line = 0; //!< 1-based, of the first that the document names; 0: none has a line
    friend bool operator==(const SharedSlug &, const SharedSlug &) = default;
};

//! Those that monitors called \a changed share with others, in the configuration's order. None where nobody pings by
//! short names. \a origins: by id.
std::vector<SharedSlug> sharedSlugs(
    const Configuration &configuration, const QStringList &changed, const QHash<QString, Origin> &origins);

} // namespace vigia
