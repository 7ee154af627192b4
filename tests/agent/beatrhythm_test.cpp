// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/beatrhythm.h"

#include <QTest>

#include <random>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fate = DeliveryOutcome::Fate;
using What = BeatNews::What;

namespace {

constexpr Instant start{1000h};
constexpr double middle = 0.5; //!< no jitter

DeliveryOutcome well()
{
    return {.fate = Fate::Accepted};
}

DeliveryOutcome trouble(DeliveryTrouble why)
{
    return {.fate = Fate::NotSent, .trouble = why};
}

std::optional<What> whatOf(const BeatRhythm::Decision &decision)
{
    return decision.news ? std::optional(decision.news->what) : std::nullopt;
}

} // namespace

class BeatRhythmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysOnItsBeatHoweverLongAnAnswerTakes()
    {
        BeatRhythm rhythm(60s, start);
        Instant due = start;
        for (int i = 1; i <= 100; ++i) {
            due = rhythm.ended(well(), due + 7s, middle).next;
            QVERIFY(due == start + i * 60s);
        }
    }

    void spreadsManyMachinesWithoutDrifting()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> dice(0, 1);
        BeatRhythm rhythm(60s, start);
        Instant due = start;
        Duration earliest{0}, latest{0};
        for (int i = 1; i <= 1000; ++i) {
            due = rhythm.ended(well(), due + 50ms, dice(random)).next;
            earliest = std::min(earliest, due - (start + i * 60s));
            latest = std::max(latest, due - (start + i * 60s));
        }
        QVERIFY(earliest >= -6s && earliest < -5s);
        QVERIFY(latest <= 6s && latest > 5s);
    }

    void triesAgainSoonThenLaterButNeverLaterThanTheNextBeat()
    {
        BeatRhythm rhythm(60s, start);
        Instant now = start;
        for (const Duration pause : {5s, 10s, 20s, 40s, 60s, 60s, 60s}) {
            const Instant next = rhythm.ended(trouble(DeliveryTrouble::CannotConnect), now, middle).next;
            QVERIFY(next == now + pause);
            now = next;
        }
    }

    void neverWaitsLongerThanTheInterval()
    {
        for (const Duration every : {1s, 7s, 60s, 3600s}) {
            BeatRhythm rhythm(every, start);
            Instant now = start;
            for (int i = 0; i < 50; ++i) {
                DeliveryOutcome outcome =
                    trouble(i % 3 == 0 ? DeliveryTrouble::TooMany : DeliveryTrouble::CannotConnect);
                if (i % 3 == 0)
                    outcome.retryAfter = 24h;
                const Instant next = rhythm.ended(outcome, now, 0.999).next;
                QVERIFY(next > now && next <= now + every);
                now = next;
            }
        }
    }

    void waitsAsLongAsTheServerAsksForWithinTheInterval()
    {
        BeatRhythm rhythm(60s, start);
        DeliveryOutcome busy = trouble(DeliveryTrouble::TooMany);
        busy.retryAfter = 30s;
        QVERIFY(rhythm.ended(busy, start, middle).next == start + 30s);
    }

    void triesWhatOnlyAPersonCanMendAtTheRhythmOfTheBeats_data()
    {
        QTest::addColumn<DeliveryTrouble>("why");
        QTest::newRow("a wrong password") << DeliveryTrouble::LoginRefused;
        QTest::newRow("a wrong name") << DeliveryTrouble::Rejected;
        QTest::newRow("a certificate") << DeliveryTrouble::CertificateInvalid;
        QTest::newRow("a locked password store") << DeliveryTrouble::SecretLocked;
    }
    void triesWhatOnlyAPersonCanMendAtTheRhythmOfTheBeats()
    {
        QFETCH(DeliveryTrouble, why);
        BeatRhythm rhythm(60s, start);
        QVERIFY(rhythm.ended(trouble(why), start, middle).next == start + 60s);
    }

    void saysOnlyWhatChanged()
    {
        BeatRhythm rhythm(60s, start);
        QVERIFY(whatOf(rhythm.ended(well(), start, middle)) == What::Began);
        QVERIFY(!whatOf(rhythm.ended(well(), start + 60s, middle)));
        const auto failed = rhythm.ended(trouble(DeliveryTrouble::CannotConnect), start + 120s, middle);
        QVERIFY(whatOf(failed) == What::Failing);
        QVERIFY(failed.news->outcome.trouble == DeliveryTrouble::CannotConnect);
        QVERIFY(!whatOf(rhythm.ended(trouble(DeliveryTrouble::CannotConnect), start + 125s, middle)));
        const auto back = rhythm.ended(well(), start + 840s, middle);
        QVERIFY(whatOf(back) == What::Back);
        QVERIFY(back.news->missing == 12min);
        QVERIFY(!whatOf(rhythm.ended(well(), start + 900s, middle)));
    }

    void saysWhenItFailsForAnotherReason()
    {
        BeatRhythm rhythm(60s, start);
        QVERIFY(whatOf(rhythm.ended(trouble(DeliveryTrouble::NameNotFound), start, middle)) == What::Failing);
        // One network that does not carry is one reason, however it shows.
        QVERIFY(!whatOf(rhythm.ended(trouble(DeliveryTrouble::TimedOut), start + 5s, middle)));
        QVERIFY(whatOf(rhythm.ended(trouble(DeliveryTrouble::LoginRefused), start + 15s, middle)) == What::Failing);
        QVERIFY(!whatOf(rhythm.ended(trouble(DeliveryTrouble::LoginRefused), start + 75s, middle)));
        QVERIFY(whatOf(rhythm.ended(well(), start + 135s, middle)) == What::Back);
    }

    void isNotBackBeforeItWasMissed()
    {
        BeatRhythm rhythm(60s, start);
        rhythm.ended(trouble(DeliveryTrouble::CannotConnect), start, middle);
        const auto first = rhythm.ended(well(), start + 5s, middle);
        QVERIFY(whatOf(first) == What::Back); // its absence was told
        QVERIFY(first.news->missing == 5s);
    }

    void sendsOneBeatForAllThatASleepSwallowed()
    {
        BeatRhythm rhythm(60s, start);
        rhythm.ended(well(), start, middle);
        const Instant morning = start + 8h;
        rhythm.woke(morning);
        QVERIFY(rhythm.ended(well(), morning + 1s, middle).next == morning + 60s);
    }

    void doesNotCallItNewsThatTheNetworkWakesUpSlowly()
    {
        BeatRhythm rhythm(60s, start);
        rhythm.ended(well(), start, middle);
        const Instant morning = start + 8h;
        rhythm.woke(morning);
        auto decision = rhythm.ended(trouble(DeliveryTrouble::NameNotFound), morning, middle);
        QVERIFY(!decision.news);
        QVERIFY(decision.next == morning + 5s);
        QVERIFY(!rhythm.ended(well(), morning + 5s, middle).news);
        // But what stays away is.
        rhythm.woke(morning + 8h);
        QVERIFY(!rhythm.ended(trouble(DeliveryTrouble::NameNotFound), morning + 8h, middle).news);
        QVERIFY(
            whatOf(rhythm.ended(trouble(DeliveryTrouble::NameNotFound), morning + 8h + 30s, middle)) == What::Failing);
    }
};

QTEST_APPLESS_MAIN(BeatRhythmTest)
#include "beatrhythm_test.moc"
