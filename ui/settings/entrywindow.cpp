// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/entrywindow.h"

#include "look/formscroll.h"
#include "editor/unsaved.h"

#include <QCloseEvent>
#include <QKeyEvent>

namespace vigia {

EntryWindow::EntryWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_why(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    makePlaceholdersReadable(*this);
    auto *scroll = new FormScroll(this);
    auto *inner = new QWidget(scroll);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, space::medium, 0);
    m_column->setSpacing(space::large);
    scroll->setForm(inner);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    m_why->setAccessibleName(tr("Why it cannot be saved"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_why, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::large);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_save, &QPushButton::clicked, this, &EntryWindow::trySave);
}

void EntryWindow::setHindrance(const QString &why)
{
    m_why->setRole(Role::SecondaryText);
    m_why->setText(why);
    m_save->setEnabled(why.isEmpty());
}

void EntryWindow::trySave()
{
    if (m_save->isEnabled())
        save();
}

void EntryWindow::finish(const QString &why)
{
    if (why.isEmpty()) {
        m_closing = true;
        close();
        return;
    }
    m_why->setRole(Role::Down);
    m_why->setText(why);
}

void EntryWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing || !isChanged()) {
        event->accept();
        return;
    }
    event->ignore();
    askAboutUnsaved(
        *this, m_save->isEnabled() ? m_save->text() : QString(), [this] { trySave(); },
        [this] {
            m_closing = true;
            close();
        });
}

void EntryWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        makePlaceholdersReadable(*this);
    QWidget::changeEvent(event);
}

void EntryWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else if (event->matches(QKeySequence::Save))
        trySave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vigia
