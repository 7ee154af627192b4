// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/entrywindow.h"

#include "look/formscroll.h"

namespace vigia {

EntryWindow::EntryWindow(const Language &language, QWidget *parent)
    : EditorWindow(parent)
    , m_language(language)
    , m_fields(new EntryFields(language, this))
    , m_why(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSaveButton(new QPushButton(tr("&Save"), this));
    auto *scroll = new FormScroll(this);
    auto *inner = new QWidget(scroll);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::large);
    scroll->setForm(inner);
    scroll->setGutter(space::medium);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    m_why->setAccessibleName(tr("Why it cannot be saved"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_why, 1);
    foot->addWidget(cancel);
    foot->addWidget(&saveButton());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::large);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    connect(m_fields, &EntryFields::edited, this, &EntryWindow::display);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
}

QLineEdit *EntryWindow::addLine(const EntryFields::Line &line, QBoxLayout *box)
{
    return m_fields->addLine(line, box ? *box : *m_column);
}

EntryField *EntryWindow::addField(
    const QString &title, QWidget *field, const QString &words, std::function<ConfigErrors()> errors, QBoxLayout *box)
{
    return m_fields->addField(title, field, words, std::move(errors), box ? *box : *m_column);
}

void EntryWindow::setHindrance(const QString &why)
{
    m_why->setRole(Role::SecondaryText);
    m_why->setText(why);
    saveButton().setEnabled(why.isEmpty());
}

void EntryWindow::finish(const QString &why)
{
    if (why.isEmpty()) {
        leave();
        return;
    }
    m_why->setRole(Role::Down);
    m_why->setText(why);
}

} // namespace vigia
