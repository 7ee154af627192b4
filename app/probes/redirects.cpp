// SPDX-License-Identifier: GPL-3.0-or-later
#include "redirects.h"

namespace vigia {

namespace {

constexpr qsizetype maxLocation = 8 * 1024;

//! 303 asks for a GET; 301 and 302 make a POST a GET, as every client does.
bool becomesGet(int status, const QByteArray &method)
{
    if (status == 303)
        return method != "GET" && method != "HEAD";
    return (status == 301 || status == 302) && method == "POST";
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<Hop, Failure> followed(const Hop &hop, int status, const QByteArray &location, const HttpPlan &plan)
{
    const QUrl relative = QUrl::fromEncoded(location, QUrl::TolerantMode);
    if (location.isEmpty() || location.size() > maxLocation || !relative.isValid())
        return unexpected(Failure{Cause::RedirectBroken, {}});
    Hop next = hop;
    next.url = hop.url.resolved(relative);
    next.url.setUserInfo(QString());
    next.url.setFragment(QString());

    const QString scheme = next.url.scheme();
    const bool secure = scheme == QLatin1StringView("https");
    if (!secure && scheme != QLatin1StringView("http"))
        return unexpected(Failure{Cause::RedirectForbidden, scheme.left(32)});
    if (!next.url.isValid() || next.url.host().isEmpty() || next.url.port(1) == 0)
        return unexpected(Failure{Cause::RedirectBroken, {}});

    const bool carries = hop.withCredentials && plan.carriesCredentials();
    const bool downgrade = hop.url.scheme() == QLatin1StringView("https") && !secure;
    if (downgrade && carries)
        return unexpected(Failure{Cause::RedirectForbidden, scheme});
    if (becomesGet(status, hop.method)) {
        next.method = QByteArrayLiteral("GET");
        next.body.clear();
    }
    if (originOf(next.url) != originOf(hop.url)) {
        next.withCredentials = false;
        if (plan.bodyIsSecret)
            next.body.clear();
    }
    return next;
}

} // namespace vigia
