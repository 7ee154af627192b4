// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>

namespace vigia {

//! Takes one combination, at once, that may be a shortcut everywhere; what is typed without Ctrl, Alt and
//! Meta is refused, and Escape and Tab are the window's.
class ShortcutEdit final : public QKeySequenceEdit
{
    Q_OBJECT

public:
    explicit ShortcutEdit(const QKeySequence &keys, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QKeySequence &keys);
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
};

} // namespace vigia
