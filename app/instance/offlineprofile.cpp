// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/offlineprofile.h"

#include "engine/answers.h"
#include "secrets/keychain.h"

namespace vigia {

OfflineProfile::OfflineProfile(std::unique_ptr<ProfileStore> profile)
    : m_profile(std::move(profile))
    , m_keeper(m_profile->store())
    , m_keychain(openKeychain(m_profile->paths().keychainService(), m_clock, m_timers))
    , m_secrets(m_keychain.get(), m_clock, m_timers)
    , m_secretNames(m_profile->store(), m_profile->stored().value(SecretNames::key()))
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
    else if (const auto *consent = std::get_if<command::Consent>(&command))
        m_keeper.consent(*consent, answer);
    else if (const auto *configuration = std::get_if<command::GetConfiguration>(&command))
        answerConfiguration(m_keeper, *configuration, answer);
    else if (std::holds_alternative<command::Export>(command))
        answerExport(m_keeper, answer);
    else if (const auto *transitions = std::get_if<command::GetTransitions>(&command))
        answerTransitions(m_profile->store(), *transitions, answer);
    else if (std::holds_alternative<command::ListSecrets>(command))
        answerSecrets(m_keeper, m_secretNames, m_secrets, answer);
    else if (const auto *changed = std::get_if<command::SecretChanged>(&command))
        m_secretNames.note(*changed, answer);
    else
        answer(unexpected(CommandError{CommandErrorCode::NotRunning, {}, {}}));
}

} // namespace vigia
