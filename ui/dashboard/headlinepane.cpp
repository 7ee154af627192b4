// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/headlinepane.h"

#include "dashboard/elidedlabel.h"
#include "dashboard/shapemark.h"
#include "look/icons.h"
#include "look/theme.h"
#include "look/tokens.h"
#include "monitors/rowwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace vigia {

namespace {

constexpr int shapeSize = 40;

ActionIcon iconOf(SoundState::Mood mood)
{
    switch (mood) {
    case SoundState::Mood::Ready:
        return ActionIcon::Sound;
    case SoundState::Mood::Muted:
        return ActionIcon::Mute;
    case SoundState::Mood::Broken:
        return ActionIcon::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

HeadlinePane::HeadlinePane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shape(new ShapeMark(shapeSize, theme, this))
    , m_sentence(new ElidedLabel(this))
    , m_below(new ElidedLabel(this))
    , m_sound(new QToolButton(this))
{
    m_sentence->setObjectName(QStringLiteral("headline"));
    m_below->setObjectName(QStringLiteral("belowHeadline"));
    m_below->setRole(Role::SecondaryText, theme);
    m_sound->setObjectName(QStringLiteral("sound"));
    m_sound->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sound->setAutoRaise(true);
    m_sound->setPopupMode(QToolButton::InstantPopup);
    m_sound->setFocusPolicy(Qt::TabFocus);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_sentence);
    words->addWidget(m_below);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::medium, space::large, space::medium);
    row->setSpacing(space::medium);
    row->addWidget(m_shape);
    row->addLayout(words, 1);
    row->addWidget(m_sound, 0, Qt::AlignVCenter);
    adaptFonts();
}

void HeadlinePane::say(const Appearance &appearance, const QString &sentence)
{
    m_shape->setAppearance(appearance, sentence);
    m_sentence->say(sentence);
    fitSound();
}

void HeadlinePane::sayBelow(const QString &text)
{
    m_below->say(text);
    m_below->setVisible(!text.isEmpty()); // the sentence alone stands beside the middle of its shape
}

void HeadlinePane::setSound(const SoundState &state)
{
    m_sound->setIcon(actionIcon(iconOf(state.mood)));
    m_soundText = state.text;
    m_sound->setAccessibleName(state.text);
    m_sound->setToolTip(plainToolTip(state.text));
    fitSound();
}

//! A long complaint gets what the sentence leaves, at least a third; the tooltip has all of it.
void HeadlinePane::fitSound()
{
    const int beside = shapeSize + 2 * space::medium + 2 * space::large + m_sound->iconSize().width() + space::huge;
    const int room = std::max(width() / 3, width() - beside - m_sentence->sizeHint().width());
    m_sound->setText(plainLabel(m_sound->fontMetrics().elidedText(m_soundText, Qt::ElideRight, room)));
}

void HeadlinePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSound();
}

void HeadlinePane::setSoundMenu(QMenu *menu)
{
    m_sound->setMenu(menu);
}

QString HeadlinePane::sentence() const
{
    return m_sentence->text();
}

void HeadlinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_adapting)
        adaptFonts();
}

void HeadlinePane::adaptFonts()
{
    m_adapting = true;
    m_sentence->setFont(scaled(font(), TextSize::Display, QFont::DemiBold));
    m_below->setFont(withTabularFigures(scaled(font(), TextSize::Body)));
    m_adapting = false;
    fitSound();
}

} // namespace vigia
