// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/offlineprofile.h"

#include "engine/answers.h"

namespace vigia {

OfflineProfile::OfflineProfile(std::unique_ptr<ProfileStore> profile)
    : m_profile(std::move(profile))
    , m_keeper(m_profile->store())
{
    m_keeper.load(m_profile->stored().configuration);
}

Result<std::unique_ptr<Facade>, CommandError> OfflineProfile::open(const QString &profile)
{
    auto opened = ProfileStore::open(profile, ProfileStore::Use::Change);
    if (!opened)
        return unexpected(CommandError(opened.error()));
    return std::unique_ptr<Facade>(new OfflineProfile(std::move(*opened)));
}

void OfflineProfile::execute(const Command &command, Done done)
{
    const Done answer = later(this, std::move(done));
    if (const auto *import = std::get_if<command::Import>(&command))
        m_keeper.import(*import, answer);
    else if (const auto *edit = std::get_if<command::Edit>(&command))
        m_keeper.edit(*edit, answer);
    else if (const auto *configuration = std::get_if<command::GetConfiguration>(&command))
        answerConfiguration(m_keeper, *configuration, answer);
    else if (std::holds_alternative<command::Export>(command))
        answerExport(m_keeper, answer);
    else if (const auto *transitions = std::get_if<command::GetTransitions>(&command))
        answerTransitions(m_profile->store(), *transitions, answer);
    else
        answer(unexpected(CommandError{CommandErrorCode::NotRunning, {}, {}}));
}

} // namespace vigia
