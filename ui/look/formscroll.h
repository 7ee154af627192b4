// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace vigia {

//! Scrolls a form up and down only: it is never narrower than the form, so nothing is cut off at the side. On a
//! screen too narrow for that also from side to side. The wheel scrolls it, and changes nothing that happens to lie
//! under the pointer.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormScroll(QWidget *parent = nullptr);

    //! Owns \a form from now on.
    void setForm(QWidget *form);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followForm();
};

} // namespace vigia
