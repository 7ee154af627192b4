// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"
#include "speech/speech.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace vigia {

class GroupField;
class RoleLabel;

//! To which group belongs who is watched from now on: one that there is, none, or a new one by its name. What is
//! chosen stays chosen.
class GroupChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupChoice(const Speech &speech, QWidget *parent = nullptr);

    void setGroups(const std::vector<GroupDefinition> &groups);
    //! Empty: none.
    const QString &group() const { return m_chosen; }
    //! Else nobody can be watched in it.
    bool isRight() const;

Q_SIGNALS:
    void changed();
    //! Return was pressed in it.
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void display();

    const Speech &m_speech;
    std::vector<GroupDefinition> m_groups;
    QString m_chosen;
    QLabel *m_label;
    GroupField *m_field;
    RoleLabel *m_new;
    RoleLabel *m_problem;
};

} // namespace vigia
