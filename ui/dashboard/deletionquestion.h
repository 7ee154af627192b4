// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

#include <functional>

class QWidget;

namespace vigia {

//! Says who names what is to be deleted, and asks whether it is to be taken out there as well. \a deletion: what
//! that would change. Exactly one of the two is called.
void askAboutDeletion(QWidget &window, const ImportView &deletion, const Language &language,
    std::function<void()> confirm, std::function<void()> forgo);

} // namespace vigia
