// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site.h"

#include "domain/settings.h"

//! Codecs (see valuecodecs.h) of whom to trust and which way to go.
namespace vigia {

//! `verify`, `insecure`, `{ca: FILE}` or `{pin: sha256/…}`
struct TlsCodec {
    static std::optional<TlsTrust> read(const Node &node, const Site &site);
    static Node write(const TlsTrust &tls);
};

struct TlsVersionCodec {
    static std::optional<TlsVersion> read(const Node &node, const Site &site);
    static Node write(TlsVersion version);
};

//! `automatic`, `none`, `system`, `http://HOST:PORT` or `socks5://HOST:PORT`
struct ProxyCodec {
    static std::optional<ProxyChoice> read(const Node &node, const Site &site);
    static Node write(const ProxyChoice &proxy);
};

} // namespace vigia
