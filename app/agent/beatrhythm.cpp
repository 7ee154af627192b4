// SPDX-License-Identifier: GPL-3.0-or-later
#include "beatrhythm.h"

#include <algorithm>

namespace vigia {

namespace {

//! What is one and the same to a person.
enum class Kind { NotReached, NotNow, Refused, Login, Certificate, Secret };

Kind kindOf(DeliveryTrouble trouble)
{
    switch (trouble) {
    case DeliveryTrouble::NameNotFound:
    case DeliveryTrouble::CannotConnect:
    case DeliveryTrouble::ConnectionLost:
    case DeliveryTrouble::TimedOut:
    case DeliveryTrouble::OwnFault:
        return Kind::NotReached;
    case DeliveryTrouble::NotNow:
    case DeliveryTrouble::TooMany:
        return Kind::NotNow;
    case DeliveryTrouble::LoginRefused:
        return Kind::Login;
    case DeliveryTrouble::TlsNotOffered:
    case DeliveryTrouble::CertificateInvalid:
        return Kind::Certificate;
    case DeliveryTrouble::SecretMissing:
    case DeliveryTrouble::SecretLocked:
    case DeliveryTrouble::SecretDenied:
    case DeliveryTrouble::SecretUnavailable:
        return Kind::Secret;
    case DeliveryTrouble::None:
    case DeliveryTrouble::NobodyThere:
    case DeliveryTrouble::RecipientRefused:
    case DeliveryTrouble::SenderRefused:
    case DeliveryTrouble::Rejected:
    case DeliveryTrouble::NotUnderstood:
    case DeliveryTrouble::CannotRun:
    case DeliveryTrouble::ProgramFailed:
    case DeliveryTrouble::NotAllowed:
    case DeliveryTrouble::BadSetting:
        return Kind::Refused;
    }
    Q_UNREACHABLE();
}

//! It passes by itself; anything else waits for a person.
bool mayPass(DeliveryTrouble trouble)
{
    const Kind kind = kindOf(trouble);
    return kind == Kind::NotReached || kind == Kind::NotNow;
}

Duration times(Duration duration, double factor)
{
    return std::chrono::round<Duration>(std::chrono::duration<double, std::milli>(double(duration.count()) * factor));
}

} // namespace

BeatRhythm::BeatRhythm(Duration every, Instant start)
    : m_every(every)
    , m_due(start)
{
}

void BeatRhythm::woke(Instant now)
{
    m_due = now;
    m_quietUntil = now + wakingUp;
    m_failures = 0;
}

BeatRhythm::Decision BeatRhythm::ended(const DeliveryOutcome &outcome, Instant now, double dice)
{
    return outcome.fate == DeliveryOutcome::Fate::Accepted ? arrived(now, dice) : failed(outcome, now, dice);
}

BeatRhythm::Decision BeatRhythm::arrived(Instant now, double dice)
{
    std::optional<BeatNews> news;
    if (m_told)
        news = BeatNews{.what = BeatNews::What::Back, .missing = ageOf(*m_missingSince, now)};
    else if (!m_arrivedEver)
        news = BeatNews{.what = BeatNews::What::Began};
    m_arrivedEver = true;
    m_failures = 0;
    m_missingSince.reset();
    m_told.reset();
    // What was missed is not made up for.
    m_due = m_due + m_every > now ? m_due + m_every : now + m_every;
    return {std::max(now, m_due + times(m_every, (2 * dice - 1) * jitter)), news};
}

BeatRhythm::Decision BeatRhythm::failed(const DeliveryOutcome &outcome, Instant now, double dice)
{
    ++m_failures;
    if (!m_missingSince)
        m_missingSince = now;
    const bool isWakingUp = m_quietUntil && now < *m_quietUntil && mayPass(outcome.trouble);
    const bool isKnown = m_told && kindOf(m_told->trouble) == kindOf(outcome.trouble);
    std::optional<BeatNews> news;
    if (!isWakingUp && !isKnown) {
        m_told = outcome;
        news = BeatNews{.what = BeatNews::What::Failing, .outcome = outcome};
    }
    m_due = now + pauseAfter(outcome, dice);
    return {m_due, news};
}

Duration BeatRhythm::pauseAfter(const DeliveryOutcome &outcome, double dice) const
{
    Duration pause = m_every;
    if (mayPass(outcome.trouble)) {
        pause = std::min(firstRetry, m_every);
        for (int i = 1; i < m_failures && pause < m_every; ++i)
            pause *= 2;
    }
    pause = std::max(pause, outcome.retryAfter.value_or(Duration::zero()));
    return std::min(m_every, times(std::min(pause, m_every), 1 + (2 * dice - 1) * jitter));
}

} // namespace vigia
