// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/appearance.h"

#include <QWidget>

namespace vigia {

class Theme;

//! A state's shape as a widget.
class ShapeMark final : public QWidget
{
    Q_OBJECT

public:
    ShapeMark(int size, const Theme &theme, QWidget *parent = nullptr);

    //! \a word says to those who listen what the shape says to those who see.
    void setAppearance(const Appearance &appearance, const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Appearance m_appearance;
};

} // namespace vigia
