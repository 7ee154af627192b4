// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/beatorder.h"
#include "domain/result.h"
#include "exchange/configerror.h"

#include <QByteArray>

namespace vigia {

//! Reads `endpoint.yml` as Monitora's own endpoint does: SERVER, HOST, USER, PWD, INTERVAL (seconds). What else stands
//! there is none of our business. HOST and INTERVAL may be left out, PWD where \a passwordIsElsewhere.
Result<EndpointFile, ConfigErrors> readEndpointFile(const QByteArray &bytes, bool passwordIsElsewhere);

} // namespace vigia
