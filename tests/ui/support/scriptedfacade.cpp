// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedfacade.h"

#include <QCryptographicHash>
#include <QPointer>

namespace vigia {

void ScriptedFacade::execute(const Command &command, Done done)
{
    Answer reply = Reply(Affected{1});
    if (std::holds_alternative<command::GetStatus>(command)) {
        ++statusAsked;
        reply = Reply(status);
    } else if (std::holds_alternative<command::GetRecentLooks>(command) && !answer) {
        reply = Reply(std::vector<RecentLooksView>{});
    } else if (const auto *explain = std::get_if<command::Explain>(&command); explain && !answer) {
        ExplanationView explanation;
        for (const MonitorView &monitor : status.monitors) {
            if (monitor.name == explain->name || monitor.id.value == explain->name)
                explanation.monitor = monitor;
        }
        reply = Reply(explanation);
    } else {
        asked.push_back(command);
        if (answer)
            reply = answer(command);
    }
    QMetaObject::invokeMethod(
        this, [done = std::move(done), reply] { done(reply); }, Qt::QueuedConnection);
}

void ScriptedFacade::change(const MonitorView &monitor)
{
    for (MonitorView &known : status.monitors) {
        if (known.id == monitor.id)
            known = monitor;
    }
    Q_EMIT monitorsChanged({monitor});
}

void ScriptedFacade::reconfigure(const StatusView &next)
{
    status = next;
    Q_EMIT configurationChanged();
}

MonitorView upMonitor(const QString &name)
{
    MonitorView monitor;
    monitor.id = MonitorId{
        QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex().left(32))};
    monitor.name = name;
    monitor.kind = QStringLiteral("http");
    monitor.target = QStringLiteral("https://%1.example/health").arg(name.toLower());
    monitor.status = Status::Up;
    monitor.since = UtcTime(std::chrono::hours(24 * 365 * 56));
    monitor.evidence.outcome = Outcome::Passed;
    monitor.evidence.code = 200;
    monitor.evidence.timing.total = std::chrono::milliseconds(123);
    monitor.lastLook = monitor.evidence;
    monitor.lastCheck = monitor.since;
    return monitor;
}

MonitorView downMonitor(const QString &name, UtcTime since, int incident)
{
    MonitorView monitor = upMonitor(name);
    monitor.status = Status::Down;
    monitor.since = since;
    monitor.incident = incident;
    monitor.sounding = true;
    monitor.evidence.outcome = Outcome::Failed;
    monitor.evidence.cause = Cause::UnexpectedStatus;
    monitor.evidence.code = 503;
    monitor.lastLook = monitor.evidence;
    return monitor;
}

} // namespace vigia
