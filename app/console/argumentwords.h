// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/arguments.h"

#include <QHash>

namespace vigia {

//! What stands there, by the table: nothing is understood yet.
struct Words {
    const VerbSpec *verb = nullptr;
    QStringList positionals;
    QHash<QString, QString> options; //!< a switch has an empty value
    bool asksForHelp = false; //!< `help` stands before the verb

    bool has(const char *option) const { return options.contains(QLatin1StringView(option)); }
    QString value(const char *option) const { return options.value(QLatin1StringView(option)); }
    QString verbName() const { return verb ? QLatin1StringView(verb->name) : QString(); }
};

UsageError problem(
    const Words &words, UsageProblem what, const QString &subject, const QString &value = {}, const QString &hint = {});

//! Sorts the words behind the program's name into verb, options and the rest.
Result<Words, UsageError> split(const QStringList &all);

} // namespace vigia
