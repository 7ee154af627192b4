// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

namespace vigia {

namespace {

constexpr qsizetype shortText = 16 * 1024;
constexpr int patience = 1000; // ms

// Checking the text anew at every point would itself be quadratic; it was decoded by us and is valid.
constexpr QRegularExpression::MatchOptions atThisPoint =
    QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption;

//! An invalid match is one that ran out of its limit.
PatternMatch meaningOf(const QRegularExpressionMatch &match)
{
    if (!match.isValid())
        return PatternMatch::Undecided;
    return match.hasMatch() ? PatternMatch::Found : PatternMatch::Missing;
}

//! The engine bounds the backtracking from one starting point, not the number of starting points:
//! `a.*b` on a megabyte of `a` would take minutes. So a long text is tried point by point.
PatternMatch matchPointByPoint(const QString &text, const QRegularExpression &expression)
{
    const QDeadlineTimer deadline(patience);
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (text.size() > at && text[at].isLowSurrogate())
            continue;
        const auto match = expression.match(text, at, QRegularExpression::NormalMatch, atThisPoint);
        if (!match.isValid() || match.hasMatch())
            return meaningOf(match);
        if (at % 256 == 0 && deadline.hasExpired())
            return PatternMatch::Undecided;
    }
    return PatternMatch::Missing;
}

} // namespace

PatternMatch matchPattern(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(QStringLiteral("(*LIMIT_MATCH=100000)") + pattern);
    if (text.size() > shortText)
        return matchPointByPoint(text, expression);
    return meaningOf(expression.match(text));
}

} // namespace vigia
