// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrefused.h"

#include "wording/errorwords.h"
#include "wording/language.h"

namespace vigia {

Response commandRefused(const CommandError &error)
{
    const QString words = errorText(error, Language::english());
    switch (error.code) {
    case CommandErrorCode::NoSuchMonitor:
    case CommandErrorCode::NoSuchGroup:
    case CommandErrorCode::NoSuchChannel:
    case CommandErrorCode::NoSuchSender:
        return jsonError(404, words);
    case CommandErrorCode::NothingToAcknowledge:
    case CommandErrorCode::NothingToMute:
    case CommandErrorCode::AlreadyPaused:
    case CommandErrorCode::NotPaused:
    case CommandErrorCode::DrillGoesOn:
    case CommandErrorCode::GoesOn:
    case CommandErrorCode::ConfigurationUnread:
        return jsonError(409, words);
    case CommandErrorCode::BadValue:
    case CommandErrorCode::InvalidConfiguration:
        return jsonError(400, words);
    case CommandErrorCode::NotDurable:
    case CommandErrorCode::NotStored:
    case CommandErrorCode::KeychainAbsent:
    case CommandErrorCode::KeychainLocked:
    case CommandErrorCode::KeychainRefused:
    case CommandErrorCode::KeychainSilent:
    case CommandErrorCode::NotRunning:
    case CommandErrorCode::InUse:
    case CommandErrorCode::ProfileUnusable:
    case CommandErrorCode::DatabaseUnusable:
    case CommandErrorCode::NewerDatabase:
    case CommandErrorCode::NoAnswer:
    case CommandErrorCode::Refused:
    case CommandErrorCode::OtherVersion:
    case CommandErrorCode::Broken:
        return jsonError(503, words);
    }
    Q_UNREACHABLE();
}

} // namespace vigia
