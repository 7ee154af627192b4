// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formcontext.h"

#include "exchange/entitydocuments.h"

namespace vigia {

const GroupDefinition *FormContext::group(QStringView name) const
{
    const auto found = std::ranges::find_if(groups, [name](const GroupDefinition &one) { return one.name == name; });
    return found == groups.end() ? nullptr : &*found;
}

FormContext contextOf(const ConfigurationView &view, const QStringList &names)
{
    FormContext context;
    context.monitors = names;
    if (const auto defaults = defaultsFromDocument(view.defaults))
        context.defaults = *defaults;
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
    return context;
}

} // namespace vigia
