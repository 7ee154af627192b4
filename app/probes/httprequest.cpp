// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprequest.h"

#include <algorithm>

namespace vigia {

namespace {

QString bracketed(const QString &host)
{
    if (!host.contains(u':'))
        return host;
    return u'[' + host.section(u'%', 0, 0) + u']'; // a scope is nobody else's business
}

QByteArray hostHeader(const QUrl &url)
{
    QString host = bracketed(verifiedName(url));
    const int port = url.port();
    if (port != -1 && port != (isEncrypted(url) ? 443 : 80))
        host += u':' + QString::number(port);
    return host.toLatin1();
}

QByteArray targetOf(const QUrl &url, Route route)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    if (route == Route::ThroughHttpProxy)
        target.prepend("http://" + hostHeader(url));
    return target;
}

QByteArray guessedType(const QByteArray &body)
{
    return body.startsWith('{') || body.startsWith('[') ? QByteArrayLiteral("application/json")
                                                        : QByteArrayLiteral("application/x-www-form-urlencoded");
}

bool hasBody(const Hop &hop)
{
    return !hop.body.isEmpty() || hop.method == "POST" || hop.method == "PUT" || hop.method == "PATCH";
}

using Fields = std::vector<std::pair<QByteArray, QByteArray>>;

bool has(const Fields &fields, const QByteArray &name)
{
    return std::any_of(fields.begin(), fields.end(),
        [&](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
}

//! Ours where the person said nothing.
void addOurs(Fields &fields, const Hop &hop)
{
    const Fields ours{{"Host", hostHeader(hop.url)}, {"User-Agent", "Vigia"}, {"Accept", "*/*"},
        {"Accept-Encoding", "identity"}, // nothing needs to be inflated
        {"Connection", "close"}};
    for (const auto &field : ours) {
        if (!has(fields, field.first))
            fields.push_back(field);
    }
    if (!hop.body.isEmpty() && !has(fields, "Content-Type"))
        fields.push_back({"Content-Type", guessedType(hop.body)});
    if (hasBody(hop))
        fields.push_back({"Content-Length", QByteArray::number(hop.body.size())});
}

void addProxyCredentials(Fields &fields, const QNetworkProxy &proxy)
{
    if (proxy.user().isEmpty())
        return;
    const QByteArray pair = (proxy.user() + u':' + proxy.password()).toUtf8();
    fields.push_back({"Proxy-Authorization", "Basic " + pair.toBase64()});
}

QByteArray head(const QByteArray &request, const Fields &fields)
{
    QByteArray bytes = request + " HTTP/1.1\r\n";
    for (const auto &[name, value] : fields)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

} // namespace

QString verifiedName(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("https");
}

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(isEncrypted(url) ? 443 : 80));
}

QByteArray requestBytes(const HttpPlan &plan, const Hop &hop, Route route, const QNetworkProxy &proxy)
{
    Fields fields;
    for (const PlannedHeader &header : plan.headers) {
        // A Host of the person's own is meant for the first server, like a credential.
        const bool personal = header.isCredential || header.name.compare("host", Qt::CaseInsensitive) == 0;
        if (hop.withCredentials || !personal)
            fields.push_back({header.name, header.value});
    }
    addOurs(fields, hop);
    if (route == Route::ThroughHttpProxy)
        addProxyCredentials(fields, proxy);
    return head(hop.method + ' ' + targetOf(hop.url, route), fields) + hop.body;
}

QByteArray connectBytes(const QString &host, quint16 port, const QNetworkProxy &proxy)
{
    const QByteArray target = bracketed(host).toLatin1() + ':' + QByteArray::number(port);
    Fields fields{{"Host", target}, {"User-Agent", "Vigia"}};
    addProxyCredentials(fields, proxy);
    return head("CONNECT " + target, fields);
}

} // namespace vigia
