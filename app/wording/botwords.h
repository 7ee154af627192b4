// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/commands.h"
#include "wording/language.h"

#include <QStringList>

// What the bot says in its chat. Plain text, foreign words made visible.

namespace vigia {

enum class BotButton { Acknowledge, AcknowledgeAll, Mute, CheckNow, Watch, Ignore, Remove, Keep };

QString botButtonText(BotButton button, const Language &language);

//! How everything stands, the worst first: the sentence, Vigia's own parts, then a line for each monitor that is not
//! well and each that reports. Others that are up are named where \a mostNamed allows it, else only counted.
QStringList botStatusLines(const StatusView &view, UtcTime now, int mostNamed, const Language &language);
//! Only what is not well; one line where everything is.
QStringList botDownLines(const StatusView &view, UtcTime now, const Language &language);
//! `❌ Shop: Down for 12 min · HTTP 503 in 0.210 s`; of one that reports also when it was heard last.
QString botMonitorLine(const MonitorView &monitor, UtcTime now, const Language &language);
//! `… and 130 more`.
QString botMoreText(int count, const Language &language);

//! What it answers to.
QString botHelpText(const Language &language);
QString botGreetingText(const Language &language);

//! What became of something; \a who: the person, as acknowledgements name them.
QString botAcknowledgedText(const QStringList &names, const QString &who, const Language &language);
QString botMutedText(const QStringList &names, const QString &who, Duration duration, const Language &language);
QString botCheckingText(const QStringList &names, const Language &language);
QString botRemovedText(const QString &name, const QString &who, const Language &language);
QString botKeptText(const QString &name, const QString &who, const Language &language);
QString botWatchedText(const QString &sender, const QString &who, const Language &language);
QString botIgnoredText(const QString &sender, const QString &who, const Language &language);

//! Questions with buttons.
QString botRemovalQuestion(const QString &name, const Language &language);
QString botNewSenderQuestion(const NewSenderView &sender, const Language &language);

//! Why something was not done.
enum class BotRefusal {
    NameMissing, //!< about: the command, such as `/ack`
    NotADuration, //!< about: what was written instead
    UnknownCommand,
    CannotBeChecked, //!< about: a monitor that reports by itself
    DoesNotReport, //!< about: a monitor that is looked at, so nothing that /remove_host is about
    OutageOver,
    AcknowledgedAlready, //!< about: by whom
    QuestionClosed,
};
QString botRefusalText(BotRefusal refusal, const QString &about, const Language &language);
//! It waited for so long, while nobody listened, that it is not carried out.
QString botTooOldText(Duration age, const Language &language);
//! Of a button that was pressed while nobody listened.
QString botPressUnheardText(const Language &language);

} // namespace vigia
