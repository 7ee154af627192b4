// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

#include <QCoreApplication>

#include <vector>

namespace vigia {

//! What is known of a monitor, under its heading. Plain text.
struct WhyLine {
    QString heading;
    QString text;
    friend bool operator==(const WhyLine &, const WhyLine &) = default;
};

//! What people decided: acknowledged, sound off, alerts held.
std::vector<WhyLine> decisionLines(
    const MonitorView &monitor, const std::optional<MuteView> &generalMute, UtcTime now, const Language &language);

//! What it said last, what it does, and when it will say something again; nothing of one that is looked at.
std::vector<WhyLine> reportLines(const MonitorView &monitor, UtcTime now, const Language &language);

//! What is asked of it, when it alarms and whom it tells.
std::vector<WhyLine> ruleLines(const ExplanationView &explanation, const Language &language);

class WhyWords
{
    Q_DECLARE_TR_FUNCTIONS(vigia::WhyWords)
};

//! `12 min ago`.
QString agoText(UtcTime then, UtcTime now, const Language &language);

} // namespace vigia
