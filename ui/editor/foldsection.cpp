// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/foldsection.h"

#include <QGridLayout>
#include <QStyle>

namespace vigia {

FoldSection::FoldSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_head(new QToolButton(this))
    , m_summary(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
    , m_mark(new RoleLabel(Role::Down, TextSize::Small, this))
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout(m_body))
{
    m_head->setText(title);
    m_head->setAutoRaise(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_head->setArrowType(Qt::RightArrow);
    m_mark->setText(tr("needs a correction"));
    m_mark->setWordWrap(false);
    m_mark->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_head);
    head->addWidget(m_mark);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_body);
    m_summary->setContentsMargins(space::huge, 0, 0, 0);
    m_grid->setContentsMargins(space::huge, space::tiny, 0, space::small);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    m_body->hide();
    m_summary->hide();
    connect(m_head, &QToolButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
    describe();
}

void FoldSection::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    m_head->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(unfolded);
    describe();
}

void FoldSection::setSummary(const QString &summary)
{
    m_summary->say(summary);
    describe();
}

void FoldSection::setProblem(bool problem)
{
    m_mark->setVisible(problem);
    describe();
}

void FoldSection::describe()
{
    m_head->setAccessibleName(m_unfolded ? tr("%1, unfolded").arg(m_title) : tr("%1, folded").arg(m_title));
    m_head->setAccessibleDescription(
        m_mark->isVisibleTo(this) ? m_mark->text() + QStringLiteral(". ") + m_summary->text() : m_summary->text());
}

} // namespace vigia
