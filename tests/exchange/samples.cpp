// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "wording/configerrortext.h"
#include "wording/language.h"

namespace vigia {

Result<MergedConfiguration, ConfigErrors> importText(
    const QByteArray &text, const Configuration &current, ImportMode mode, const QString &folder)
{
    const auto document = readImport(text, folder);
    if (!document)
        return unexpected(document.error());
    auto made = current.monitors.size();
    return applyImport(current, *document, mode, [&made] { return MonitorId{QStringLiteral("new-%1").arg(++made)}; });
}

MergedConfiguration imported(const QByteArray &text, const Configuration &current, ImportMode mode)
{
    auto result = importText(text, current, mode);
    if (!result)
        qFatal("%s", qPrintable(wordsOf(result.error())));
    return std::move(*result);
}

QString wordsOf(const ConfigErrors &errors)
{
    QStringList words;
    for (const ConfigError &error : errors)
        words += describe(error, QStringLiteral("shop.yml"), Language::english());
    return words.join(u'\n');
}

QByteArray fullSample()
{
    return R"(# everything there is
version: 1
defaults: {interval: 60s, timeout: 10s, confirm: 2, confirm_interval: 5s, recover: 1, alerts: [sound, desktop]}
groups:
  - {name: Web, owner: {email: web-team@example.org}, alerts: [sound, desktop], severity: critical}
  - name: Office
    needs: "http://10.0.0.1/"
    slower_than: 2s
monitors:
  - name: Shop
    id: 5f0c1a52
    http: https://shop.example/health
    method: post
    body: "{\"ping\": true}"
    headers: {Accept: application/json, X-Team: {secret: team-token}, Host: internal.example}
    basic: {user: monitora, secret: shop}
    expect: 200-299, 304
    contains: alive
    not_contains: maintenance
    matches: "version [0-9]+"
    json: {path: $.status, equals: UP}
    slower_than: 800ms
    tls: {pin: sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=}
    tls_min: 1.3
    expiry_warning: 14d
    redirects: 5
    proxy: socks5://127.0.0.1:1080
    group: Web
    tags: [customer, eu]
    interval: 20s
    confirm: 3
    severity: normal
    policy: {repeat: 15m}
    depends_on: Router
    note: "Restart: wiki/shop-runbook"
  - {name: Router, http: "http://192.168.1.1/", tls: insecure, proxy: none, group: Office, expect: 401}
  - name: Hook
    http: {secret: hook-url}
    bearer: {secret: hook-token}
    tls: {ca: ca/internal.pem}
    depends_on: [Router]
maintenance:
  - {name: patch night, monitors: [Shop], groups: [Web], weekly: {day: Sun, from: "02:00", to: "04:00", zone: Europe/Madrid}}
  - {name: move, monitors: [Router], from: 2026-12-01T20:00:00Z, to: 2026-12-01T23:00:00+01:00}
)";
}

} // namespace vigia
