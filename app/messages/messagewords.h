// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/message.h"
#include "wording/language.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace vigia {

//! In which words a message is put.
struct MessageContext {
    Language language = Language::english();
    std::optional<QTimeZone> zone; //!< of the times in it; absent: the computer's, as it is when they are written (P7)
    QString computer; //!< who is telling: the computer's name
};

//! Puts what \a message tells into words: fills its subject, text, brief and html from its items, afterQuiet and
//! notStored. Everything foreign is made visible in text and escaped in html; nothing in it is loaded from
//! anywhere.
void putIntoWords(Message &message, const MessageContext &context);

// The parts.

//! One thing in a list.
struct ListedItem {
    QString line;
    QString note; //!< empty: none, or there is no room for it
};

//! `DOWN Shop — HTTP 503`, `UP Shop after 12 min`, `3 down: Shop, Mail, Router`. One line, at most 200 characters.
QString subjectText(const Message &message, const MessageContext &context);
//! One thing that is told, in full, as paragraphs of lines: what, why, since when, what was tried, the note.
QStringList itemLines(const MessageItem &item, const MessageContext &context);
//! The same in one line, for a list.
QString itemLine(const MessageItem &item, const MessageContext &context);
//! The person's note in a list, in one line; empty: none, or there is no room for it.
QString listedNote(const MessageItem &item, const Message &message, const MessageContext &context);
//! What stands before the items: a drill, the end of quiet hours, an escalation; empty: nothing.
QStringList prefaceLines(const Message &message, const MessageContext &context);
//! Who tells it, and how an outage is called.
QStringList closingLines(const Message &message, const MessageContext &context);
//! Everything that is told, counted by what it is, with up to \a mostNames names each: `3 DOWN: Shop, Mail and 1 more`.
QStringList countingLines(const Message &message, const MessageContext &context, int mostNames);
//! \a list: of the items, from the first one on, as much as is told of each; what is not in it is only counted.
QString htmlText(const Message &message, const std::vector<ListedItem> &list, const MessageContext &context);

//! So many characters of a list are told in full, with each item's own line; more are only counted. No mail server
//! refuses what comes of it, in whatever letters.
inline constexpr qsizetype mostInList = 400'000;
//! In a list of no more than so many each has its note: a chat cuts what is long.
inline constexpr std::size_t mostWithNotes = 10;

} // namespace vigia
