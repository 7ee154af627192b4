// SPDX-License-Identifier: GPL-3.0-or-later
// How the alarm window is put together and labelled.
#include "alarm/alarmwindow.h"

#include "alarm/alarmhero.h"
#include "alarm/alarmrows.h"
#include "domain/untilmorning.h"
#include "look/icons.h"
#include "look/placeholders.h"
#include "look/roles.h"
#include "look/tokens.h"
#include "speech/speech.h"
#include "wording/timewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vigia {

using namespace std::chrono_literals;

void AlarmWindow::build()
{
    m_hero = new AlarmHero(this);
    m_warning = wrappedLabel(this);
    m_note = wrappedLabel(this);
    m_listTitle = wrappedLabel(this);
    m_takenOn = wrappedLabel(this);
    m_takenOn->setObjectName(QStringLiteral("takenOn"));
    m_refusal = wrappedLabel(this);
    m_keyboard = wrappedLabel(this);
    m_keyboard->setObjectName(QStringLiteral("keyboard"));
    m_soundLine = soundLine();
    for (QWidget *notAlways : {static_cast<QWidget *>(m_warning), m_soundLine, static_cast<QWidget *>(m_note),
             static_cast<QWidget *>(m_listTitle), static_cast<QWidget *>(m_takenOn), static_cast<QWidget *>(m_refusal)})
        notAlways->hide();
    m_rows = new AlarmRows(this);
    m_rows->setModel(m_model);
    m_answer = new QLineEdit(this);
    m_answer->setMaxLength(2000);
    m_acknowledge = new QPushButton(actionIcon(ActionIcon::Acknowledge), {}, this);
    m_acknowledgeAll = new QPushButton(this);
    m_mute = new QPushButton(actionIcon(ActionIcon::Mute), {}, this);
    m_hold = new QPushButton(actionIcon(ActionIcon::Hold), {}, this);
    m_open = new QPushButton(actionIcon(ActionIcon::Browser), {}, this);
    m_show = new QPushButton(actionIcon(ActionIcon::Open), {}, this);
    m_holds = new QMenu(this);
    m_hold->setMenu(m_holds);
    m_fade = new QPropertyAnimation(this, "windowOpacity", this);
    m_fade->setDuration(150);
    m_fade->setStartValue(0.0);
    m_fade->setEndValue(1.0);

    m_note->setFont(textFont(TextSize::Title));
    m_listTitle->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_warning->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_keyboard->setFont(textFont(TextSize::Small));
    dress();
    m_acknowledge->setDefault(true);
    m_acknowledge->setFont(textFont(TextSize::Title, QFont::Bold));
    m_acknowledge->setMinimumHeight(QFontMetrics(m_acknowledge->font()).height() + 2 * space::large);
    m_acknowledge->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);

    auto *answers = new QHBoxLayout;
    answers->setSpacing(space::small);
    answers->addWidget(m_acknowledge, 1);
    answers->addWidget(m_acknowledgeAll);
    auto *others = new QHBoxLayout;
    others->setSpacing(space::small);
    for (QPushButton *button : {m_mute, m_hold, m_open, m_show})
        others->addWidget(button);
    others->addStretch();

    // What is said scrolls where a screen is too small for it; what is done about it is always there.
    m_said = new QScrollArea(this);
    m_said->setFrameShape(QFrame::NoFrame);
    m_said->setWidgetResizable(true);
    m_said->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_said->setFocusPolicy(Qt::NoFocus);
    auto *said = new QWidget(m_said);
    auto *sayings = new QVBoxLayout(said);
    sayings->setContentsMargins({});
    sayings->setSpacing(space::medium);
    for (QWidget *saying :
        {static_cast<QWidget *>(m_warning), m_soundLine, static_cast<QWidget *>(m_hero), static_cast<QWidget *>(m_note),
            static_cast<QWidget *>(m_listTitle), static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_takenOn)})
        sayings->addWidget(saying);
    m_said->setWidget(said);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_said, 1);
    layout->addWidget(m_answer);
    layout->addLayout(answers);
    layout->addLayout(others);
    layout->addWidget(m_keyboard);
    layout->addWidget(m_refusal);
    m_acknowledge->setFocus();
}

QWidget *AlarmWindow::soundLine()
{
    auto *line = new QWidget(this);
    m_soundTrouble = wrappedLabel(line);
    m_soundTrouble->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_soundSettings = new QPushButton(actionIcon(ActionIcon::Sound), {}, line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space::medium);
    row->addWidget(m_soundTrouble, 1);
    row->addWidget(m_soundSettings);
    return line;
}

void AlarmWindow::addHolds()
{
    m_holds->clear();
    for (const Duration duration : {Duration(1h), Duration(4h)}) {
        m_holds->addAction(tr("For %1").arg(durationText(duration, m_speech.language())), this,
            [this, duration] { Q_EMIT held(chosenIds(), duration); });
    }
    m_holds->addAction(
        tr("Until tomorrow, 8:00"), this, [this] { Q_EMIT held(chosenIds(), untilTomorrowMorning(m_clock.utc())); });
}

void AlarmWindow::retranslate()
{
    m_answer->setPlaceholderText(tr("Note for the others (optional)"));
    m_answer->setAccessibleName(tr("Note for the others (optional)"));
    m_acknowledge->setText(tr("&Acknowledge"));
    m_acknowledge->setToolTip(
        tr("I know, I am on it: ends the sound and the repeated alerts of this outage, for everybody"));
    m_mute->setText(tr("&Mute"));
    m_mute->setToolTip(tr("Only this computer's sound, until the outage ends; messages go on"));
    m_hold->setText(tr("&Hold alerts"));
    m_hold->setToolTip(tr("No sound and no messages until then; it is still checked"));
    m_open->setText(tr("&Open"));
    m_open->setToolTip(tr("Open the address in the browser"));
    m_show->setText(tr("&Show in the dashboard"));
    m_soundSettings->setText(tr("Sound settings…"));
    m_rows->setAccessibleName(tr("Outages"));
    tellKeyboard();
    addHolds();
    m_fitted.clear();
    retell();
}

void AlarmWindow::dress()
{
    QPalette colors(palette());
    colors.setColor(QPalette::WindowText, color(Role::Down, schemeOf(colors)));
    for (QLabel *trouble : {m_warning, m_soundTrouble, m_refusal})
        trouble->setPalette(colors);
    colors.setColor(QPalette::WindowText, color(Role::SecondaryText, schemeOf(colors)));
    m_keyboard->setPalette(colors);
    makePlaceholdersReadable(*m_answer);
}

void AlarmWindow::fit()
{
    const int letters = QFontMetrics(textFont(TextSize::Body)).averageCharWidth();
    m_rows->updateGeometry();
    QLayout *said = m_said->widget()->layout();
    said->invalidate();
    layout()->invalidate();
    const QMargins margins = layout()->contentsMargins();
    const int wide = std::max({560, letters * 84, layout()->minimumSize().width()});
    const int saidHeight = said->totalHeightForWidth(wide - margins.left() - margins.right());
    const int rest = layout()->totalSizeHint().height() - m_said->sizeHint().height();
    QSize wanted(wide, rest + saidHeight);
    if (const QScreen *here = screen())
        wanted = wanted.boundedTo(here->availableSize());
    resize(wanted);
}

} // namespace vigia
