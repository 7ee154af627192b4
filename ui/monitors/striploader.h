// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"

#include <QObject>

#include <functional>
#include <vector>

namespace vigia {

//! Fetches past looks, some hundred monitors at a time, so that neither side is ever busy for long.
class StripLoader final : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const std::vector<RecentLooksView> &)>;

    StripLoader(Facade &facade, Take take);

    //! These too; those asked for first come first.
    void fetch(const std::vector<MonitorId> &monitors);

private:
    void next();

    Facade &m_facade;
    Take m_take;
    std::vector<MonitorId> m_waiting;
    bool m_asking = false;
};

} // namespace vigia
