// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/beat.h"
#include "domain/delivery.h"
#include "domain/foundchats.h"
#include "domain/ids.h"
#include "domain/judge.h"
#include "domain/proberesult.h"
#include "domain/secrets.h"
#include "domain/status.h"
#include "domain/time.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What the outside is shown: values, free of anything that must not be seen. Put into words by
// wording/, into documents by wording/statusdocument.h, into bytes by ipc/.

namespace vigia {

struct AcknowledgementView {
    QString by;
    QString note;
    UtcTime at;
    friend bool operator==(const AcknowledgementView &, const AcknowledgementView &) = default;
};

struct MuteView {
    std::optional<UtcTime> until;
    bool endsWithOutage = false; //!< neither: until a person unmutes
    friend bool operator==(const MuteView &, const MuteView &) = default;
};

//! What a monitor that reports said last; its log is asked for by itself.
struct ReportView {
    Beat::Kind kind = Beat::Kind::Success;
    UtcTime at;
    QString message; //!< hostile
    std::optional<int> exitCode;
    std::optional<Duration> took; //!< how long the run lasted that it ended
    friend bool operator==(const ReportView &, const ReportView &) = default;
};

//! Of a monitor that reports by itself: what is expected of it, and what it does.
struct HeartbeatView {
    std::optional<Duration> every; //!< absent: by `cron`
    QString cron;
    QString zone; //!< IANA name, or `local`
    Duration grace{0};
    std::optional<Duration> maxRun;
    std::optional<ReportView> last; //!< absent: it never said anything
    std::optional<UtcTime> runsSince; //!< the oldest run that began and did not end; absent: none is under way
    std::optional<UtcTime> missingFrom; //!< from when on its silence, or its run, is an outage; absent: never yet
    friend bool operator==(const HeartbeatView &, const HeartbeatView &) = default;
};

struct MonitorView {
    MonitorId id;
    QString name;
    QString kind; //!< `http` …
    QString target; //!< masked
    QString group;
    QStringList tags;
    QString note;
    Severity severity = Severity::Normal;
    Status status = Status::Unknown;
    UnknownReason unknownReason = UnknownReason::NotCheckedYet; //!< where status is Unknown
    std::optional<UtcTime> since; //!< the first look of the state; absent: not known yet
    ProbeResult evidence; //!< what the status rests on
    QString because; //!< where status is Unreachable: the parent's name
    std::optional<ProbeResult> lastLook;
    std::optional<UtcTime> lastCheck;
    std::optional<UtcTime> nextCheck; //!< absent: none planned (paused); of one that reports: its next report is due
    std::optional<HeartbeatView> heartbeat; //!< absent: it is looked at
    int failures = 0; //!< failed looks in a row while not (yet) down
    int confirm = 2;
    int incident = 0; //!< the open outage; 0: none
    std::optional<AcknowledgementView> acknowledged;
    std::optional<MuteView> mute;
    std::optional<UtcTime> snoozedUntil;
    bool unstable = false;
    bool sounding = false;
    bool onTrial = false; //!< added by a person, has not answered yet: silent until StartWatching
    bool drill = false; //!< stands for nothing: a person rehearses
    friend bool operator==(const MonitorView &, const MonitorView &) = default;
};

struct TransitionView {
    qint64 id = 0;
    MonitorId monitor;
    QString name;
    QString target;
    std::optional<Status> from;
    Status to = Status::Unknown;
    UnknownReason unknownReason = UnknownReason::NotCheckedYet;
    UtcTime since;
    UtcTime decided;
    Cause cause = Cause::None;
    QString reason; //!< plain English
    ProbeResult evidence = {}; //!< the look behind it, for words in the reader's language
    QString because = {}; //!< where `to` is Unreachable: the parent's name
    int incident = 0;
    friend bool operator==(const TransitionView &, const TransitionView &) = default;
};

//! Something the person at this desktop is to be told: of monitors whose alerts name `desktop`.
struct AlertView {
    AlertKind kind = AlertKind::Down;
    MonitorView monitor; //!< as it is when it is told
    UtcTime at; //!< when it was decided
    std::optional<UtcTime> downSince; //!< of Up: since when it had been down
    friend bool operator==(const AlertView &, const AlertView &) = default;
};

//! One alert on its way to one channel.
struct DeliveryView {
    enum class State {
        Waiting, //!< until `due`
        Sending,
        Delivered,
        NotDelivered, //!< given up; SendAgain
        Withdrawn, //!< became senseless before it was told
    };
    QString channel;
    QString address; //!< empty: the channel's own
    AlertKind kind = AlertKind::Down;
    MonitorId monitor; //!< empty: about this computer
    int incident = 0;
    UtcTime created;
    std::optional<UtcTime> due; //!< Waiting: not before
    bool escalated = false;
    State state = State::Waiting;
    int attempts = 0;
    std::optional<DeliveryOutcome> trouble; //!< of the last try; absent: none, or it was well
    std::optional<UtcTime> settled;
    QString subject; //!< of the message that tells it; empty: there is none yet
    friend bool operator==(const DeliveryView &, const DeliveryView &) = default;
};

//! How a channel fares.
struct ChannelView {
    QString channel;
    int unsettled = 0; //!< alerts that wait or are being sent
    int notDelivered = 0; //!< messages that were given up
    std::optional<DeliveryOutcome> trouble; //!< of the last try; absent: it was well, or there was none
    std::optional<UtcTime> troubleSince;
    std::optional<UtcTime> lastAccepted;
    friend bool operator==(const ChannelView &, const ChannelView &) = default;
};

//! Another is told in the person's place.
struct AwayView {
    UtcTime until;
    QString channel;
    friend bool operator==(const AwayView &, const AwayView &) = default;
};

//! A sender nobody knows yet: to be watched or ignored.
struct NewSenderView {
    enum class Kind {
        App, //!< an application, by its number
        Job, //!< with the ping key, by its short name
    };
    Kind kind = Kind::App;
    QString name; //!< `app 26`, or a slug: what its monitor will be called
    QString address; //!< from where it spoke last
    QString message; //!< what it said last; hostile
    UtcTime first;
    UtcTime last;
    int count = 0; //!< of its reports
    friend bool operator==(const NewSenderView &, const NewSenderView &) = default;
};

//! Vigia's own condition.
enum class HealthTrouble {
    StorageFailed, //!< watching goes on from memory; detail: SQLite's words
    DatabaseRestored, //!< was corrupt: the last good copy is in use; detail: where the damaged one lies
    DatabaseLost, //!< was corrupt and no good copy exists; detail: where the damaged one lies
    ConfigurationUnread, //!< what was stored cannot be read; detail: the first error
    LogFailed, //!< the transition log cannot be written
    NotDelivered, //!< messages were given up; detail: the channels
    ChannelFailing, //!< the last try did not succeed, it goes on; detail: the channels
    NotListening, //!< reports cannot be taken; detail: toText(ListenTrouble)
    BotShared, //!< another program asks what the bot is told; messages go on; detail: Telegram's words
    BotRefused, //!< its token is that of no bot; detail: the secret's name
    BotFailing, //!< it has not been able to ask for a while; detail: apiName(DeliveryTrouble), a blank, its detail
};

struct HealthView {
    struct Trouble {
        HealthTrouble what;
        QString detail;
        friend bool operator==(const Trouble &, const Trouble &) = default;
    };
    std::vector<Trouble> troubles;
    std::optional<UtcTime> blindSince;
    std::optional<UtcTime> lastCheck; //!< of any monitor
    std::optional<MuteView> generalMute;
    std::vector<ChannelView> channels; //!< by name
    std::optional<AwayView> away;
    std::vector<NewSenderView> newSenders; //!< the newest first
    bool listens = false; //!< reports are taken now
    bool endsWithDesktop = false; //!< it was started for the windows, and watches no longer than they want
    friend bool operator==(const HealthView &, const HealthView &) = default;
};

//! One look of a monitor's past, as the strip shows it.
struct LookView {
    UtcTime at; //!< when it began
    Outcome outcome = Outcome::Passed;
    Cause cause = Cause::None;
    int code = 0;
    std::chrono::microseconds total{0};
    friend bool operator==(const LookView &, const LookView &) = default;
};

struct RecentLooksView {
    MonitorId monitor;
    std::vector<LookView> looks; //!< oldest first
    friend bool operator==(const RecentLooksView &, const RecentLooksView &) = default;
};

//! What is configured, as it was written: documents of exchange/entitydocuments.h.
struct ConfigurationView {
    QByteArray defaults;
    std::vector<QByteArray> groups;
    std::vector<QByteArray> monitors; //!< in the person's order
    std::vector<QByteArray> maintenance;
    std::vector<QByteArray> accounts;
    std::vector<QByteArray> channels;
    QByteArray policy;
    std::optional<QByteArray> pingOut;
    std::optional<QByteArray> listen;
    std::optional<QByteArray> bot;
    friend bool operator==(const ConfigurationView &, const ConfigurationView &) = default;
};

//! Everything at one moment, monitors in the person's order.
struct StatusView {
    std::vector<MonitorView> monitors;
    HealthView health;
    friend bool operator==(const StatusView &, const StatusView &) = default;
};

//! What an answer must be like.
struct ExpectationView {
    QString method;
    QString statuses; //!< `200-299,304`
    QString contains, notContains, matches; //!< empty: not asked
    QString jsonPath, jsonEquals; //!< no path: not asked
    std::optional<Duration> slowerThan;
    TlsTrust tls;
    friend bool operator==(const ExpectationView &, const ExpectationView &) = default;
};

//! A maintenance window in progress.
struct MaintenanceView {
    QString name;
    std::optional<UtcTime> until;
    friend bool operator==(const MaintenanceView &, const MaintenanceView &) = default;
};

//! `why NAME`: what is known, what is expected, whom it tells.
struct ExplanationView {
    MonitorView monitor;
    UtcTime now;
    Duration interval{0}, timeout{0}, confirmInterval{0};
    int confirm = 0, recover = 0;
    Duration alarmDelay{0}; //!< P4's bound
    QStringList dependsOn;
    QString need; //!< masked target its group needs; empty: none
    QStringList alerts;
    ExpectationView expected = {};
    std::vector<MaintenanceView> maintenance = {};
    std::vector<TransitionView> recent; //!< newest first, at most 10
    std::vector<DeliveryView> told = {}; //!< of its outage, or the last one, or its warning; newest first, at most 200
    friend bool operator==(const ExplanationView &, const ExplanationView &) = default;
};

//! What became of the entries of one section.
struct ImportChanges {
    QStringList added, changed, removed;
    int unchanged = 0;
    friend bool operator==(const ImportChanges &, const ImportChanges &) = default;
};

//! Several monitors are meant by one short name: a ping by it counts for none of them.
struct SharedSlugView {
    QString slug;
    QStringList monitors;
    int line = 0; //!< of the file; 0: there is none
    friend bool operator==(const SharedSlugView &, const SharedSlugView &) = default;
};

struct ImportView {
    bool dryRun = false;
    QStringList added, changed, renamed, removed; //!< monitors
    QStringList renamedFrom = {}; //!< what the renamed were called before, in their order
    int unchanged = 0; //!< monitors
    ImportChanges groups = {}, maintenance = {}, accounts = {}, channels = {};
    bool defaultsChanged = false;
    bool policyChanged = false;
    bool pingOutChanged = false;
    bool listenChanged = false;
    bool botChanged = false;
    QStringList unallowed = {}; //!< channels that run a program, and do not until somebody allows it
    std::vector<SharedSlugView> sharedSlugs = {}; //!< of monitors that came or changed
    friend bool operator==(const ImportView &, const ImportView &) = default;
};

//! A secret's name and where it lies.
struct SecretView {
    QString name;
    SecretPlace place = SecretPlace::Missing;
    bool isUsed = false; //!< the configuration refers to it
    friend bool operator==(const SecretView &, const SecretView &) = default;
};

struct SecretsView {
    std::vector<SecretView> secrets; //!< by name
    bool hasKeychain = true; //!< false: Vigia was built without one
    friend bool operator==(const SecretsView &, const SecretsView &) = default;
};

} // namespace vigia
