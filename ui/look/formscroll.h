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
    //! Between the form and its scroll bar, while there is one. The form's layout has no margin there of its own.
    void setGutter(int width);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followForm();
    void followBar();

    int m_gutter = 0;
};

} // namespace vigia
