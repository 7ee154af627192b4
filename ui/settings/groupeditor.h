// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/formcontext.h"
#include "settings/entrywindow.h"
#include "settings/groupform.h"

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
    void store() override;

private:
    void display() override;

    GroupForm m_form;
    GroupForm m_before;
    SettingsPanel *m_panel = nullptr;
};

} // namespace vigia
