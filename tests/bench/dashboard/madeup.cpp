// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeup.h"

#include <QRandomGenerator>

namespace vigia::bench {

namespace {

using namespace std::chrono_literals;

constexpr Duration interval = 20s;

struct Known {
    const char *name;
    const char *target;
    const char *group;
    Status status;
    Cause cause;
};

constexpr std::array known{
    Known{"Shop", "https://shop.example/health", "Web", Status::Down, Cause::UnexpectedStatus},
    Known{"Mail", "https://mail.example:8443/status", "Office", Status::Down, Cause::ConnectionRefused},
    Known{"Search", "https://search.example/api/v2/health?full=…", "Web", Status::Degraded, Cause::Slow},
    Known{"Router", "http://192.168.1.1/", "Office", Status::Up, Cause::None},
    Known{"Warehouse", "http://warehouse.lan/index.html", "Office", Status::Unreachable, Cause::None},
    Known{"Website", "https://www.example.org/", "Web", Status::Up, Cause::None},
    Known{"Payments", "https://payments.example/v1/ping", "Web", Status::Maintenance, Cause::None},
    Known{"Staging", "https://staging.example.org/very/long/path/that/does/not/fit/anywhere/health", "", Status::Paused,
        Cause::None},
    Known{"Certificate of the old intranet with a rather long name", "https://intranet.example.org/", "Office",
        Status::Degraded, Cause::CertificateExpiring},
    Known{"База данных", "https://db.example.org/", "", Status::Unknown, Cause::None},
};

ProbeResult resultOf(Cause cause, int number, QRandomGenerator &random)
{
    ProbeResult result;
    result.cause = cause;
    result.outcome = outcomeOf(cause);
    result.code = cause == Cause::UnexpectedStatus ? 503 : cause == Cause::ConnectionRefused ? 0 : 200;
    const int base = 20 + number * 37 % 400;
    const auto part = [&](int share) {
        return std::chrono::microseconds(base * share * 10 + random.bounded(base * 60));
    };
    if (cause != Cause::ConnectionRefused) {
        result.timing.name = part(3);
        result.timing.connect = part(18);
        result.timing.tls = part(30);
        result.timing.firstByte = part(45);
        result.timing.total =
            *result.timing.name + *result.timing.connect + *result.timing.tls + *result.timing.firstByte + part(4);
        if (random.bounded(25) == 0)
            result.timing.total *= 3;
    }
    if (cause == Cause::Slow) {
        result.timing.total = 1240ms;
        result.limit = 800ms;
    }
    if (cause == Cause::CertificateExpiring)
        result.certificate = CertificateFacts{QStringLiteral("intranet.example.org"), QStringLiteral("Example CA"),
            QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC), {}};
    return result;
}

MonitorView madeUp(int number, UtcTime now)
{
    QRandomGenerator random(quint32(number) * 7919 + 1);
    MonitorView monitor;
    monitor.id = MonitorId{QStringLiteral("made-up-%1").arg(number)};
    monitor.kind = QStringLiteral("http");
    Cause cause = Cause::None;
    if (number < int(known.size())) {
        const Known &one = known[std::size_t(number)];
        monitor.name = QString::fromUtf8(one.name);
        monitor.target = QString::fromUtf8(one.target);
        monitor.group = QString::fromUtf8(one.group);
        monitor.status = one.status;
        cause = one.cause;
    } else {
        monitor.name = QStringLiteral("Service %1").arg(number);
        monitor.target = QStringLiteral("https://service-%1.example.org/health").arg(number);
        monitor.group = QStringLiteral("Rack %1").arg(number / 40);
        monitor.status = number % 97 == 0 ? Status::Down : Status::Up;
        cause = number % 97 == 0 ? Cause::AnswerTimedOut : Cause::None;
    }
    monitor.since = now - Duration(random.bounded(200'000)) * (monitor.status == Status::Up ? 2000 : 40);
    monitor.evidence = resultOf(cause, number, random);
    monitor.lastLook = monitor.evidence;
    monitor.lastCheck = now - Duration(random.bounded(20'000));
    monitor.nextCheck = *monitor.lastCheck + interval;
    monitor.incident = monitor.status == Status::Down ? 1 : 0;
    monitor.because = QStringLiteral("Router");
    if (number == 1)
        monitor.acknowledged = AcknowledgementView{QStringLiteral("ana"), QStringLiteral("restarting it"), now - 4min};
    if (number == 5) {
        monitor.failures = 1;
        monitor.confirm = 3;
        monitor.lastLook->outcome = Outcome::Failed;
        monitor.lastLook->cause = Cause::ConnectTimedOut;
        monitor.lastLook->limit = 10s;
    }
    monitor.unknownReason = UnknownReason::NotCheckedYet;
    if (monitor.status == Status::Unknown) {
        monitor.lastLook.reset();
        monitor.lastCheck.reset();
    }
    return monitor;
}

LookView pastLook(const MonitorView &monitor, int number, int ago, QRandomGenerator &random)
{
    LookView look;
    look.at = *monitor.lastCheck - interval * ago;
    if (number % 7 == 3 && ago > 24)
        look.at -= 8h; // it was not watched for a night
    const bool bad = monitor.status == Status::Down && ago < 14;
    const Cause cause = bad ? monitor.evidence.cause : number % 11 == 2 && ago % 9 == 0 ? Cause::Slow : Cause::None;
    const ProbeResult result = resultOf(cause, number, random);
    look.outcome = result.outcome;
    look.cause = cause;
    look.code = result.code;
    look.total = result.timing.total;
    return look;
}

//! One that arrived, one that did not reach everybody, one on its way, one that was given up.
std::vector<DeliveryView> toldOf(const MonitorView &monitor, UtcTime now)
{
    using State = DeliveryView::State;
    DeliveryView desktop{.channel = QStringLiteral("desktop"),
        .kind = AlertKind::Down,
        .monitor = monitor.id,
        .incident = monitor.incident,
        .created = now - 4min,
        .state = State::Delivered,
        .settled = now - 4min};
    DeliveryView mail = desktop;
    mail.channel = QStringLiteral("mail");
    mail.trouble = DeliveryOutcome{.fate = DeliveryOutcome::Fate::Accepted,
        .trouble = DeliveryTrouble::RecipientRefused,
        .code = 550,
        .detail = QStringLiteral("boss@example.org: 550 5.1.1 no such user")};
    DeliveryView chat = desktop;
    chat.channel = QStringLiteral("chat");
    chat.state = State::Waiting;
    chat.settled.reset();
    chat.attempts = 3;
    chat.trouble =
        DeliveryOutcome{.trouble = DeliveryTrouble::CannotConnect, .detail = QStringLiteral("api.telegram.org")};
    DeliveryView hook = chat;
    hook.channel = QStringLiteral("hook");
    hook.state = State::NotDelivered;
    hook.trouble =
        DeliveryOutcome{.fate = DeliveryOutcome::Fate::Refused, .trouble = DeliveryTrouble::Rejected, .code = 404};
    return {hook, chat, mail, desktop};
}

} // namespace

MadeUpFacade::MadeUpFacade(int count, UtcTime now)
    : m_now(now)
{
    for (int number = 0; number < count; ++number) {
        status.monitors.push_back(madeUp(number, now));
        m_rows.insert(status.monitors.back().id.value, number);
    }
    status.health.lastCheck = now;
}

void MadeUpFacade::execute(const Command &command, Done done)
{
    QMetaObject::invokeMethod(
        this, [this, command, done = std::move(done)] { done(answerTo(command)); }, Qt::QueuedConnection);
}

Answer MadeUpFacade::answerTo(const Command &command) const
{
    if (std::holds_alternative<command::GetStatus>(command))
        return Reply(status);
    if (const auto *looks = std::get_if<command::GetRecentLooks>(&command))
        return Reply(looksOf(looks->monitors));
    if (const auto *explain = std::get_if<command::Explain>(&command))
        return Reply(explanationOf(explain->name));
    return Reply(Affected{1});
}

std::vector<RecentLooksView> MadeUpFacade::looksOf(const std::vector<MonitorId> &ids) const
{
    std::vector<RecentLooksView> all;
    for (const MonitorId &id : ids) {
        const int number = m_rows.value(id.value);
        const MonitorView &monitor = status.monitors[std::size_t(number)];
        RecentLooksView recent{id, {}};
        QRandomGenerator random(quint32(number) + 17);
        for (int ago = 60; ago > 0 && monitor.lastCheck; --ago)
            recent.looks.push_back(pastLook(monitor, number, ago, random));
        all.push_back(recent);
    }
    return all;
}

ExplanationView MadeUpFacade::explanationOf(const QString &name) const
{
    ExplanationView explanation;
    explanation.monitor = status.monitors[std::size_t(m_rows.value(name))];
    explanation.monitor.note = QStringLiteral("Restart: wiki/runbook");
    explanation.now = m_now;
    explanation.interval = interval;
    explanation.timeout = 10s;
    explanation.confirmInterval = 5s;
    explanation.confirm = 2;
    explanation.recover = 1;
    explanation.alarmDelay = 29s;
    explanation.alerts = {QStringLiteral("sound"), QStringLiteral("desktop"), QStringLiteral("mail")};
    explanation.dependsOn = {QStringLiteral("Router")};
    if (explanation.monitor.incident != 0)
        explanation.told = toldOf(explanation.monitor, m_now);
    for (int i = 0; i < 4; ++i) {
        TransitionView transition;
        transition.monitor = explanation.monitor.id;
        transition.to = i % 2 == 0 ? explanation.monitor.status : Status::Up;
        transition.decided = m_now - 4min - i * 3h;
        if (i % 2 == 0)
            transition.evidence = explanation.monitor.evidence;
        explanation.recent.push_back(transition);
    }
    return explanation;
}

void MadeUpFacade::look(int count, UtcTime now)
{
    QRandomGenerator *random = QRandomGenerator::global();
    std::vector<MonitorView> changed;
    for (int i = 0; i < count && !status.monitors.empty(); ++i) {
        const int number = m_next++ % int(status.monitors.size());
        MonitorView &monitor = status.monitors[std::size_t(number)];
        const bool flips = random->bounded(100) == 0;
        if (flips) {
            monitor.status = monitor.status == Status::Up ? Status::Down : Status::Up;
            monitor.since = now;
            monitor.incident = monitor.status == Status::Down ? monitor.incident + 1 : 0;
            monitor.evidence =
                resultOf(monitor.status == Status::Up ? Cause::None : Cause::AnswerTimedOut, number, *random);
        }
        monitor.lastLook =
            resultOf(monitor.status == Status::Down ? Cause::AnswerTimedOut : Cause::None, number, *random);
        monitor.lastCheck = now;
        monitor.nextCheck = now + interval;
        changed.push_back(monitor);
    }
    Q_EMIT monitorsChanged(changed);
}

} // namespace vigia::bench
