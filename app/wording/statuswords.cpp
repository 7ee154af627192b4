// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuswords.h"

#include "wording/deliverywords.h"
#include "wording/listenwords.h"
#include "wording/reasonwords.h"
#include "wording/storagewords.h"
#include "wording/timewords.h"
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
    if (monitor.onTrial)
        return language.translate("Status", "Down, new"); // silent until it answers, or a person says so
    return statusWord(Status::Down, language);
}

QString unknownText(const MonitorView &monitor, const Language &language)
{
    return language.translate("Status", "Unknown: %1").arg(unknownReasonText(monitor, language));
}

//! What is up though its last look warned is not in trouble (yet), and its reason says so.
ProbeResult withoutWarning(ProbeResult evidence)
{
    if (evidence.outcome == Outcome::Warned) {
        evidence.outcome = Outcome::Passed;
        evidence.cause = Cause::None;
    }
    return evidence;
}

MonitorView viewOf(const TransitionView &transition)
{
    MonitorView view;
    view.status = transition.to;
    view.unknownReason = transition.unknownReason;
    view.evidence = transition.evidence;
    view.because = transition.because;
    return view;
}

QString plainStatusText(const MonitorView &monitor, const Language &language)
{
    switch (monitor.status) {
    case Status::Degraded:
        return degradedText(monitor, language);
    case Status::Down:
        return downText(monitor, language);
    case Status::Unknown:
        return unknownText(monitor, language);
    case Status::Unreachable:
        return withQuotesMerged(language.translate("Status", "Affected by %1").arg(visibleText(monitor.because)));
    case Status::Up:
    case Status::Maintenance:
    case Status::Paused:
        return statusWord(monitor.status, language);
    }
    Q_UNREACHABLE();
}

//! The rest of its detail is the trouble's own.
QString botTroubleText(const QString &detail, const Language &language)
{
    DeliveryOutcome outcome;
    const qsizetype end = detail.indexOf(QLatin1Char(' '));
    outcome.trouble = deliveryTroubleFromApiName(detail.left(end)).value_or(DeliveryTrouble::NotUnderstood);
    outcome.detail = end < 0 ? QString() : detail.mid(end + 1);
    return outcomeText(outcome, language);
}

QString listeningText(const ListenTrouble &trouble, const Language &language)
{
    const QString text = listenTroubleText(trouble, language);
    switch (trouble.what) {
    case ListenTrouble::What::SecretsMissing:
        return language.translate("Health", "Signs of life are refused: %1").arg(text);
    case ListenTrouble::What::NotAHeartbeat:
    case ListenTrouble::What::RenewalUnreadable:
    case ListenTrouble::What::RenewalUnusable:
        return language.translate("Health", "Signs of life are received, but %1").arg(text);
    case ListenTrouble::What::PortInUse:
    case ListenTrouble::What::NoPermission:
    case ListenTrouble::What::NotOurAddress:
    case ListenTrouble::What::NotAnAddress:
    case ListenTrouble::What::CertificateUnreadable:
    case ListenTrouble::What::KeyUnreadable:
    case ListenTrouble::What::CertificateUnusable:
    case ListenTrouble::What::SystemFault:
        return language.translate("Health", "Signs of life cannot be received: %1").arg(text);
    }
    Q_UNREACHABLE();
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

bool isBeingConfirmed(const MonitorView &monitor)
{
    return monitor.status == Status::Unknown && monitor.unknownReason == UnknownReason::NotCheckedYet
        && monitor.failures > 0;
}

QString unknownReasonText(const MonitorView &monitor, const Language &language)
{
    const bool waits = monitor.unknownReason == UnknownReason::NotCheckedYet && monitor.failures == 0;
    if (waits && monitor.kind == QLatin1StringView("heartbeat"))
        return language.translate("Status", "waiting for its next signal");
    if (waits && monitor.evidence != ProbeResult())
        return language.translate("Status", "not checked again yet"); // after a start, a pause, an undone deletion
    if (monitor.unknownReason == UnknownReason::NeverHeard && monitor.heartbeat && monitor.heartbeat->last) {
        return monitor.heartbeat->runsSince ? language.translate("Status", "has begun, not ended yet")
                                            : language.translate("Status", "has not said yet how it is");
    }
    if (!isBeingConfirmed(monitor))
        return unknownReasonText(monitor.unknownReason, language);
    return monitor.failures == 1
        ? language.translate("Status", "failed once, looking again")
        : language.translate("Status", "failed %n time(s), looking again", nullptr, monitor.failures);
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

QString asDrill(const QString &words, const MonitorView &monitor, const Language &language)
{
    return monitor.drill ? language.translate("Status", "%1 (fire drill)").arg(words) : words;
}

QString statusText(const MonitorView &monitor, const Language &language)
{
    return asDrill(plainStatusText(monitor, language), monitor, language);
}

QString stateReasonText(const MonitorView &monitor, const Language &language)
{
    const bool evidenceSpeaks = monitor.evidence.outcome != Outcome::Inconclusive;
    switch (monitor.status) {
    case Status::Up:
        return evidenceSpeaks ? reasonText(withoutWarning(monitor.evidence), language) : QString();
    case Status::Degraded:
    case Status::Down:
        return evidenceSpeaks ? reasonText(monitor.evidence, language) : QString();
    case Status::Unknown:
        if (isBeingConfirmed(monitor) && monitor.lastLook && monitor.lastLook->outcome == Outcome::Failed)
            return reasonText(*monitor.lastLook, language);
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

QString acknowledgedText(const MonitorView &monitor, const Language &language)
{
    if (!monitor.acknowledged)
        return {};
    const QString by = visibleText(monitor.acknowledged->by, 60);
    const QString note = visibleText(monitor.acknowledged->note.simplified());
    return note.isEmpty() ? language.translate("Status", "acknowledged by %1").arg(by)
                          : language.translate("Status", "acknowledged by %1: %2").arg(by, note);
}

QString transitionStateText(const TransitionView &transition, const Language &language)
{
    const bool parentForgotten = transition.to == Status::Unreachable && transition.because.isEmpty();
    return parentForgotten ? statusWord(transition.to, language) : statusText(viewOf(transition), language);
}

QString transitionReasonText(const TransitionView &transition, const Language &language)
{
    switch (transition.to) {
    case Status::Up:
    case Status::Degraded:
    case Status::Down:
        if (transition.evidence.outcome == Outcome::Inconclusive)
            return visibleText(transition.reason);
        break;
    case Status::Unreachable:
        if (transition.because.isEmpty())
            return visibleText(transition.reason);
        break;
    case Status::Unknown:
    case Status::Maintenance:
    case Status::Paused:
        break;
    }
    return stateReasonText(viewOf(transition), language);
}

QString channelText(const QString &channel, const Language &language)
{
    if (channel == soundChannel)
        return language.translate("Channel", "sound");
    if (channel == desktopChannel)
        return language.translate("Channel", "desktop notification");
    return visibleText(channel);
}

QString computerSoundText(const std::optional<MuteView> &generalMute, const Language &language)
{
    if (!generalMute)
        return language.translate("Status", "The sound of this computer is on.");
    return generalMute->until ? language.translate("Status", "The sound of this computer is off until %1.")
                                    .arg(momentText(*generalMute->until, language))
                              : language.translate("Status", "The sound of this computer is off.");
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
            .arg(storageText(trouble.detail, language));
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
        return language.translate("Health", "The log of changes cannot be written: %1")
            .arg(storageText(trouble.detail, language));
    case HealthTrouble::NotDelivered:
        return language.translate("Health", "Messages were not delivered: %1").arg(detail);
    case HealthTrouble::ChannelFailing:
        return language.translate("Health", "Messages cannot be sent at the moment, it is tried again: %1").arg(detail);
    case HealthTrouble::NotListening:
        return listeningText(listenTroubleFromText(trouble.detail), language);
    case HealthTrouble::BotShared:
        return language
            .translate("Health",
                "Another program uses the same Telegram bot, so nobody is answered in the chat; messages go on being "
                "sent. Stop that program, or give Vigia a bot of its own. Telegram says: %1")
            .arg(detail);
    case HealthTrouble::BotRefused:
        return language
            .translate("Health",
                "Telegram does not know the bot's token, so nobody is answered in the chat. Keep the right one: vigia "
                "secret set %1")
            .arg(detail);
    case HealthTrouble::BotFailing:
        return language
            .translate("Health", "The bot cannot hear what is written to it at the moment; it tries again. %1")
            .arg(botTroubleText(trouble.detail, language));
    }
    Q_UNREACHABLE();
}

} // namespace vigia
