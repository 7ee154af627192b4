// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/formcontext.h"
#include "settings/entrywindow.h"
#include "settings/maintenanceform.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QRadioButton;

namespace vigia {

//! One maintenance window: what it is about, and when.
class MaintenanceEditor final : public EntryWindow
{
    Q_OBJECT

public:
    //! \a window absent: a new one.
    MaintenanceEditor(const std::optional<MaintenanceWindow> &window, const FormContext &context,
        const Language &language, UtcTime now, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested(const vigia::MaintenanceWindow &window);

protected:
    bool isChanged() const override { return !(m_form == m_before); }
    void store() override;

private:
    QLineEdit *addText(const QString &title, QString MaintenanceForm::*member, QBoxLayout &box);
    void addWhat(const FormContext &context);
    void addWeekly();
    void addSingle();
    void display() override;

    MaintenanceForm m_form;
    MaintenanceForm m_before;
    RoleLabel *m_nameProblem = nullptr;
    RoleLabel *m_whatProblem = nullptr;
    RoleLabel *m_whenProblem = nullptr;
    QRadioButton *m_weekly = nullptr;
    QRadioButton *m_once = nullptr;
    QWidget *m_weeklyPart = nullptr;
    QWidget *m_singlePart = nullptr;
};

} // namespace vigia
