// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/soundstanding.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vigia {

namespace {

constexpr UtcTime noon{std::chrono::hours(24 * 365 * 56 + 12)}; // 18 December 2025

SoundState standing(const std::optional<MuteView> &mute, const QString &complaint = {}, bool sounds = false)
{
    return SoundStanding::of(mute, complaint, sounds, noon, Language::english(), QTimeZone::utc());
}

} // namespace

class SoundStandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheTimeAloneOfWhatEndsToday()
    {
        QCOMPARE(standing(MuteView{.until = noon + 3h}),
            (SoundState{SoundState::Mood::Muted, u"The sound is off until 15:00"_s}));
    }

    void saysTheDayOfWhatEndsLater()
    {
        QCOMPARE(standing(MuteView{.until = noon + 20h}),
            (SoundState{SoundState::Mood::Muted, u"The sound is off until 19 December 2025, 08:00"_s}));
    }

    void saysWhatIsWrongBeforeAnythingElse()
    {
        QCOMPARE(standing(MuteView{}, u"No device."_s), (SoundState{SoundState::Mood::Broken, u"No device."_s}));
        QCOMPARE(standing(MuteView{}), (SoundState{SoundState::Mood::Muted, u"The sound is off"_s}));
        QCOMPARE(standing({}), (SoundState{SoundState::Mood::Ready, u"The sound is on"_s}));
        QCOMPARE(standing({}, {}, true), (SoundState{SoundState::Mood::Ready, u"The alarm sounds"_s}));
    }
};

} // namespace vigia

QTEST_GUILESS_MAIN(vigia::SoundStandingTest)
#include "soundstanding_test.moc"
