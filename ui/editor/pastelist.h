// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"
#include "exchange/configerror.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace vigia {

//! One line of a pasted list, and what becomes of it.
struct PastedLine {
    enum class Fate {
        Added,
        AlreadyWatched, //!< its address is
        Repeated, //!< a line above has its address
        NoAddress, //!< errors say why
    };
    int line = 1; //!< 1-based
    QString text;
    Fate fate = Fate::Added;
    QString name; //!< of the monitor it becomes
    QString address;
    ConfigErrors errors = {};
    friend bool operator==(const PastedLine &, const PastedLine &) = default;
};

//! What is watched already.
struct Watching {
    QSet<QString> names;
    QSet<QString> addresses;
};
Watching watchingOf(const std::vector<MonitorDefinition> &monitors);

//! A pasted list holds at most this many lines; the rest is not read.
inline constexpr int mostPastedLines = 10'000;

//! One address a line, with or without its `https://`; blank lines and those that begin with `#` say
//! nothing and are left out.
std::vector<PastedLine> readPaste(const QString &text, const Watching &watching);

//! The monitors of the lines that are to be added.
std::vector<MonitorDefinition> pastedMonitors(
    const std::vector<PastedLine> &lines, const QString &group, const std::optional<Duration> &interval);

} // namespace vigia
