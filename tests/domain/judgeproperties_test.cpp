// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgelaw.h"

#include <QSet>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Thousands of random lives of a monitor. A failure names the seed and the shortest beginning of that
// life which still fails.

namespace {

constexpr unsigned lives = 1500;
constexpr int lifeLength = 150;

using Trial = QStringList (*)(const RandomLife &life, int length);

void liveThrough(Liver &liver, const RandomLife &life, int length)
{
    for (int i = 0; i < length; ++i)
        liver.live(life.happenings[i]);
}

void endOverlays(Liver &liver)
{
    liver.happen(event::Resumed{});
    liver.happen(event::StartWatching{});
    liver.happen(event::MaintenanceEnded{});
    liver.happen(event::SightRestored{});
    liver.happen(event::SnoozeEnded{});
    liver.happen(event::Unmuted{});
}

//! Whatever happened: once it answers again long enough, it is shown as up, and nobody is left with
//! the belief that it is not.
QStringList endsWell(const RandomLife &life, int length)
{
    JudgeLaw law(life.rules);
    Liver liver(life.rules, [&](const SeenStep &step) { law.see(step); });
    liveThrough(liver, life, length);
    endOverlays(liver);
    const Instant settled = liver.now() + flapSettle(life.rules) + 2 * life.rules.interval;
    for (int i = 0; i < life.rules.recover || liver.now() < settled; ++i) {
        liver.look(Cause::None);
        liver.advance(life.rules.interval);
    }
    QStringList broken = law.broken();
    if (shownStatus(liver.state()) != Status::Up)
        broken.append(u"in the end it is up"_s);
    if (law.toldOfTrouble())
        broken.append(u"every told trouble is told to be over"_s);
    if (liver.state().incident || liver.state().acknowledged || isSounding(liver.state(), life.rules, false))
        broken.append(u"nothing of an outage outlives it"_s);
    return broken;
}

//! Whatever happened: a target that fails from now on, with witnesses that answer, is down, told and heard.
QStringList endsBadly(const RandomLife &life, int length)
{
    JudgeLaw law(life.rules);
    Liver liver(life.rules, [&](const SeenStep &step) { law.see(step); });
    liveThrough(liver, life, length);
    endOverlays(liver);
    liver.look(Cause::None); // it sees
    for (int i = 0; i < life.rules.confirm; ++i) {
        liver.advance(1ms);
        liver.look(Cause::ConnectionRefused);
    }
    liver.testify({Witness::Need, Testimony::Answered, {}, openConsultation});
    liver.testify({Witness::Sight, Testimony::Answered, {}, openConsultation});
    for (const QString &parent : life.rules.parents)
        liver.testify({Witness::Parent, Testimony::Answered, parent, openConsultation});
    QStringList broken = law.broken();
    const JudgeState &state = liver.state();
    if (shownStatus(state) != Status::Down || !state.incident)
        broken.append(u"what fails is down"_s);
    if (state.told != Told::Down && state.told != Told::Unstable)
        broken.append(u"what is down is told"_s);
    if (!isSounding(state, life.rules, false) && !state.acknowledged)
        broken.append(u"what is down is heard"_s);
    return broken;
}

QString traceOf(const SeenStep &step)
{
    QString out;
    for (const JudgeEffect &effect : step.judgement.effects) {
        out += u"%1@%2 "_s.arg(effect.index()).arg(step.now.time_since_epoch().count());
        if (const auto *tell = std::get_if<effect::Tell>(&effect))
            out += apiName(tell->kind) + u"#%1 "_s.arg(tell->incident);
        else if (const auto *record = std::get_if<effect::RecordTransition>(&effect))
            out += apiName(record->to) + u"@%1 "_s.arg(record->since.time_since_epoch().count());
    }
    return out;
}

//! Ticks nobody asked for change nothing.
QStringList ticksAreIdempotent(const RandomLife &life, int length)
{
    QString asked, extra;
    std::mt19937 moments(static_cast<unsigned>(length));
    Liver quiet(life.rules, [&](const SeenStep &step) { asked += traceOf(step); });
    Liver restless(
        life.rules, [&](const SeenStep &step) { extra += traceOf(step); }, &moments);
    liveThrough(quiet, life, length);
    liveThrough(restless, life, length);
    if (asked == extra && quiet.state() == restless.state())
        return {};
    return {u"extra ticks change nothing"_s};
}

void run(Trial trial)
{
    for (unsigned seed = 1; seed <= lives; ++seed) {
        const RandomLife life = RandomLife::of(seed, lifeLength);
        if (trial(life, lifeLength).isEmpty())
            continue;
        int length = 0;
        while (length < lifeLength && trial(life, length).isEmpty())
            ++length;
        const QString broken = trial(life, length).join(u"; ");
        QFAIL(qPrintable(u"seed %1, broken: %2\n%3"_s.arg(seed).arg(broken, life.text(length))));
    }
}

} // namespace

class JudgePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromisesAndForgetsNothingThatWasTold() { run(endsWell); }
    void missesNoOutageWhateverHappenedBefore() { run(endsBadly); }
    void takesTicksNobodyAskedForWithoutAWord() { run(ticksAreIdempotent); }

    //! Guards the tests above: lives in which nothing happens would prove nothing.
    void livesLivesInWhichEverythingHappens()
    {
        QSet<int> effects, alerts, statuses;
        for (unsigned seed = 1; seed <= 300; ++seed) {
            const RandomLife life = RandomLife::of(seed, lifeLength);
            Liver liver(life.rules, [&](const SeenStep &step) {
                statuses.insert(int(shownStatus(step.judgement.state)));
                for (const JudgeEffect &effect : step.judgement.effects) {
                    effects.insert(int(effect.index()));
                    if (const auto *tell = std::get_if<effect::Tell>(&effect))
                        alerts.insert(int(tell->kind));
                }
            });
            liveThrough(liver, life, lifeLength);
        }
        QCOMPARE(effects.size(), qsizetype(std::variant_size_v<JudgeEffect>));
        QCOMPARE(alerts.size(), 9); // all but Blind, which no single monitor tells
        QCOMPARE(statuses.size(), 7);
    }
};

QTEST_GUILESS_MAIN(JudgePropertiesTest)
#include "judgeproperties_test.moc"
