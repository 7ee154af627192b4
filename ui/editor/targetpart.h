// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/groupfield.h"
#include "editor/monitorform.h"
#include "editor/rolelabel.h"

#include "wording/language.h"

#include <QComboBox>
#include <QLineEdit>

namespace vigia {

//! What is watched, what it is called and where it belongs: the top of the editor. The form is its owner's.
class TargetPart final : public QWidget
{
    Q_OBJECT

public:
    TargetPart(MonitorForm &form, const Language &language, QWidget *parent = nullptr);

    void display();
    //! The name follows the address until a person types one.
    void setNameFollows(bool follows) { m_nameFollows = follows; }
    bool nameFollows() const { return m_nameFollows; }
    void focusAddress() { m_address->setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    void changed();

private:
    void takeAddress(const QString &text);

    MonitorForm &m_form;
    Language m_language;
    bool m_nameFollows = false;
    QLineEdit *m_address;
    RoleLabel *m_addressProblem;
    QLineEdit *m_name;
    RoleLabel *m_nameProblem;
    GroupField *m_group;
    RoleLabel *m_newGroup;
};

} // namespace vigia
