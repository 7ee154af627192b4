// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/foldsection.h"
#include "editor/settingrow.h"

#include <set>
#include <vector>

namespace vigia {

//! All settings of a form, in folded sections. The form is its owner's; the panel changes it and says so.
class SettingsPanel final : public QWidget
{
    Q_OBJECT

public:
    SettingsPanel(SettingsForm &form, const FormContext &context, const Language &language, QWidget *parent = nullptr,
        const std::set<Setting> &without = {}, WatchKind kind = WatchKind::Address);

    //! Shows the form anew. \a rules: what decides when it alarms; \a group: what it inherits from.
    void display(const JudgeRules &rules, const QString &group);

    std::set<Section> unfolded() const;
    void unfold(const std::set<Section> &sections);
    //! Unfolds what it stands in and puts the cursor there.
    void focus(Setting setting);

Q_SIGNALS:
    void changed();

private:
    struct Part {
        Section section;
        FoldSection *fold;
        std::vector<SettingRow *> rows;
    };
    void addRhythmWords(FoldSection &fold);
    void edit(Setting setting, const QStringList &texts);

    SettingsForm &m_form;
    Language m_language;
    std::vector<Part> m_parts;
    RoleLabel *m_formula = nullptr;
};

} // namespace vigia
