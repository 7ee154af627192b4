// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/plaintext.h"
#include "look/roles.h"
#include "look/tokens.h"

#include <QLabel>

namespace vigia {

//! Plain text in the colour of a role and a size of ours, wrapped; whatever stands in it, it is shown
//! as it is.
class RoleLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit RoleLabel(Role role, TextSize size = TextSize::Body, QWidget *parent = nullptr);

    //! Hides itself when there is nothing to say.
    void say(const QString &text);
    void setRole(Role role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Role m_role;
};

//! A label of the window's own text; a mnemonic in it is one.
QLabel *plainLabel(const QString &text, QWidget *parent);

} // namespace vigia
