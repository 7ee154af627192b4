// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/answers.h"

#include "engine/viewmaker.h"

#include <QPointer>

#include <algorithm>

namespace vigia {

void answerTransitions(Store &store, const command::GetTransitions &command, const Facade::Done &done)
{
    if (command.most < 1 || command.most > 10'000)
        return done(unexpected(CommandError{CommandErrorCode::BadValue, QStringLiteral("most"), {}}));
    const bool newest = !command.after;
    auto answer = [done, newest](const Result<std::vector<TransitionRow>, StoreError> &rows) {
        if (!rows)
            return done(unexpected(CommandError{CommandErrorCode::NotStored, rows.error().detail, {}}));
        std::vector<TransitionView> views;
        std::ranges::transform(*rows, std::back_inserter(views), [](const auto &row) { return viewOf(row); });
        if (newest)
            std::ranges::reverse(views);
        done(Reply(views));
    };
    if (newest)
        store.latestTransitions(command.most, {}, answer);
    else
        store.transitions(*command.after, command.most, {}, answer);
}

void answerExport(const ConfigurationKeeper &keeper, const Facade::Done &done)
{
    if (keeper.isReadable())
        done(Reply(keeper.exportText()));
    else
        done(unexpected(CommandError{CommandErrorCode::ConfigurationUnread, {}, {}}));
}

Facade::Done later(QObject *context, Facade::Done done)
{
    return [guard = QPointer(context), done = std::move(done)](const Answer &answer) {
        if (guard)
            QMetaObject::invokeMethod(
                guard, [done, answer] { done(answer); }, Qt::QueuedConnection);
        else
            done(unexpected(CommandError{CommandErrorCode::NotRunning, {}, {}}));
    };
}

} // namespace vigia
