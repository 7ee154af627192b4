// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QAbstractButton>
#include <QWidget>

class QLabel;

namespace vigia {

//! The board's title; a click is for the log.
class BoardTitle final : public QAbstractButton
{
    Q_OBJECT

public:
    using QAbstractButton::QAbstractButton;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

//! Title, clock, and one line below: when it was last checked, or what is worse than that.
class BoardHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setClock(const QString &time);
    void setNotice(const QString &notice, bool isTrouble);
    //! 1 in a window, more on a wall.
    void setScale(qreal scale);
    BoardTitle &title() { return *m_title; }

Q_SIGNALS:
    //! Beside the title.
    void doubleClicked();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    BoardTitle *m_title;
    QLabel *m_clock;
    QLabel *m_notice;
    QFont m_base;
    bool m_inOneLine = false;
};

} // namespace vigia
