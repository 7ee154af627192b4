// SPDX-License-Identifier: GPL-3.0-or-later
#include "beattext.h"

#include "domain/loopback.h"
#include "wording/deliverywords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <QDateTime>

namespace vigia {

namespace {

//! As the transition log writes it: the offset in figures, `+00:00` too.
QString timeText(UtcTime at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC).toLocalTime();
    const QString text = time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
    return text.endsWith(QLatin1Char('Z')) ? text.chopped(1) + QStringLiteral("+00:00") : text;
}

QString serverOf(const BeatOrder &order)
{
    return visibleText(order.url.host()); // its path may be what others must not see
}

//! What a person can do about it, where the trouble's own words do not say it.
QString remedy(const DeliveryOutcome &outcome, const BeatOrder &order, const Language &language)
{
    const auto *secret = std::get_if<SecretRef>(&order.password);
    const bool isRefused = outcome.trouble == DeliveryTrouble::LoginRefused;
    if (isRefused && order.user.isEmpty())
        return QLatin1Char(' ') + language.translate("Beat", "Log in with --user and --secret.");
    if (isRefused && secret)
        return QLatin1Char(' ') + language.translate("Beat", "Set it anew with: vigia secret set %1").arg(secret->name);
    return {};
}

QString sentence(const BeatNews &news, const BeatOrder &order, const Language &language)
{
    switch (news.what) {
    case BeatNews::What::Began:
        return language.translate("Beat", "%1 takes the signals of this computer, one every %2.")
            .arg(serverOf(order), preciseDurationText(order.every, language));
    case BeatNews::What::Failing:
        //: %1: a server; %2: one or two sentences
        return language.translate("Beat", "No signal arrives at %1: %2")
                   .arg(serverOf(order), outcomeText(news.outcome, language))
            + remedy(news.outcome, order, language);
    case BeatNews::What::Back:
        return language.translate("Beat", "Signals arrive at %1 again, after %2.")
            .arg(serverOf(order), durationText(news.missing, language));
    }
    Q_UNREACHABLE();
}

} // namespace

QString beatText(const BeatNews &news, const BeatOrder &order, UtcTime at, const Language &language)
{
    return timeText(at) + QLatin1Char(' ') + sentence(news, order, language);
}

QString unencryptedText(const BeatOrder &order, const Language &language)
{
    const bool isSafe = order.url.scheme() == QLatin1StringView("https") || isPrivateAddress(order.url.host());
    if (order.user.isEmpty() || isSafe)
        return {};
    return language.translate("Beat", "The password goes to %1 unencrypted; better would be https.")
        .arg(serverOf(order));
}

} // namespace vigia
