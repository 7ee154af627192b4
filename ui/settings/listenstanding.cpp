// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listenstanding.h"

#include "settings/listenreach.h"

#include "wording/listenwords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vigia {

ListenStandingLine::ListenStandingLine(const QStringList &own, QWidget *parent)
    : QWidget(parent)
    , m_own(own)
    , m_state(new RoleLabel(Role::Text, TextSize::Body, this))
    , m_urlRow(new QWidget(this))
    , m_url(new QLineEdit(m_urlRow))
{
    m_state->setAccessibleName(tr("Whether it listens"));
    m_url->setReadOnly(true); // to be selected, nothing to type in
    m_url->setAccessibleName(tr("Address for clients"));
    auto *copy = new QPushButton(tr("&Copy"), m_urlRow);
    auto *row = new QHBoxLayout(m_urlRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_url, 1);
    row->addWidget(copy);
    auto *part = new QVBoxLayout(this);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(space::tiny);
    part->addWidget(m_state);
    part->addWidget(m_urlRow);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_url->text()); });
}

void ListenStandingLine::display(const Shown &shown, const Language &language)
{
    const bool isOn = shown.inForce && shown.inForce->enabled;
    const Saying saying = sayingOf(shown, language);
    m_state->setRole(saying.role);
    m_state->say(saying.text);
    m_urlRow->setVisible(isOn && shown.standing.listens);
    if (isOn)
        m_url->setText(listenUrl(*shown.inForce, m_own));
}

ListenStandingLine::Saying ListenStandingLine::sayingOf(const Shown &shown, const Language &language)
{
    const bool isOn = shown.inForce && shown.inForce->enabled;
    const auto &[listens, trouble] = shown.standing;
    if (!shown.failure.isEmpty())
        return {Role::Text, shown.failure};
    if (!shown.refusal.isEmpty())
        return {Role::Down, shown.refusal};
    if (shown.isWrong) {
        return {Role::Warning,
            isOn || shown.isToListen ? tr("Something below needs a correction; until then nothing changes.")
                                     : tr("It does not listen. Something below needs a correction before it can.")};
    }
    if (!isOn)
        return {Role::Text, tr("It does not listen.")};
    if (listens && trouble) {
        return {Role::Warning,
            tr("It listens, but %1. The address for clients:").arg(listenTroubleText(*trouble, language))};
    }
    if (trouble) {
        return {Role::Down,
            tr("It does not listen: %1. It tries again every few seconds.").arg(listenTroubleText(*trouble, language))};
    }
    if (listens)
        return {Role::Up, tr("It listens. The address for clients:")};
    return {Role::Text, tr("One moment…")};
}

} // namespace vigia
