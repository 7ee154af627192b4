// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorwindow.h"

#include "editor/unsaved.h"
#include "look/placeholders.h"

#include <QCloseEvent>
#include <QKeyEvent>

namespace vigia {

EditorWindow::EditorWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    makePlaceholdersReadable(*this);
}

void EditorWindow::setSaveButton(QPushButton *button)
{
    m_save = button;
    m_save->setDefault(true);
    connect(button, &QPushButton::clicked, this, &EditorWindow::save);
}

void EditorWindow::save()
{
    if (m_save->isEnabled())
        store();
}

void EditorWindow::leave()
{
    m_leaving = true;
    close();
}

void EditorWindow::closeEvent(QCloseEvent *event)
{
    if (m_leaving || !isChanged()) {
        event->accept();
        return;
    }
    event->ignore();
    askAboutUnsaved(
        *this, m_save->isEnabled() ? m_save->text() : QString(), [this] { save(); }, [this] { leave(); });
}

void EditorWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        makePlaceholdersReadable(*this);
    QWidget::changeEvent(event);
}

void EditorWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else if (event->matches(QKeySequence::Save))
        save();
    else if (event->matches(QKeySequence::InsertParagraphSeparator))
        pressWhatEnterMeans();
    else
        QWidget::keyPressEvent(event);
}

//! As in a dialog: the button one is at, else the one that is drawn as the answer.
void EditorWindow::pressWhatEnterMeans()
{
    if (auto *at = qobject_cast<QAbstractButton *>(focusWidget()))
        at->click();
    else
        save();
}

} // namespace vigia
