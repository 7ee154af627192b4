// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/trialpart.h"

#include "wording/deliverywords.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace vigia {

TrialPart::TrialPart(const QString &title, ProfileSettings &profile,
    std::function<std::optional<command::TestChannel>()> trial, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_trial(std::move(trial))
    , m_button(new QPushButton(title, this))
    , m_words(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    m_words->setAccessibleName(tr("What came of the test"));
    connect(m_button, &QPushButton::clicked, this, &TrialPart::send);
}

void TrialPart::follow()
{
    const auto trial = m_trial();
    m_button->setEnabled(trial && !m_sending);
    if (m_tried && trial != m_tried) {
        m_tried.reset();
        m_words->setText(QString());
    }
}

void TrialPart::send()
{
    const auto trial = m_trial();
    if (!trial)
        return;
    m_sending = true;
    m_tried = trial;
    m_button->setEnabled(false);
    m_words->setRole(Role::SecondaryText);
    m_words->setText(tr("Sending…"));
    m_profile.ask(*trial, this, [this, trial](const Answer &answer) {
        m_sending = false;
        if (m_tried == trial)
            say(answer);
        m_button->setEnabled(m_trial().has_value());
    });
}

void TrialPart::say(const Answer &answer)
{
    const auto *outcome = answer ? std::get_if<DeliveryOutcome>(&*answer) : nullptr;
    const bool arrived = outcome && outcome->fate == DeliveryOutcome::Fate::Accepted;
    m_words->setRole(arrived ? Role::SecondaryText : Role::Down);
    if (arrived)
        m_words->setText(tr("Sent. Look whether it arrives."));
    else
        m_words->setText(outcome ? outcomeText(*outcome, m_profile.language()) : m_profile.whyNot(answer));
}

} // namespace vigia
