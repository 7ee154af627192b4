// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/emptystate.h"

#include "dashboard/flowlayout.h"
#include "look/icons.h"
#include "look/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia {

namespace {

constexpr int pictureSize = 72;

QLabel *centred(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignHCenter);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(centred(this))
    , m_title(centred(this))
    , m_text(centred(this))
    , m_add(new QPushButton(actionIcon(ActionIcon::Add), {}, this))
    , m_paste(new QPushButton(actionIcon(ActionIcon::Copy), {}, this))
    , m_import(new QPushButton(actionIcon(ActionIcon::Import), {}, this))
    , m_clear(new QPushButton(this))
{
    connect(m_add, &QPushButton::clicked, this, &EmptyState::addRequested);
    connect(m_paste, &QPushButton::clicked, this, &EmptyState::pasteRequested);
    connect(m_import, &QPushButton::clicked, this, &EmptyState::importRequested);
    connect(m_clear, &QPushButton::clicked, this, &EmptyState::clearRequested);
    m_picture->setPixmap(applicationIcon().pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));

    auto *buttons = new FlowLayout(space::small, FlowLayout::Lines::Centred);
    for (QPushButton *button : {m_add, m_paste, m_import, m_clear}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::medium);
    column->addLayout(buttons);
    column->addStretch(3);
    retranslate();
}

void EmptyState::inviteToAdd()
{
    m_inviting = true;
    retranslate();
}

void EmptyState::sayNothingFits()
{
    m_inviting = false;
    retranslate();
}

void EmptyState::retranslate()
{
    m_title->setText(m_inviting ? tr("What shall be watched?") : tr("Nothing found"));
    m_text->setText(m_inviting
            ? tr("Give an address: Vigia looks at once, and sounds an alarm when it stops answering.")
            : tr("No monitor matches the search and the filters."));
    m_add->setText(tr("Add the first monitor…"));
    m_paste->setText(tr("Paste addresses…"));
    m_import->setText(tr("Import a file…"));
    m_clear->setText(tr("Show all"));
    m_picture->setVisible(m_inviting);
    m_add->setVisible(m_inviting);
    m_paste->setVisible(m_inviting);
    m_import->setVisible(m_inviting);
    m_clear->setVisible(!m_inviting);
    m_title->setFont(scaled(font(), TextSize::Title, QFont::DemiBold));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace vigia
