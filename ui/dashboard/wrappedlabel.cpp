// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/wrappedlabel.h"

#include "monitors/rowwords.h"

#include <QEvent>

namespace vigia {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void WrappedLabel::say(const QString &text)
{
    if (text == m_whole)
        return;
    m_whole = text;
    fit();
}

void WrappedLabel::fit()
{
    const QString shown = fitted();
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_whole ? QString() : plainToolTip(m_whole));
}

QString WrappedLabel::fitted() const
{
    const int room = contentsRect().width();
    QStringList lines = m_whole.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        QStringList words = line.split(QLatin1Char(' '));
        for (QString &word : words) {
            if (fontMetrics().horizontalAdvance(word) > room)
                word = fontMetrics().elidedText(word, Qt::ElideMiddle, room);
        }
        line = words.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n'));
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void WrappedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace vigia
