// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/entrances.h"
#include "listener/httpmessage.h"

namespace vigia {

//! Credentials that are missing, unknown or wrong, as the clients of \a wish expect to be told: always the same, so
//! that nobody learns which.
Response refusal(Wish wish);

//! Credentials that may be right: some are being read just now. Whoever showed them may say it again soon.
Response notYet(Wish wish);

//! Wrong credentials, too often from one address.
Response tooManyFailures();

//! \a host is none of our names.
Response wrongHost();

} // namespace vigia
