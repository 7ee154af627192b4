// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuswords.h"

#include "wording/reasonwords.h"
#include "wording/visibletext.h"

namespace vigia {

namespace {

QString degradedText(const MonitorView &monitor, const Language &language)
{
    if (monitor.evidence.cause == Cause::Slow)
        return language.translate("Status", "Warning: slow");
    if (monitor.evidence.cause == Cause::CertificateExpiring)
        return language.translate("Status", "Warning: certificate");
    return statusWord(Status::Degraded, language);
}

QString downText(const MonitorView &monitor, const Language &language)
{
    if (monitor.acknowledged)
        return language.translate("Status", "Down, acknowledged");
    if (monitor.mute)
        return language.translate("Status", "Down, sound off");
    return statusWord(Status::Down, language);
}

QString unknownText(const MonitorView &monitor, const Language &language)
{
    return language.translate("Status", "Unknown: %1").arg(unknownReasonText(monitor.unknownReason, language));
}

} // namespace

QString unknownReasonText(UnknownReason reason, const Language &language)
{
    switch (reason) {
    case UnknownReason::NotCheckedYet:
        return language.translate("Status", "not checked yet");
    case UnknownReason::NeverHeard:
        return language.translate("Status", "never sent a signal");
    case UnknownReason::Blind:
        return language.translate("Status", "this computer has no connection");
    case UnknownReason::Stale:
        return language.translate("Status", "no recent result");
    case UnknownReason::OffItsNetwork:
        return language.translate("Status", "not on this network");
    case UnknownReason::OwnFault:
        return language.translate("Status", "a fault on this computer's side");
    }
    Q_UNREACHABLE();
}

QString statusWord(Status status, const Language &language)
{
    switch (status) {
    case Status::Up:
        return language.translate("Status", "Up");
    case Status::Degraded:
        return language.translate("Status", "Warning");
    case Status::Down:
        return language.translate("Status", "Down");
    case Status::Unknown:
        return language.translate("Status", "Unknown");
    case Status::Unreachable:
        return language.translate("Status", "Affected by another");
    case Status::Maintenance:
        return language.translate("Status", "Maintenance");
    case Status::Paused:
        return language.translate("Status", "Paused");
    }
    Q_UNREACHABLE();
}

QString statusText(const MonitorView &monitor, const Language &language)
{
    switch (monitor.status) {
    case Status::Degraded:
        return degradedText(monitor, language);
    case Status::Down:
        return downText(monitor, language);
    case Status::Unknown:
        return unknownText(monitor, language);
    case Status::Unreachable:
        return language.translate("Status", "Affected by %1").arg(visibleText(monitor.because));
    case Status::Up:
    case Status::Maintenance:
    case Status::Paused:
        return statusWord(monitor.status, language);
    }
    Q_UNREACHABLE();
}

QString stateReasonText(const MonitorView &monitor, const Language &language)
{
    const bool evidenceSpeaks = monitor.evidence.outcome != Outcome::Inconclusive;
    switch (monitor.status) {
    case Status::Up:
    case Status::Degraded:
    case Status::Down:
        return evidenceSpeaks ? reasonText(monitor.evidence, language) : QString();
    case Status::Unknown:
        // Only our own fault has more to tell than the state's words.
        return monitor.unknownReason == UnknownReason::OwnFault && monitor.evidence.cause != Cause::None
            ? reasonText(monitor.evidence, language)
            : QString();
    case Status::Unreachable:
    case Status::Maintenance:
    case Status::Paused:
        return {};
    }
    Q_UNREACHABLE();
}

QString severityText(Severity severity, const Language &language)
{
    switch (severity) {
    case Severity::Info:
        return language.translate("Severity", "Information");
    case Severity::Normal:
        return language.translate("Severity", "Normal");
    case Severity::Critical:
        return language.translate("Severity", "Critical");
    }
    Q_UNREACHABLE();
}

QString monitorCountText(int count, const Language &language)
{
    return language.translate("Count", "%n monitor(s)", nullptr, count);
}

QString healthText(const HealthView::Trouble &trouble, const Language &language)
{
    const QString detail = visibleText(trouble.detail);
    switch (trouble.what) {
    case HealthTrouble::StorageFailed:
        return language.translate("Health", "What happens cannot be stored; watching goes on from memory: %1")
            .arg(detail);
    case HealthTrouble::DatabaseRestored:
        return language
            .translate("Health", "The database was damaged; the last good copy is in use. The damaged one is kept: %1")
            .arg(detail);
    case HealthTrouble::DatabaseLost:
        return language
            .translate("Health", "The database was damaged and there is no good copy. The damaged one is kept: %1")
            .arg(detail);
    case HealthTrouble::ConfigurationUnread:
        return language.translate("Health", "The stored configuration cannot be read: %1").arg(detail);
    case HealthTrouble::LogFailed:
        return language.translate("Health", "The log of changes cannot be written: %1").arg(detail);
    }
    Q_UNREACHABLE();
}

} // namespace vigia
