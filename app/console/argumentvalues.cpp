// SPDX-License-Identifier: GPL-3.0-or-later
#include "argumentvalues.h"

#include "domain/duration.h"
#include "domain/loopback.h"
#include "domain/monitor.h"

#include <QUrl>

namespace vigia {

namespace {

UsageError problem(UsageProblem what, const QString &subject, const QString &value, const QString &hint = {})
{
    return {.problem = what, .verb = {}, .subject = subject, .value = value, .hint = hint};
}

std::optional<int> readStatus(QStringView text)
{
    bool ok = false;
    const int status = text.toInt(&ok);
    if (!ok || text.size() != 3 || status < 100 || status > 599)
        return std::nullopt;
    return status;
}

bool isHttpAddress(const QUrl &url)
{
    const QString scheme = url.scheme();
    const bool isHttp = scheme == QLatin1StringView("http") || scheme == QLatin1StringView("https");
    return isHttp && url.isValid() && !url.host().isEmpty() && url.port(1) != 0;
}

bool isFutureScheme(const QString &scheme)
{
    for (const char *future : {"tcp", "ping", "dns", "tls"}) {
        if (scheme == QLatin1StringView(future))
            return true;
    }
    return false;
}

} // namespace

Result<Duration, UsageError> readDuration(const QString &text, const QString &where, bool mayBeZero)
{
    const std::optional<Duration> duration = parseDuration(text);
    if (!duration)
        return unexpected(problem(UsageProblem::BadDuration, where, text));
    if (*duration == Duration::zero() && !mayBeZero)
        return unexpected(problem(UsageProblem::NoDuration, where, text));
    return *duration;
}

Result<std::vector<StatusRange>, UsageError> readStatusRanges(const QString &text)
{
    std::vector<StatusRange> ranges;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString &part : parts) {
        const QString range = part.trimmed();
        const qsizetype dash = range.indexOf(QLatin1Char('-'));
        const std::optional<int> first = readStatus(dash < 0 ? range : range.first(dash));
        const std::optional<int> last = dash < 0 ? first : readStatus(range.sliced(dash + 1));
        if (!first || !last || *last < *first)
            return unexpected(problem(UsageProblem::BadStatusRanges, {}, text));
        ranges.push_back({*first, *last});
    }
    return ranges;
}

Result<QString, UsageError> readTarget(const QString &text)
{
    const qsizetype mark = text.indexOf(QStringLiteral("://"));
    if (mark <= 0) {
        const bool looksLikeOne = !text.isEmpty() && text[0].isLetterOrNumber();
        const QString meant = likelyScheme(QUrl(QStringLiteral("//") + text).host()) + QStringLiteral("://") + text;
        return unexpected(problem(UsageProblem::TargetWithoutScheme, {}, text, looksLikeOne ? meant : QString()));
    }
    const QString scheme = text.first(mark).toLower();
    if (isFutureScheme(scheme))
        return unexpected(problem(UsageProblem::NotYetAvailable, scheme + QStringLiteral("://"), text));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return unexpected(problem(UsageProblem::CredentialsInTarget, {}, {}));
    if (!isHttpAddress(url) || hasTwoSchemes(url))
        return unexpected(problem(UsageProblem::BadTarget, {}, text));
    return text;
}

Result<QString, UsageError> readSignalAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return unexpected(problem(UsageProblem::CredentialsInTarget, {}, {}));
    if (!isHttpAddress(url))
        return unexpected(problem(UsageProblem::BadSignalAddress, {}, text));
    return text;
}

} // namespace vigia
