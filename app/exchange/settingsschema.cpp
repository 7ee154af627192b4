// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsschema.h"

#include "httpcodecs.h"
#include "policyschema.h"
#include "tlscodecs.h"
#include "valuecodecs.h"

namespace vigia {

namespace {

struct Field {
    QLatin1StringView key;
    void (*read)(const Node &, const Site &, Settings &);
    std::optional<Node> (*write)(const Settings &);
};

template <auto Member, typename Codec>
constexpr Field field(const char *key)
{
    return {
        QLatin1StringView(key),
        [](const Node &node, const Site &site, Settings &settings) {
            if (auto value = Codec::read(node, site))
                settings.*Member = std::move(*value);
        },
        [](const Settings &settings) -> std::optional<Node> {
            return settings.*Member ? std::optional<Node>(Codec::write(*(settings.*Member))) : std::nullopt;
        },
    };
}

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 day = 24 * 60 * minute;

constexpr Field fields[] = {
    field<&Settings::method, MethodCodec>("method"),
    field<&Settings::headers, HeadersCodec>("headers"),
    field<&Settings::body, BodyCodec>("body"),
    field<&Settings::basic, BasicCodec>("basic"),
    field<&Settings::bearer, BearerCodec>("bearer"),
    field<&Settings::expect, ExpectCodec>("expect"),
    field<&Settings::contains, TextCodec<65536>>("contains"),
    field<&Settings::notContains, TextCodec<65536>>("not_contains"),
    field<&Settings::matches, PatternCodec>("matches"),
    field<&Settings::json, JsonCodec>("json"),
    field<&Settings::slowerThan, DurationCodec<1, 10 * minute>>("slower_than"),
    field<&Settings::tls, TlsCodec>("tls"),
    field<&Settings::tlsMin, TlsVersionCodec>("tls_min"),
    field<&Settings::expiryWarning, DurationCodec<0, 3650 * day>>("expiry_warning"),
    field<&Settings::redirects, WholeCodec<0, 20>>("redirects"),
    field<&Settings::proxy, ProxyCodec>("proxy"),
    field<&Settings::tags, NamesCodec>("tags"),
    field<&Settings::interval, DurationCodec<second, 365 * day>>("interval"),
    field<&Settings::timeout, DurationCodec<100, 10 * minute>>("timeout"),
    field<&Settings::confirm, WholeCodec<1, 100>>("confirm"),
    field<&Settings::confirmInterval, DurationCodec<100, day>>("confirm_interval"),
    field<&Settings::recover, WholeCodec<1, 100>>("recover"),
    field<&Settings::severity, SeverityCodec>("severity"),
    field<&Settings::dependsOn, NamesCodec>("depends_on"),
    field<&Settings::alerts, NamesCodec>("alerts"),
    field<&Settings::policy, PolicyCodec>("policy"),
    field<&Settings::note, NoteCodec>("note"),
};

} // namespace

Settings readSettings(MapReader &map)
{
    Settings settings;
    for (const Field &field : fields) {
        if (const Node *node = map.take(field.key))
            field.read(*node, map.at(field.key), settings);
    }
    return settings;
}

void writeSettings(const Settings &settings, std::vector<NodeMember> &members)
{
    for (const Field &field : fields) {
        if (auto node = field.write(settings))
            members.push_back({field.key, std::move(*node)});
    }
}

std::vector<QLatin1StringView> settingKeys()
{
    std::vector<QLatin1StringView> keys;
    for (const Field &field : fields)
        keys.push_back(field.key);
    return keys;
}

} // namespace vigia
