// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site.h"

#include "domain/configuration.h"

//! Codecs (see valuecodecs.h) of what only a look over HTTP knows.
namespace vigia {

//! An http or https address without credentials. It is kept as it was written.
std::optional<QString> readHttpUrl(const Node &node, const Site &site);

struct HttpTargetCodec {
    static std::optional<Target> read(const Node &node, const Site &site);
    static Node write(const HttpTarget &target);
};

struct MethodCodec {
    static std::optional<QString> read(const Node &node, const Site &site);
    static Node write(const QString &method) { return Node::ofText(method); }
};

//! A body may be a secret; a bearer token always is one.
struct BodyCodec {
    static std::optional<TextOrSecret> read(const Node &node, const Site &site);
    static Node write(const TextOrSecret &body);
};

struct BearerCodec {
    static std::optional<TextOrSecret> read(const Node &node, const Site &site);
    static Node write(const TextOrSecret &token) { return BodyCodec::write(token); }
};

//! `{Name: value}`, or a list of such maps (JSON documents: their objects have no order).
struct HeadersCodec {
    static std::optional<std::vector<Header>> read(const Node &node, const Site &site);
    static Node write(const std::vector<Header> &headers);
};

struct BasicCodec {
    static std::optional<BasicAuth> read(const Node &node, const Site &site);
    static Node write(const BasicAuth &basic);
};

//! `200-299, 304`, or the same as a list.
struct ExpectCodec {
    static std::optional<std::vector<StatusRange>> read(const Node &node, const Site &site);
    static Node write(const std::vector<StatusRange> &ranges);
};

struct PatternCodec {
    static std::optional<QString> read(const Node &node, const Site &site);
    static Node write(const QString &pattern) { return Node::ofText(pattern); }
};

struct JsonCodec {
    static std::optional<JsonExpectation> read(const Node &node, const Site &site);
    static Node write(const JsonExpectation &json);
};

} // namespace vigia
