// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formcontext.h"

#include "exchange/entitydocuments.h"

namespace vigia {

const GroupDefinition *FormContext::group(QStringView name) const
{
    const auto found = std::ranges::find_if(groups, [name](const GroupDefinition &one) { return one.name == name; });
    return found == groups.end() ? nullptr : &*found;
}

Settings withPolicy(const Settings &defaults, const PolicySettings &policy)
{
    Settings whole;
    if (policy != PolicySettings())
        whole.policy = policy;
    return merged(whole, defaults);
}

FormContext contextOf(const ConfigurationView &view, const QStringList &names)
{
    FormContext context;
    context.monitors = names;
    if (const auto defaults = defaultsFromDocument(view.defaults))
        context.defaults = *defaults;
    if (const auto policy = policyFromDocument(view.policy))
        context.defaults = withPolicy(context.defaults, *policy);
    for (const QByteArray &document : view.groups) {
        if (auto group = groupFromDocument(document))
            context.groups.push_back(std::move(*group));
    }
    context.channels = {QStringLiteral("sound"), QStringLiteral("desktop")};
    for (const QByteArray &document : view.channels) {
        const auto channel = channelFromDocument(document);
        if (channel && !context.channels.contains(channel->name))
            context.channels += channel->name;
    }
    if (view.listen) {
        if (const auto listen = listenFromDocument(*view.listen); listen && listen->enabled)
            context.listen = *listen;
    }
    return context;
}

std::vector<QByteArray> newGroup(const FormContext &context, const QString &name)
{
    if (name.isEmpty() || context.group(name))
        return {};
    GroupDefinition group;
    group.name = name;
    return {groupDocument(group)};
}

} // namespace vigia
