// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/detailbuttons.h"

#include "dashboard/flowlayout.h"
#include "look/icons.h"
#include "look/tokens.h"
#include "monitors/monitoractions.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigia {

DetailButtons::DetailButtons(const MonitorActions &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *words = new FlowLayout(space::tiny);
    auto *icons = new FlowLayout(space::tiny);
    addAction(words, actions.action(Deed::StartWatching), true);
    addAction(words, actions.action(Deed::Acknowledge), true);
    m_mute = addWord(words);
    m_mute->setIcon(actionIcon(ActionIcon::Mute));
    m_hold = addWord(words);
    m_hold->setIcon(actionIcon(ActionIcon::Hold));
    addAction(words, actions.action(Deed::EndHold), true);
    for (const Deed deed :
        {Deed::CheckNow, Deed::Pause, Deed::Resume, Deed::OpenInBrowser, Deed::Edit, Deed::Duplicate, Deed::Delete})
        addAction(icons, actions.action(deed), false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(words);
    column->addLayout(icons);
    retranslate();
}

QToolButton *DetailButtons::addWord(FlowLayout *row)
{
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

void DetailButtons::addAction(FlowLayout *row, QAction *action, bool withWord)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(withWord ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAutoRaise(!withWord);
    button->setFocusPolicy(Qt::TabFocus);
    const auto adapt = [button, action] {
        button->setVisible(action->isEnabled());
        button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    };
    connect(action, &QAction::changed, button, adapt);
    adapt();
    row->addWidget(button);
}

void DetailButtons::setMenus(QMenu *mute, QMenu *hold)
{
    m_mute->setMenu(mute);
    m_hold->setMenu(hold);
}

void DetailButtons::retranslate()
{
    m_mute->setText(tr("Mute"));
    m_mute->setAccessibleName(tr("Mute"));
    m_mute->setToolTip(tr("Only this computer's sound; messages go on"));
    m_hold->setText(tr("Hold alerts"));
    m_hold->setAccessibleName(tr("Hold alerts"));
    m_hold->setToolTip(tr("No sound and no messages until then; still checked"));
}

void DetailButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigia
