// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/settingsform.h"

#include "domain/monitor.h"
#include "wording/language.h"

#include <QCoreApplication>

namespace vigia {

//! What the forms say of settings.
class FormWords
{
    Q_DECLARE_TR_FUNCTIONS(vigia::FormWords)

public:
    //! The name of the setting in a form.
    static QString label(Setting setting);
    //! What it does and how it is written, in one line.
    static QString hint(Setting setting);
    static QString title(Section section);
    //! What a section says, folded, in a sentence. \a rules decide the rhythm.
    static QString summary(Section section, const Settings &inForce, const JudgeRules &rules, const Language &language);

    //! P4 in words: `at most 29 s after the first failing check began`.
    static QString alarmSentence(const JudgeRules &rules, const Language &language);
    //! P4 with its numbers: `10 s + 1 × (5 s + 10 s) + 1 s = 26 s`.
    static QString alarmFormula(const JudgeRules &rules, const Language &language);

    //! The errors of one field, a line each, with fields by their titles.
    static QString problems(const ConfigErrors &errors, const Language &language);
    //! `built in`, `from the defaults`, `from Web`.
    static QString origin(WiderLevel level, const QString &group);
    //! What the choices of a setting are called; the text itself where it is no choice.
    static QString shown(Setting setting, const QStringList &texts);
    static QString trustWord(const QString &mode);

private:
    static QString rhythmSummary(const JudgeRules &rules, const Language &language);
    static QString answerSummary(const Settings &settings, const Language &language);
    static QString requestSummary(const Settings &settings);
    static QString certificateSummary(const Settings &settings, const Language &language);
    static QString tellingSummary(const Settings &settings, const Language &language);
};

//! The rules that \a settings mean, for a form without a monitor.
JudgeRules rulesOf(const Settings &settings);

} // namespace vigia
