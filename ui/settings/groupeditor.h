// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/formcontext.h"
#include "settings/entrywindow.h"
#include "settings/groupform.h"
#include "wording/language.h"

class QLineEdit;

namespace vigia {

class SettingsPanel;

//! One group: what it is called, what it needs, who answers for it, and what its monitors inherit.
class GroupEditor final : public EntryWindow
{
    Q_OBJECT

public:
    //! \a group absent: a new one.
    GroupEditor(const std::optional<GroupDefinition> &group, const FormContext &context, const Language &language,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested(const vigia::GroupDefinition &group);

protected:
    bool isChanged() const override { return !(m_form == m_before); }
    void save() override;

private:
    struct Line {
        GroupForm::Part part;
        QLineEdit *edit;
        RoleLabel *problem;
    };
    void addLine(GroupForm::Part part, const QString &title, const QString &words, const QString &example);
    void display();

    Language m_language;
    GroupForm m_form;
    GroupForm m_before;
    std::vector<Line> m_lines;
    SettingsPanel *m_panel = nullptr;
};

} // namespace vigia
