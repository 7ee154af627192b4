// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy.h"
#include "status.h"
#include "time.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace vigia {

//! Points to a secret by name ([a-z0-9-]+, 1–64); its value is fetched when it is needed and kept
//! nowhere (P16).
struct SecretRef {
    QString name;
    friend bool operator==(const SecretRef &, const SecretRef &) = default;
};

//! True for a name that may point to a secret: 1–64 characters of [a-z0-9-].
bool isValidSecretName(QStringView name);

//! A text of the configuration that may be a secret instead: `bearer: {secret: NAME}`.
using TextOrSecret = std::variant<QString, SecretRef>;

struct StatusRange {
    int first = 200; //!< 100–599
    int last = 299; //!< first–599
    friend bool operator==(const StatusRange &, const StatusRange &) = default;
};

//! `200-299,304`: as people write them.
QString shownStatuses(const std::vector<StatusRange> &ranges);

struct JsonExpectation {
    QString path; //!< `$.a.b[0]`: members and indices only
    QString equals; //!< compared with the value as text; absent in YAML is not allowed
    friend bool operator==(const JsonExpectation &, const JsonExpectation &) = default;
};

enum class TlsVersion { Tls1_0, Tls1_1, Tls1_2, Tls1_3 };

//! `tls:` — whom to trust.
struct TlsTrust {
    enum class Mode { Verify, Insecure, CaFile, Pin };
    Mode mode = Mode::Verify;
    QString value; //!< CaFile: absolute path of a PEM file; Pin: `sha256/BASE64` of the public key
    friend bool operator==(const TlsTrust &, const TlsTrust &) = default;
};

//! `proxy:` — Automatic is the default: none for private addresses, the system's otherwise.
struct ProxyChoice {
    enum class Mode { Automatic, None, System, Explicit };
    Mode mode = Mode::Automatic;
    QUrl url; //!< Explicit: http://HOST:PORT or socks5://HOST:PORT, without credentials
    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

struct BasicAuth {
    QString user;
    SecretRef secret;
    friend bool operator==(const BasicAuth &, const BasicAuth &) = default;
};

using Header = std::pair<QString, TextOrSecret>;

//! Every monitor key that may stand under `defaults`, a group or a monitor (contract, section 4).
//! An absent value is taken from the next wider level; the built-in defaults stand in effective().
//! Lists are replaced by the narrower level, not merged.
struct Settings {
    std::optional<Duration> interval; //!< ≥ 1 s
    std::optional<Duration> timeout; //!< ≥ 100 ms, ≤ 10 min
    std::optional<int> confirm; //!< 1–100 failures in a row before `down`
    std::optional<Duration> confirmInterval; //!< ≥ 100 ms
    std::optional<int> recover; //!< 1–100 good answers in a row before `up`
    std::optional<QStringList> alerts; //!< names of channels
    std::optional<Severity> severity;
    std::optional<QStringList> dependsOn; //!< names of monitors
    std::optional<QStringList> tags;
    std::optional<QString> note; //!< ≤ 2000 characters, plain text
    std::optional<PolicySettings> policy; //!< merged with the wider levels' value by value

    // HTTP
    std::optional<QString> method; //!< RFC 9110 token, upper case
    std::optional<TextOrSecret> body;
    std::optional<std::vector<Header>> headers; //!< RFC 9110 field names, in the file's order
    std::optional<BasicAuth> basic;
    std::optional<TextOrSecret> bearer;
    std::optional<std::vector<StatusRange>> expect;
    std::optional<QString> contains;
    std::optional<QString> notContains;
    std::optional<QString> matches; //!< a valid regular expression (PCRE)
    std::optional<JsonExpectation> json;
    std::optional<Duration> slowerThan;
    std::optional<TlsTrust> tls;
    std::optional<TlsVersion> tlsMin;
    std::optional<Duration> expiryWarning; //!< 0 = never warn
    std::optional<int> redirects; //!< 0–20
    std::optional<ProxyChoice> proxy;

    friend bool operator==(const Settings &, const Settings &) = default;
};

//! What stands in \a narrow, and for the rest what stands in \a wide.
Settings merged(const Settings &wide, const Settings &narrow);

} // namespace vigia
