// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/answers.h"

#include "engine/viewmaker.h"
#include "exchange/entitydocuments.h"
#include "exchange/secretreferences.h"

#include <QPointer>
#include <QSet>

#include <algorithm>
#include <memory>

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
        store.latestTransitions(command.most, command.monitor, answer);
    else
        store.transitions(*command.after, command.most, command.monitor, answer);
}

void answerConfiguration(
    const ConfigurationKeeper &keeper, const command::GetConfiguration &command, const Facade::Done &done)
{
    if (!keeper.isReadable())
        return done(unexpected(CommandError{CommandErrorCode::ConfigurationUnread, {}, {}}));
    const Configuration &configuration = keeper.configuration();
    ConfigurationView view;
    view.defaults = defaultsDocument(configuration.defaults);
    for (const GroupDefinition &group : configuration.groups)
        view.groups.push_back(groupDocument(group));
    const QSet<MonitorId> wanted(command.monitors.begin(), command.monitors.end());
    for (const MonitorDefinition &monitor : configuration.monitors) {
        if (command.withMonitors && (wanted.isEmpty() || wanted.contains(monitor.id)))
            view.monitors.push_back(monitorDocument(monitor));
    }
    for (const MaintenanceWindow &window : configuration.maintenance)
        view.maintenance.push_back(maintenanceDocument(window));
    for (const AccountDefinition &account : configuration.accounts)
        view.accounts.push_back(accountDocument(account));
    for (const ChannelDefinition &channel : configuration.channels)
        view.channels.push_back(channelDocument(channel));
    view.policy = policyDocument(configuration.policy);
    if (configuration.pingOut)
        view.pingOut = pingOutDocument(*configuration.pingOut);
    if (configuration.listen)
        view.listen = listenDocument(*configuration.listen);
    if (configuration.bot)
        view.bot = botDocument(*configuration.bot);
    done(Reply(view));
}

void answerExport(const ConfigurationKeeper &keeper, const Facade::Done &done)
{
    if (keeper.isReadable())
        done(Reply(keeper.exportText()));
    else
        done(unexpected(CommandError{CommandErrorCode::ConfigurationUnread, {}, {}}));
}

void answerSecrets(
    const ConfigurationKeeper &keeper, const SecretNames &names, SecretPlaces &places, const Facade::Done &done)
{
    struct Gathering {
        SecretsView view;
        std::size_t missing = 0;
    };
    const QStringList used = secretsReferredTo(keeper.configuration());
    QStringList all = used + names.all();
    all.removeDuplicates();
    all.sort();
    const auto gathering = std::make_shared<Gathering>();
    gathering->view.hasKeychain = places.hasKeychain();
    gathering->missing = static_cast<std::size_t>(all.size());
    for (const QString &name : all)
        gathering->view.secrets.push_back({name, SecretPlace::Missing, used.contains(name)});
    if (all.isEmpty())
        return done(Reply(gathering->view));
    for (std::size_t i = 0; i < gathering->view.secrets.size(); ++i) {
        places.find(all[static_cast<qsizetype>(i)], [gathering, i, done](SecretPlace place) {
            gathering->view.secrets[i].place = place;
            if (--gathering->missing == 0)
                done(Reply(gathering->view));
        });
    }
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
