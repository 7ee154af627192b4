// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/icons.h"
#include "look/roles.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace vigia {

class Theme;

//! A line across the window that says something until it is no longer true or put away.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Information,
        Warning,
    };

    NoticeBar(Kind kind, const Theme &theme, QWidget *parent = nullptr);

    //! \a action: text of the button; none where it is empty. Empty \a text: nothing is to be said.
    void say(const QString &text, const QString &action = {});
    QString text() const;
    QString action() const;

    void setClosable(bool closable);

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adaptColors();
    void nameButtons();

    Kind m_kind;
    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace vigia
