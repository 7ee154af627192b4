// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen.h"

#include <algorithm>

namespace vigia {

bool ignores(const ListenSettings &listen, const Sender &sender)
{
    if (const auto *app = std::get_if<sender::App>(&sender))
        return std::ranges::find(listen.ignoredApps, app->id) != listen.ignoredApps.end();
    const auto *slug = std::get_if<sender::Slug>(&sender);
    return slug && listen.ignoredSlugs.contains(slug->slug);
}

void ignore(ListenSettings &listen, const Sender &sender)
{
    if (ignores(listen, sender))
        return;
    if (const auto *app = std::get_if<sender::App>(&sender))
        listen.ignoredApps.push_back(app->id);
    if (const auto *slug = std::get_if<sender::Slug>(&sender))
        listen.ignoredSlugs.append(slug->slug);
}

} // namespace vigia
