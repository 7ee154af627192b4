// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprequest.h"

namespace vigia {

namespace {

QByteArray hostHeader(const QUrl &url)
{
    QString host = verifiedName(url);
    if (host.contains(u':'))
        host = u'[' + host.section(u'%', 0, 0) + u']'; // a scope is nobody else's business
    const int port = url.port();
    const int usual = url.scheme() == QLatin1StringView("https") ? 443 : 80;
    if (port != -1 && port != usual)
        host += u':' + QString::number(port);
    return host.toLatin1();
}

QByteArray guessedType(const QByteArray &body)
{
    return body.startsWith('{') || body.startsWith('[') ? QByteArrayLiteral("application/json")
                                                        : QByteArrayLiteral("application/x-www-form-urlencoded");
}

void setAttributes(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
}

void setOurHeaders(QNetworkRequest &request, const QUrl &url)
{
    request.setRawHeader("Host", hostHeader(url));
    request.setRawHeader("User-Agent", "Vigia");
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing is inflated
    request.setRawHeader("Connection", "close");
}

} // namespace

QString verifiedName(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

QNetworkRequest networkRequest(const HttpPlan &plan, const Hop &hop)
{
    QNetworkRequest request(hop.url);
    setAttributes(request);
    setOurHeaders(request, hop.url);
    for (const PlannedHeader &header : plan.headers) {
        // A Host of the person's own is meant for the first server, like a credential.
        const bool personal = header.isCredential || header.name.compare("host", Qt::CaseInsensitive) == 0;
        if (hop.withCredentials || !personal)
            request.setRawHeader(header.name, header.value);
    }
    if (!hop.body.isEmpty() && !request.hasRawHeader("Content-Type"))
        request.setRawHeader("Content-Type", guessedType(hop.body));
    return request;
}

} // namespace vigia
