// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginerig.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Duration longestBackOff = 11min; //!< a provider that is well again is tried by then

bool tellsOfOutage(AlertKind kind)
{
    return kind == AlertKind::Down || kind == AlertKind::Still || kind == AlertKind::Unstable;
}

bool tellsOfWarning(AlertKind kind)
{
    return kind == AlertKind::Certificate || kind == AlertKind::WarningEnded || kind == AlertKind::Stale;
}

//! What people on one channel know of one monitor.
struct Belief {
    bool down = false;
    int outage = 0; //!< the last that they were told of: messages put what goes on before what is over
    int stills = 0; //!< since they were told that it is down
};

//! People, who change everything at any time, and providers that are away at times. What they are told is
//! compared with what is so; whoever is told of an outage counts for themselves.
class Town
{
public:
    explicit Town(unsigned seed);

    //! Twelve hours of it, and as much peace as everything needs to come to its end.
    void live();
    QStringList broken;
    int acknowledgements = 0; //!< that people heard of

private:
    class Receiver final : public Channel
    {
    public:
        Receiver(Town &town, QString name)
            : m_town(town)
            , m_name(std::move(name))
        {
        }
        void send(const Message &message, const std::vector<Earlier> &, Done done) override
        {
            if (well)
                m_town.hear(m_name, message);
            done({.fate = well ? DeliveryOutcome::Fate::Accepted : DeliveryOutcome::Fate::NotSent});
        }
        bool well = true;
        Instant wellSince;

    private:
        Town &m_town;
        const QString m_name;
    };
    //! One monitor, as the test sees it.
    struct Target {
        bool well = true;
        bool warns = false; //!< where it is well: of its certificate
        std::optional<Instant> inSightSince; //!< it is down, to be told of, and nobody cares
        Instant changed; //!< its alerts or policy
        JudgeState seen;
        Instant turned; //!< when people or a plan did something to it
        std::optional<Instant> snoozed; //!< last
    };

    bool happens(int onceIn) { return int(m_random() % unsigned(onceIn)) == 0; }
    template <typename T>
    T one(std::initializer_list<T> of)
    {
        return *(of.begin() + m_random() % of.size());
    }
    void demand(bool kept, const QString &promise, const QString &name);

    void start();
    void follow(Target &target, const JudgeState &judge);
    void choosePolicy();
    void chooseAlerts(MonitorDefinition &monitor);
    void planMaintenance();
    void changeSomething();
    void changeAway();
    void change(const QString &name);
    void changeSnooze(const MonitorId &id, Target &target);
    void makePeace();
    void hear(const QString &channel, const Message &message);
    void check();
    void checkTold(const Watched &watched, const Target &target);

    std::mt19937 m_random;
    EngineRig m_rig;
    std::map<QString, std::shared_ptr<Receiver>> m_receivers;
    std::map<QString, Target> m_targets;
    std::map<std::pair<QString, QString>, Belief> m_beliefs; //!< channel, monitor
    std::optional<Away> m_away;
    std::optional<Away> m_back; //!< the absence before, as it is kept
    Instant m_awayChanged;
    Instant m_disturbed; //!< by a sleep or a crash
};

Town::Town(unsigned seed)
    : m_random(seed)
{
    for (const QString &name : {u"mail"_s, u"team"_s, u"boss"_s})
        m_receivers[name] = std::make_shared<Receiver>(*this, name);
    m_rig.configuration.channels.push_back(
        {.name = u"team"_s, .way = TelegramWay{}, .tell = usualNewsOn(TelegramWay{})});
    m_rig.configuration.channels.push_back({.name = u"boss"_s, .way = WebhookWay{}});
    m_rig.configuration.defaults.interval = 60s;
    m_rig.prober.script = [this](const ProbeRequest &request, Instant) {
        const Target &target = m_targets[nameIn(request)];
        if (!target.well)
            return ScriptedProber::fails();
        return target.warns ? ScriptedProber::fails(Cause::CertificateExpiring) : ScriptedProber::passes();
    };
    for (const QString &name : {u"Shop"_s, u"Mail"_s, u"Blog"_s}) {
        m_rig.add(name);
        m_targets[name] = {};
        chooseAlerts(m_rig.configuration.monitors.back());
    }
    m_rig.configuration.monitors.back().settings.severity = Severity::Critical;
    choosePolicy();
    planMaintenance();
    m_rig.watch();
    start();
}

void Town::start()
{
    std::map<QString, ChannelRoute> routes;
    for (const auto &[name, receiver] : m_receivers)
        routes[name] = {receiver, {}};
    m_rig.outbox->setRoutes(routes);
    QObject::connect(
        m_rig.engine.get(), &Engine::awokeAfterLapse, m_rig.outbox.get(), [this] { m_rig.outbox->lookAgain(); });
    QObject::connect(m_rig.engine.get(), &Engine::changed, m_rig.engine.get(), [this](const MonitorId &id) {
        const Watched &watched = *m_rig.engine->find(id);
        follow(m_targets[watched.monitor.name], watched.judge);
    });
    m_rig.engine->setAway(m_away ? m_away : m_back);
    m_disturbed = m_rig.world.now();
}

void Town::follow(Target &target, const JudgeState &judge)
{
    const JudgeState before = std::exchange(target.seen, judge);
    if (before.paused != judge.paused || before.maintenance != judge.maintenance || before.snooze != judge.snooze
        || before.acknowledged != judge.acknowledged || before.incident != judge.incident)
        target.turned = m_rig.world.now();
}

void Town::choosePolicy()
{
    PolicySettings policy;
    policy.repeat = one<Duration>({0s, 10min, 30min});
    policy.repeatMost = one({1, 2, 5});
    policy.groupWait = one<Duration>({0s, 10s, 2min});
    const std::vector<EscalationStep> once{{10min, {u"boss"_s}}};
    const std::vector<EscalationStep> twice{{10min, {u"boss"_s}}, {40min, {u"boss"_s, u"mail"_s}}};
    policy.escalate = one({std::vector<EscalationStep>{}, once, twice});
    if (happens(2)) {
        const auto hour = int(m_random() % 24);
        policy.quiet = {{.from = QTime(hour, 0), .to = QTime((hour + 3) % 24, 0), .zone = "UTC"}};
    }
    m_rig.configuration.policy = policy;
    for (auto &[name, target] : m_targets)
        target.changed = m_rig.world.now();
}

void Town::chooseAlerts(MonitorDefinition &monitor)
{
    monitor.settings.alerts =
        one<QStringList>({{u"mail"_s}, {u"mail"_s, u"team"_s}, {u"team"_s, u"sound"_s}, {u"mail"_s, u"boss"_s}});
    m_targets[monitor.name].changed = m_rig.world.now();
}

void Town::planMaintenance()
{
    for (int i = 0; i < 3; ++i) {
        const UtcTime from = m_rig.world.utc() + std::chrono::minutes(m_random() % 720);
        const QString name = m_rig.configuration.monitors[m_random() % 3].name;
        m_rig.configuration.maintenance.push_back(
            {u"move %1"_s.arg(i), {name}, {}, SingleWindow{from, from + std::chrono::minutes(5 + m_random() % 60)}});
    }
}

void Town::demand(bool kept, const QString &promise, const QString &name)
{
    if (!kept)
        broken.append(u"%1 (%2, minute %3)"_s.arg(promise, name).arg((m_rig.world.now() - Instant(1000h)) / 1min));
}

void Town::changeSomething()
{
    for (auto &[name, target] : m_targets) {
        if (happens(target.well ? 40 : 25))
            target.well = !target.well;
        if (happens(target.warns ? 20 : 60))
            target.warns = !target.warns;
        change(name);
    }
    for (auto &[name, receiver] : m_receivers) {
        if (happens(receiver->well ? 120 : 15)) {
            receiver->well = !receiver->well;
            receiver->wellSince = m_rig.world.now();
        }
    }
    changeAway();
    if (happens(120)) {
        choosePolicy();
        m_rig.watch();
    }
    if (happens(200)) {
        m_rig.crash();
        start();
    }
    if (happens(300)) {
        m_rig.world.sleep(20min);
        m_disturbed = m_rig.world.now();
    }
}

//! Who goes away comes back: before the time, or when it is over.
void Town::changeAway()
{
    const UtcTime now = m_rig.world.utc();
    const bool isBack = m_away && (happens(40) || m_away->isOver(now));
    if (!isBack && !happens(m_away ? 150 : 75))
        return;
    if (isBack)
        m_back = Away{std::min(m_away->until, now), m_away->to};
    m_away.reset();
    if (!isBack)
        m_away = Away{now + 40min, one({u"boss"_s, u"team"_s, u"gone"_s})};
    m_rig.engine->setAway(isBack ? m_back : m_away);
    m_awayChanged = m_rig.world.now();
}

void Town::change(const QString &name)
{
    const MonitorId id = m_rig.id(name);
    if (happens(60))
        m_rig.engine->apply(id, event::Acknowledged{u"ana"_s, {}});
    changeSnooze(id, m_targets[name]);
    if (happens(m_rig.judge(name).paused ? 20 : 200)) {
        const bool paused = m_rig.judge(name).paused;
        m_rig.engine->apply(id, paused ? JudgeEvent(event::Resumed{}) : JudgeEvent(event::Paused{}));
    }
    if (happens(250)) {
        auto &monitors = m_rig.configuration.monitors;
        chooseAlerts(*std::ranges::find(monitors, name, &MonitorDefinition::name));
        m_rig.watch();
    }
}

//! Who holds alerts once does so again before long, or thinks better of it.
void Town::changeSnooze(const MonitorId &id, Target &target)
{
    const Instant now = m_rig.world.now();
    const bool isRecent = target.snoozed && now - *target.snoozed < 30min;
    if (happens(isRecent ? 8 : 90)) {
        m_rig.engine->apply(id, event::Snoozed{now + std::chrono::minutes(2 + m_random() % 58)});
        target.snoozed = now;
    } else if (isRecent && happens(15)) {
        m_rig.engine->apply(id, event::SnoozeEnded{});
    }
}

void Town::hear(const QString &channel, const Message &message)
{
    for (const MessageItem &item : message.items) {
        const QString where = channel + u' ' + item.name;
        Belief &belief = m_beliefs[{channel, item.name}];
        const JudgeState &judge = m_rig.judge(item.name);
        const JudgeRules &rules = m_rig.engine->find(m_rig.id(item.name))->monitor.rules;
        const bool isOpen =
            judge.incident && (item.incident == judge.incident->serial || item.incident == judge.toldSerial);
        // What is on its way at that very moment cannot be taken back.
        const bool isFirm = m_targets[item.name].turned < m_rig.world.now();
        const bool isReminder = item.kind == AlertKind::Still || (item.escalated && tellsOfOutage(item.kind));
        demand(!isFirm || !isReminder || isOpen, u"nobody is reminded of what is over"_s, where);
        demand(
            !isFirm || !isReminder || !judge.acknowledged, u"nobody is reminded of what somebody cares for"_s, where);
        demand(!isFirm || !isReminder || !(judge.paused || judge.maintenance),
            u"nobody is reminded of what is planned"_s, where);
        demand(!isFirm || !tellsOfOutage(item.kind) || !isOpen || !isHeld(judge, rules, judge.incident),
            u"what is held is not told"_s, where);
        demand(!isFirm || !tellsOfWarning(item.kind) || !judge.snooze || judge.woken,
            u"no warning is told while alerts are held"_s, where);
        // A critical outage that began while others were held is told to its end.
        demand(!isFirm || item.kind != AlertKind::Up || !judge.snooze || judge.woken
                || rules.severity == Severity::Critical,
            u"no end is told while alerts are held"_s, where);
        if (item.kind == AlertKind::Acknowledged) {
            ++acknowledgements;
            demand(belief.down, u"who cares is told to those who heard of the outage"_s, where);
            demand(!isFirm || isOpen, u"nobody hears who cared for what is over"_s, where);
            demand(!isFirm || !judge.snooze || judge.woken, u"who cares is not told while alerts are held"_s, where);
            demand(!isFirm || judge.acknowledged, u"somebody cares where it is told"_s, where);
        }
        if (item.kind == AlertKind::Still)
            demand(++belief.stills <= 5, u"nobody is reminded too often"_s, where);
        if (item.kind == AlertKind::Down || item.kind == AlertKind::Unstable)
            belief.stills = 0;
        if (tellsOfOutage(item.kind))
            belief = {true, item.incident, belief.stills};
        else if (item.kind == AlertKind::Up && item.incident >= belief.outage)
            belief = {false, item.incident, 0};
    }
}

void Town::check()
{
    for (const Watched *watched : m_rig.engine->all()) {
        Target &target = m_targets[watched->monitor.name];
        const JudgeState &judge = watched->judge;
        const bool isInSight = shownStatus(judge) == Status::Down && !judge.unstable && !judge.snooze && !judge.woken
            && !judge.acknowledged;
        if (!isInSight)
            target.inSightSince.reset();
        else if (!target.inSightSince)
            target.inSightSince = m_rig.world.now();
        if (target.inSightSince)
            checkTold(*watched, target);
    }
}

//! It has been down, in sight of everybody, for a while.
void Town::checkTold(const Watched &watched, const Target &target)
{
    const Monitor &monitor = watched.monitor;
    const JudgeState &judge = watched.judge;
    const Instant now = m_rig.world.now();
    // Whoever comes back is told then what they have not heard of.
    const Instant since = std::max({*target.inSightSince, target.changed, m_disturbed, m_awayChanged});
    if (now - since < 3min)
        return;
    demand(judge.told == Told::Down, u"what is down is told"_s, monitor.name);
    const Instant began = judge.toldSince; // one that follows a maintenance is no news
    if (began <= target.changed || m_away || !monitor.policy.quiet.empty())
        return;
    const auto knows = [&](const QString &channel) { return m_beliefs[{channel, monitor.name}].down; };
    const auto canKnow = [&](const QString &channel, Duration within) {
        const Receiver &receiver = *m_receivers.at(channel);
        return receiver.well && now - receiver.wellSince > longestBackOff && now - since > within;
    };
    for (const QString &channel : monitor.alerts) {
        if (!isHere(channel) && canKnow(channel, monitor.policy.groupWait + 1min))
            demand(knows(channel), u"all who are named for it know of an outage"_s, channel + u' ' + monitor.name);
    }
    for (const EscalationStep &step : monitor.policy.escalate) {
        for (const QString &channel : step.to) {
            if (canKnow(channel, step.after + 1min))
                demand(knows(channel), u"others are told in time"_s, channel + u' ' + monitor.name);
        }
    }
}

void Town::makePeace()
{
    m_away.reset();
    m_rig.engine->setAway({});
    m_rig.configuration.maintenance.clear();
    m_rig.configuration.policy.quiet = std::vector<QuietHours>{};
    m_rig.watch();
    for (auto &[name, target] : m_targets) {
        target.well = true;
        target.warns = false;
        m_rig.engine->apply(m_rig.id(name), event::Resumed{});
        m_rig.engine->apply(m_rig.id(name), event::SnoozeEnded{});
    }
    for (auto &[name, receiver] : m_receivers)
        receiver->well = true;
    m_rig.world.advance(3h);
}

void Town::live()
{
    for (int minute = 0; minute < 12 * 60; ++minute) {
        changeSomething();
        m_rig.world.advance(1min);
        check();
    }
    makePeace();
    for (const auto &[who, belief] : m_beliefs)
        demand(!belief.down, u"nobody is left believing that it is down"_s, who.first + u' ' + who.second);
    for (const OutboxRow &row : m_rig.disk->alerts) {
        const bool isSettled = row.state == AlertState::Delivered || row.state == AlertState::Withdrawn;
        demand(isSettled, u"nothing waits for ever"_s, row.channel + u' ' + row.monitor.value);
    }
    for (const auto &[key, incident] : m_rig.disk->incidents)
        demand(incident.resolved.has_value(), u"every outage ends"_s, key.first.value);
}

} // namespace

//! Random lives of a small town: nothing that is to be told is silent, and nobody is told too much.
class TellingPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEverybodyWhatTheyAreToHearAndNothingElse()
    {
        const int first = qEnvironmentVariableIntValue("VIGIA_TOWN");
        const int count = first > 0 ? 1 : 100;
        int acknowledgements = 0;
        for (int seed = std::max(first, 1); seed < std::max(first, 1) + count; ++seed) {
            Town town{unsigned(seed)};
            town.live();
            acknowledgements += town.acknowledgements;
            QVERIFY2(town.broken.isEmpty(),
                qPrintable(u"town %1: %2"_s.arg(seed).arg(
                    town.broken.first(std::min<qsizetype>(town.broken.size(), 8)).join(u"\n  "_s))));
        }
        QVERIFY(first > 0 || acknowledgements > 0);
    }
};

QTEST_GUILESS_MAIN(TellingPropertiesTest)
#include "tellingproperties_test.moc"
