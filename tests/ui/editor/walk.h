// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace vigia {

//! What a person who cannot see the window would miss in it: fields and buttons without a name, and
//! labels that take what stands in them for markup.
inline QStringList missing(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisibleTo(&window))
            continue; // a list that folds out is Qt's own
        const bool ours = !widget->objectName().startsWith(QStringLiteral("qt_"));
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && ours) {
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            if (!seen || seen->text(QAccessible::Name).isEmpty())
                found += QStringLiteral("no name: %1 in %2")
                             .arg(QString::fromLatin1(widget->metaObject()->className()),
                                 QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->pixmap().isNull() && !label->text().isEmpty() && label->textFormat() != Qt::PlainText)
            found += QStringLiteral("not plain: ") + label->text();
    }
    return found;
}

//! The one widget of that kind with that accessible name; null where there is none.
template <typename Widget>
Widget *named(const QWidget &window, const QString &name)
{
    for (Widget *widget : window.findChildren<Widget *>()) {
        if (widget->accessibleName() == name && widget->isVisibleTo(&window))
            return widget;
    }
    return nullptr;
}

//! The button with that text, whatever its mnemonic.
template <typename Button>
Button *button(const QWidget &window, const QString &text)
{
    for (Button *one : window.findChildren<Button *>()) {
        if (one->text().remove(u'&') == text && one->isVisibleTo(&window))
            return one;
    }
    return nullptr;
}

} // namespace vigia
