// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configerror.h"
#include "node.h"

#include <optional>

namespace vigia {

//! Where the reading stands: which key of what, where complaints go, and the folder of the file.
struct Site {
    ErrorList &errors;
    QString folder; //!< absolute, or empty when there is no file: relative paths mean nothing then
    Place place = Place::Document;
    QString key;

    //! Notes what is wrong at \a node; converts into any absent value.
    std::nullopt_t fail(ErrorCode code, const Node &node, const QString &value = {}, const QString &hint = {}) const;

    Site at(const QString &newKey) const { return {errors, folder, place, newKey}; }
    Site in(Place newPlace) const { return {errors, folder, newPlace, key}; }
};

//! The text of a scalar; absent, with the error noted, for anything else.
std::optional<QString> textOf(const Node &node, const Site &site);

//! True for a map; otherwise the error is noted.
bool expectMap(const Node &node, const Site &site);

//! The texts of a list, or of a single scalar standing for a list of one.
std::optional<QStringList> textsOf(const Node &node, const Site &site);

} // namespace vigia
