// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listen.h"
#include "domain/result.h"
#include "listener/httpserver.h"

namespace vigia {

//! Reads certificate and key of `tls:`; whether they fit is seen when they are used.
Result<HttpServer::Certificate, ListenTrouble> readCertificate(const ListenTls &files);

} // namespace vigia
