// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/soundstate.h"
#include "look/appearance.h"

#include <QToolButton>
#include <QWidget>

namespace vigia {

class ElidedLabel;
class ShapeMark;
class Theme;

//! The answer: one sentence in large type with its shape; under it the rest, and when that was last
//! looked at; beside it whether the alarm can be heard.
class HeadlinePane final : public QWidget
{
    Q_OBJECT

public:
    explicit HeadlinePane(const Theme &theme, QWidget *parent = nullptr);

    void say(const Appearance &appearance, const QString &sentence);
    void sayBelow(const QString &text);
    void setSound(const SoundState &state);
    //! What the button beside opens.
    void setSoundMenu(QMenu *menu);

    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adaptFonts();
    void fitSound();

    const Theme &m_theme;
    ShapeMark *m_shape;
    ElidedLabel *m_sentence;
    ElidedLabel *m_below;
    QToolButton *m_sound;
    QString m_soundText; //!< what the button says where there is room
    bool m_adapting = false;
};

} // namespace vigia
