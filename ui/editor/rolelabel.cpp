// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/rolelabel.h"

#include <QEvent>
#include <QGuiApplication>

namespace vigia {

RoleLabel::RoleLabel(Role role, TextSize size, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(textFont(size));
    colour();
}

void RoleLabel::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void RoleLabel::setRole(Role role)
{
    m_role = role;
    colour();
}

void RoleLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QLabel::changeEvent(event);
}

void RoleLabel::colour()
{
    const QColor wanted = color(m_role, schemeOf(QGuiApplication::palette()));
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, wanted);
    setPalette(own);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace vigia
