// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/rowwords.h"

#include "monitors/ordering.h"
#include "wording/headline.h"
#include "wording/reasonwords.h"
#include "wording/reportwords.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <QTextDocument>

namespace vigia {

namespace {

bool isFailing(const MonitorView &monitor)
{
    const bool isJudged = monitor.status == Status::Up || monitor.status == Status::Degraded;
    return isJudged && monitor.failures > 0 && monitor.lastLook;
}

QString failingText(const MonitorView &monitor, const Language &language)
{
    //: %1: number of failed checks in a row, %2: how many make an alarm, %3: what was seen
    return RowWords::tr("failed %1 of %2: %3")
        .arg(QString::number(monitor.failures), QString::number(monitor.confirm),
            reasonText(*monitor.lastLook, language));
}

QString reasonOf(const MonitorView &monitor, const Language &language)
{
    if (isFailing(monitor))
        return failingText(monitor, language);
    return monitor.status == Status::Up ? QString() : stateReasonText(monitor, language);
}

QString stateOf(const MonitorView &monitor, const Language &language)
{
    const QString state = statusText(monitor, language);
    return monitor.unstable ? state + QStringLiteral(", ") + RowWords::tr("unstable") : state;
}

//! What it says of itself; else what it is expected to.
QString saidOf(const HeartbeatView &heartbeat, const Language &language)
{
    return heartbeat.last && !heartbeat.last->message.isEmpty()
        ? language.translate("Report", "“%1”").arg(visibleText(heartbeat.last->message))
        : scheduleText(heartbeat, language);
}

QString takerOf(const MonitorView &monitor)
{
    if (!monitor.acknowledged)
        return {};
    const QString by = visibleText(monitor.acknowledged->by, 60);
    const QString note = visibleText(monitor.acknowledged->note.simplified());
    //: who acknowledged, behind "Down, acknowledged"
    return note.isEmpty() ? RowWords::tr("by %1").arg(by) : QStringLiteral("%1: %2").arg(by, note);
}

QString spokenOf(const RowWords &words)
{
    QStringList parts{words.name, words.state, words.held, words.acknowledged, words.detail, words.latency};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

RowWords RowWords::of(const MonitorView &monitor, const Language &language)
{
    RowWords words;
    words.name = visibleText(monitor.name);
    words.state = stateOf(monitor, language);
    words.detail = reasonOf(monitor, language);
    if (words.detail.isEmpty() && monitor.heartbeat)
        words.detail = saidOf(*monitor.heartbeat, language);
    if (words.detail.isEmpty()) {
        words.detail = visibleText(monitor.target);
        words.detailIsAddress = true;
    }
    words.acknowledged = acknowledgedText(monitor, language);
    words.taker = takerOf(monitor);
    if (monitor.snoozedUntil)
        words.held = heldUntilText(*monitor.snoozedUntil, language);
    if (const auto latency = latencyOf(monitor))
        words.latency = latencyText(*latency, language);
    words.spoken = spokenOf(words);
    return words;
}

RowWords RowWords::outdated(const MonitorView &monitor, const Language &language)
{
    RowWords words;
    words.name = visibleText(monitor.name);
    words.state = noData();
    //: nothing is heard of the program that watches; %1: a state
    words.detail = tr("last known: %1").arg(stateOf(monitor, language));
    words.spoken = spokenOf(words);
    return words;
}

QString RowWords::noData()
{
    return tr("No data");
}

QString latencyText(std::chrono::microseconds time, const Language &language)
{
    using namespace std::chrono;
    using namespace std::chrono_literals;
    const Duration rounded = round<milliseconds>(time);
    if (rounded < 1s)
        return preciseDurationText(std::max(rounded, Duration(1)), language);
    return preciseDurationText(Duration(round<duration<qint64, std::deci>>(rounded)), language);
}

} // namespace vigia
