// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace vigia {

//! \a own as a program may have it that we start: without secrets (P16) and without what the service
//! manager said to this process alone.
QProcessEnvironment childEnvironment(QProcessEnvironment own = QProcessEnvironment::systemEnvironment());

} // namespace vigia
