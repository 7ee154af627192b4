// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

namespace vigia {

QString Examples::text()
{
    static const QList<char32_t> odd{0, 9, 10, 13, 27, '"', '\\', '/', 0x7f, 0xe9, 0x2028, 0xfeff, 0xfffd, 0x1f600};
    QString text;
    const int length = below(20);
    for (int i = 0; i < length; ++i) {
        const char32_t c = flip() ? char32_t('a' + below(26)) : odd[below(int(odd.size()))];
        text += QString::fromUcs4(&c, 1);
    }
    return text;
}

QStringList Examples::texts()
{
    QStringList list;
    for (int i = below(4); i > 0; --i)
        list.append(text());
    return list;
}

UtcTime Examples::time()
{
    return UtcTime(Duration(qint64(m_random.generate64() >> 20) - (qint64(1) << 42)));
}

MonitorId Examples::id()
{
    return MonitorId{QString::number(m_random.generate(), 36)};
}

ProbeResult Examples::result()
{
    ProbeResult result{.outcome = Outcome(below(4)),
        .cause = Cause(below(int(Cause::Cancelled) + 1)),
        .code = below(1000),
        .detail = text(),
        .wanted = text(),
        .where = text(),
        .limit = duration()};
    using Span = Timing::Span;
    result.timing = {.name = maybe(Span(below(1000))),
        .connect = maybe(Span(below(1000))),
        .tls = maybe(Span(below(1000))),
        .firstByte = maybe(Span(below(1000))),
        .total = Span(below(1'000'000))};
    if (flip()) {
        result.certificate = CertificateFacts{text(), text(), {}, text()};
        if (flip())
            result.certificate->notAfter = QDateTime::fromMSecsSinceEpoch(qint64(m_random.generate()) * 1000, Qt::UTC);
    }
    return result;
}

MuteView Examples::mute()
{
    return {.until = maybe(time()), .endsWithOutage = flip()};
}

HeartbeatView Examples::heartbeat()
{
    HeartbeatView view{.every = maybe(duration()), .cron = text(), .zone = text(), .grace = duration()};
    view.maxRun = maybe(duration());
    view.last = maybe(ReportView{Beat::Kind(below(4)), time(), text(), maybe(below(256)), maybe(duration())});
    view.runsSince = maybe(time());
    view.missingFrom = maybe(time());
    return view;
}

MonitorView Examples::monitor()
{
    MonitorView view;
    view.id = id();
    view.name = text();
    view.kind = text();
    view.target = text();
    view.group = text();
    view.tags = texts();
    view.note = text();
    view.severity = Severity(below(3));
    view.status = Status(below(7));
    view.unknownReason = UnknownReason(below(6));
    view.since = maybe(time());
    view.evidence = result();
    view.because = text();
    view.lastLook = maybe(result());
    view.lastCheck = maybe(time());
    view.nextCheck = maybe(time());
    view.heartbeat = maybe(heartbeat());
    view.failures = below(100);
    view.confirm = below(100);
    view.incident = below(100);
    view.acknowledged = maybe(AcknowledgementView{text(), text(), time()});
    view.mute = maybe(mute());
    view.snoozedUntil = maybe(time());
    view.unstable = flip();
    view.sounding = flip();
    view.onTrial = flip();
    view.drill = flip();
    return view;
}

TransitionView Examples::transition()
{
    TransitionView view{.id = qint64(m_random.generate64() >> 12), .monitor = id(), .name = text(), .target = text()};
    view.from = maybe(Status(below(7)));
    view.to = Status(below(7));
    view.unknownReason = UnknownReason(below(6));
    view.since = time();
    view.decided = time();
    view.cause = Cause(below(int(Cause::Cancelled) + 1));
    view.reason = text();
    view.evidence = result();
    view.because = text();
    view.incident = below(1000);
    return view;
}

DeliveryOutcome Examples::outcome()
{
    return {.fate = DeliveryOutcome::Fate(below(4)),
        .trouble = DeliveryTrouble(below(int(DeliveryTrouble::OwnFault) + 1)),
        .code = below(600),
        .detail = text(),
        .retryAfter = maybe(duration()),
        .reference = text()};
}

DeliveryView Examples::delivery()
{
    DeliveryView delivery{.channel = text(), .address = text(), .kind = AlertKind(below(11)), .monitor = id()};
    delivery.incident = below(100);
    delivery.created = time();
    delivery.due = maybe(time());
    delivery.escalated = flip();
    delivery.state = DeliveryView::State(below(5));
    delivery.attempts = below(100);
    delivery.trouble = maybe(outcome());
    delivery.settled = maybe(time());
    delivery.subject = text();
    return delivery;
}

HealthView Examples::health()
{
    HealthView view{.troubles = {},
        .blindSince = maybe(time()),
        .lastCheck = maybe(time()),
        .generalMute = maybe(mute()),
        .channels = {{text(), below(100), below(100), maybe(outcome()), maybe(time()), maybe(time())}},
        .away = maybe(AwayView{time(), text()}),
        .newSenders = {{NewSenderView::Kind(below(2)), text(), text(), text(), time(), time(), below(100)}},
        .listens = flip(),
        .endsWithDesktop = flip()};
    for (int i = below(4); i > 0; --i)
        view.troubles.push_back({HealthTrouble(below(int(HealthTrouble::BotFailing) + 1)), text()});
    return view;
}

StatusView Examples::status()
{
    StatusView view{.monitors = {}, .health = health()};
    for (int i = below(4); i > 0; --i)
        view.monitors.push_back(monitor());
    return view;
}

ExplanationView Examples::explanation()
{
    ExplanationView view{.monitor = monitor(), .now = time()};
    view.interval = duration();
    view.timeout = duration();
    view.confirmInterval = duration();
    view.confirm = below(100);
    view.recover = below(100);
    view.alarmDelay = duration();
    view.dependsOn = texts();
    view.need = text();
    view.alerts = texts();
    view.expected = {.method = text(), .statuses = text(), .contains = text(), .notContains = text()};
    view.expected.matches = text();
    view.expected.jsonPath = text();
    view.expected.jsonEquals = text();
    view.expected.slowerThan = maybe(duration());
    view.expected.tls = {TlsTrust::Mode(below(int(TlsTrust::Mode::Pin) + 1)), text()};
    for (int i = below(3); i > 0; --i)
        view.maintenance.push_back({text(), maybe(time())});
    for (int i = below(4); i > 0; --i)
        view.recent.push_back(transition());
    for (int i = below(3); i > 0; --i)
        view.told.push_back(delivery());
    return view;
}

ImportView Examples::import()
{
    ImportView view;
    view.dryRun = flip();
    view.defaultsChanged = flip();
    view.added = texts();
    view.changed = texts();
    view.renamed = texts();
    view.renamedFrom = texts();
    view.removed = texts();
    view.unchanged = below(1000);
    view.groups = {.added = texts(), .changed = texts(), .removed = texts(), .unchanged = below(1000)};
    view.maintenance = {.added = texts(), .changed = texts(), .removed = texts(), .unchanged = below(1000)};
    view.policyChanged = flip();
    view.pingOutChanged = flip();
    view.listenChanged = flip();
    view.botChanged = flip();
    view.accounts = {.added = texts(), .changed = texts(), .removed = texts(), .unchanged = below(1000)};
    view.channels = {.added = texts(), .changed = texts(), .removed = texts(), .unchanged = below(1000)};
    view.unallowed = texts();
    for (int i = below(3); i > 0; --i)
        view.sharedSlugs.push_back({text(), texts(), below(1000)});
    return view;
}

CommandError Examples::error()
{
    return {.code = CommandErrorCode(below(int(CommandErrorCode::Broken) + 1)), .subject = text(), .lines = texts()};
}

Scope Examples::scope()
{
    switch (below(4)) {
    case 0:
        return scope::One{text()};
    case 1:
        return scope::Several{ids()};
    case 2:
        return scope::Group{text()};
    default:
        return scope::All{};
    }
}

command::ChannelDraft Examples::draft()
{
    return {text().toUtf8(), maybe(text().toUtf8()), {{text(), text()}}, text()};
}

Command Examples::command(int index)
{
    switch (index) {
    case 0:
        return command::GetStatus{maybe(text())};
    case 1:
        return command::Acknowledge{scope(), text(), text()};
    case 2:
        return command::Mute{scope(), maybe(duration())};
    case 3:
        return command::Unmute{scope()};
    case 4:
        return command::Snooze{scope(), duration()};
    case 5:
        return command::Pause{scope()};
    case 6:
        return command::Resume{scope()};
    case 7:
        return command::CheckNow{scope()};
    case 8:
        return command::Explain{text()};
    case 9:
        return command::Import{text().toUtf8() + QByteArray("\0\xff", 2), text(), flip(), flip(), text()};
    case 10:
        return command::Export{};
    case 11:
        return command::GetTransitions{maybe(qint64(below(1000))), below(10'000), ids().front()};
    case 12:
        return command::StartWatching{scope()};
    case 13:
        return command::GetConfiguration{ids(), flip()};
    case 14: {
        command::Edit edit;
        edit.monitors = {{text().toUtf8(), std::nullopt}, {text().toUtf8(), below(100)}};
        edit.removed = ids();
        edit.unlistRemoved = flip();
        edit.groups = {text().toUtf8()};
        edit.removedGroups = texts();
        if (flip())
            edit.defaults = text().toUtf8();
        edit.accounts = {text().toUtf8()};
        edit.removedAccounts = texts();
        edit.renamedAccounts = {{text(), text()}};
        edit.channels = {text().toUtf8()};
        edit.removedChannels = texts();
        edit.renamedChannels = {{text(), text()}};
        if (flip())
            edit.policy = text().toUtf8();
        if (flip())
            edit.pingOut = text().toUtf8();
        if (flip())
            edit.listen = text().toUtf8();
        if (flip())
            edit.bot = text().toUtf8();
        if (flip())
            edit.maintenance = {text().toUtf8(), text().toUtf8()};
        edit.onTrial = flip();
        edit.dryRun = flip();
        edit.language = text();
        return edit;
    }
    case 15:
        return command::Try{text().toUtf8(), text()};
    case 16:
        return command::GetRecentLooks{ids()};
    case 17:
        return command::Stop{};
    case 18:
        return command::Consent{text(), text(), {text(), text()}};
    case 19:
        return command::ListSecrets{};
    case 20:
        return command::SecretChanged{text(), flip()};
    case 21:
        return command::ReportUnheard{};
    case 22:
        return command::TestChannel{text(), maybe(draft())};
    case 23:
        return command::Drill{text()};
    case 24:
        return command::GetDeliveries{id(), below(100), below(100)};
    case 25:
        return command::SendAgain{};
    case 26:
        return command::SetAway{text(), duration()};
    case 27:
        return command::KeepSecret{text(), text()};
    case 28:
        return command::ForgetSecret{text()};
    case 29:
        return command::FindChats{draft()};
    case 30:
        return command::WatchSender{text(), text()};
    case 31:
        return command::IgnoreSender{text()};
    case 32:
        return command::GetReportLog{text()};
    default:
        return command::GetReportKey{text()};
    }
}

Reply Examples::reply(int index)
{
    switch (index) {
    case 0:
        return Affected{below(1000)};
    case 1:
        return status();
    case 2:
        return explanation();
    case 3:
        return import();
    case 4:
        return text();
    case 5:
        return std::vector<TransitionView>{transition(), transition()};
    case 6:
        return ConfigurationView{text().toUtf8(), {text().toUtf8()}, {text().toUtf8(), text().toUtf8()}, {}, {}};
    case 7:
        return result();
    case 9: {
        SecretsView secrets{.hasKeychain = flip()};
        for (int i = below(4); i > 0; --i)
            secrets.secrets.push_back({text(), SecretPlace(below(int(SecretPlace::Unavailable) + 1)), flip()});
        return secrets;
    }
    case 10:
        return outcome();
    case 11:
        return std::vector<DeliveryView>{delivery(), delivery()};
    case 12:
        return FoundChats{outcome(), FoundChats::Hindrance(below(3)), text(), text(),
            {{text(), text(), TelegramChat::Kind(below(3)), maybe(below(100))}}};
    default:
        return std::vector<RecentLooksView>{{ids().front(), {}},
            {ids().front(),
                {{time(), Outcome(below(4)), Cause(below(int(Cause::Cancelled) + 1)), below(600),
                    std::chrono::microseconds(below(100'000))}}}};
    }
}

} // namespace vigia
