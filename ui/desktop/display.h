// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigia {

//! Whether windows can be shown here; asked before the toolkit is started, which would abort with words of its
//! own. Where QT_QPA_PLATFORM names how, that is believed.
bool hasDisplay();

} // namespace vigia
