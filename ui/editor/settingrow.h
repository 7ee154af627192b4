// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/rolelabel.h"
#include "editor/settingfield.h"
#include "editor/settingsform.h"

#include <QObject>
#include <QToolButton>

class QGridLayout;

namespace vigia {

//! One setting of a form: its name, its field, where its value comes from or the way back there, and
//! what is wrong with it. Puts its parts into the next rows of a grid of three columns.
class SettingRow final : public QObject
{
    Q_OBJECT

public:
    SettingRow(
        Setting setting, const FormContext &context, const Language &language, QGridLayout &grid, QWidget *parent);

    Setting setting() const { return m_setting; }
    void display(const SettingsForm &form, const QString &group, const Language &language);
    void focus() { m_field->setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    void edited(vigia::Setting setting, const QStringList &texts);
    void givenBack(vigia::Setting setting);

private:
    Setting m_setting;
    SettingField *m_field;
    RoleLabel *m_origin; //!< where what is inherited comes from
    QToolButton *m_reset; //!< in its place: back to that
    RoleLabel *m_problem;
};

} // namespace vigia
