// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/savefoot.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace vigia {

SaveFoot::SaveFoot(const QString &save, QWidget *parent)
    : QWidget(parent)
    , m_why(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
    , m_save(new QPushButton(save, this))
    , m_undo(new QPushButton(tr("&Undo the changes"), this))
{
    m_why->setAccessibleName(tr("Why it cannot be saved"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_why, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &SaveFoot::saveRequested);
    connect(m_undo, &QPushButton::clicked, this, &SaveFoot::undoRequested);
}

void SaveFoot::follow(bool isChanged, const QString &why)
{
    m_save->setEnabled(isChanged && why.isEmpty());
    m_undo->setEnabled(isChanged);
    m_saved = m_saved && !isChanged && why.isEmpty();
    if (m_saved)
        return;
    m_why->setRole(Role::SecondaryText);
    m_why->setText(why);
}

void SaveFoot::finish(const QString &why)
{
    m_saved = why.isEmpty();
    m_why->setRole(why.isEmpty() ? Role::SecondaryText : Role::Down);
    m_why->setText(why.isEmpty() ? tr("Saved.") : why);
}

} // namespace vigia
