// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/wholecheck.h"

#include "wording/importwords.h"

#include <QPointer>

namespace vigia {

namespace {

constexpr auto checkDelay = std::chrono::milliseconds(250);

} // namespace

WholeCheck::WholeCheck(Facade &facade, Proposal proposal, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_proposal(std::move(proposal))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(checkDelay);
    connect(&m_soon, &QTimer::timeout, this, &WholeCheck::ask);
}

void WholeCheck::begin()
{
    m_number += 1;
    m_objections.clear();
    m_outcome.reset();
    m_soon.start();
}

void WholeCheck::ask()
{
    std::optional<command::Edit> edit = m_proposal();
    if (!edit)
        return;
    edit->dryRun = true;
    m_facade.execute(*edit, [self = QPointer(this), number = m_number](const Answer &answer) {
        if (self && self->m_number == number)
            self->take(answer);
    });
}

void WholeCheck::take(const Answer &answer)
{
    const bool isRefused = !answer && answer.error().code == CommandErrorCode::InvalidConfiguration;
    m_objections = isRefused ? answer.error().lines : QStringList();
    const auto *outcome = answer ? std::get_if<ImportView>(&*answer) : nullptr;
    m_outcome = outcome ? std::optional(*outcome) : std::nullopt;
    Q_EMIT answered();
}

QString WholeCheck::remark(const Language &language) const
{
    const bool isShared = m_outcome && !m_outcome->sharedSlugs.empty();
    return isShared ? sharedSlugText(m_outcome->sharedSlugs.front(), language) : QString();
}

} // namespace vigia
