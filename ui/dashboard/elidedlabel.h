// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/roles.h"

#include <QLabel>

#include <optional>

namespace vigia {

class Theme;

//! One line of plain text that gives way: it ends in … where there is no room, and a tooltip then says
//! all of it.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void say(const QString &text);
    //! Of our own colours; else that of the window.
    void setRole(Role role, const Theme &theme);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adaptToolTip();

    const Theme *m_theme = nullptr;
    Role m_role = Role::Text;
};

} // namespace vigia
