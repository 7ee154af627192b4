// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/formcontext.h"
#include "editor/setting.h"

#include "wording/language.h"

#include <QMap>
#include <QWidget>

namespace vigia {

//! What a setting is edited with. Shows what is inherited in grey; says what a person changed, and
//! nothing else.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! Where it shows \a texts already, the cursor stays where it is.
    virtual void display(const QStringList &texts, bool own) = 0;
    //! For those who cannot see it.
    virtual void describe(const QString &name, const QString &description) = 0;
    virtual void offerNames(const QStringList &) { }

Q_SIGNALS:
    void edited(const QStringList &texts);

protected:
    //! Writes \a part of it as what is inherited is, greyed, or as what is its own.
    void setInherited(QWidget *part, bool inherited);
    void changeEvent(QEvent *event) override;

private:
    QMap<QWidget *, bool> m_inherited;
};

SettingField *makeSettingField(Setting setting, const FormContext &context, const Language &language, QWidget *parent);

} // namespace vigia
