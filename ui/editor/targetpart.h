// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/groupfield.h"
#include "editor/monitorform.h"
#include "editor/rolelabel.h"

#include "wording/language.h"

#include <QLineEdit>

class QGridLayout;
class QRadioButton;

namespace vigia {

class Clock;
class ReportPart;

//! What is watched, what it is called and where it belongs: the top of the editor. The form is its owner's.
class TargetPart final : public QWidget
{
    Q_OBJECT

public:
    TargetPart(MonitorForm &form, const Language &language, const Clock &clock, QWidget *parent = nullptr);

    void display();
    //! The name follows the address until a person types one.
    void setNameFollows(bool follows) { m_nameFollows = follows; }
    bool nameFollows() const { return m_nameFollows; }
    //! What few need of what reports.
    bool isUnfolded() const;
    void setUnfolded(bool unfolded);
    //! Where one begins to type.
    void focusFirst();
    //! On what was chosen.
    void focusKind();

Q_SIGNALS:
    void changed();
    //! The form is of another kind now: what shows it is to be made anew.
    void kindChanged();

private:
    void addKind(QGridLayout &grid);
    void addField(const QString &title, QWidget *field, QWidget *words, QGridLayout &grid);
    void addAddress(QGridLayout &grid);
    void addName(QGridLayout &grid);
    void addGroup(QGridLayout &grid);
    void takeAddress(const QString &text);
    void displayAddress();

    MonitorForm &m_form;
    Language m_language;
    bool m_nameFollows = false;
    QRadioButton *m_looks = nullptr;
    QRadioButton *m_reports = nullptr;
    QLineEdit *m_address = nullptr; //!< of what is looked at
    RoleLabel *m_addressProblem = nullptr;
    ReportPart *m_report = nullptr; //!< of what reports
    QLineEdit *m_name = nullptr;
    RoleLabel *m_nameProblem = nullptr;
    GroupField *m_group = nullptr;
    RoleLabel *m_newGroup = nullptr;
};

} // namespace vigia
