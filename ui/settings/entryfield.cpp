// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/entryfield.h"

#include <QVBoxLayout>

namespace vigia {

EntryField::EntryField(const QString &title, QWidget *field, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_words(new RoleLabel(Role::SecondaryText, TextSize::Small, this))
    , m_problem(new RoleLabel(Role::Down, TextSize::Small, this))
{
    QLabel *label = plainLabel(title, this);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(title).remove(u'&'));
    const auto width = field->sizePolicy().horizontalPolicy();
    const bool wide = width == QSizePolicy::Expanding || width == QSizePolicy::MinimumExpanding;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(label);
    layout->addWidget(field, 0, wide ? Qt::Alignment() : Qt::AlignLeft);
    layout->addWidget(m_words);
    layout->addWidget(m_problem);
    m_problem->hide();
    setWords(words);
}

void EntryField::setWords(const QString &words)
{
    m_words->say(words);
    describe();
}

void EntryField::setProblem(const QString &problem)
{
    m_problem->say(problem);
    describe();
}

void EntryField::describe()
{
    m_field->setAccessibleDescription(m_problem->text().isEmpty() ? m_words->text() : m_problem->text());
}

} // namespace vigia
