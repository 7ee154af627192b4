// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"
#include "listener/httpmessage.h"

#include <QObject>

#include <functional>
#include <vector>

namespace vigia {

using Say = std::function<void(Response)>;

//! Asks the façade how everything stands, once for all who ask while it answers another: with ten thousand monitors an
//! answer is work, and large. Nobody is told anything older than the question.
class StateReader final : public QObject
{
    Q_OBJECT

public:
    using Render = Response (*)(const StatusView &);

    StateReader(Facade &facade, Render render)
        : m_facade(facade)
        , m_render(render)
    {
    }

    void read(Say say);

private:
    void ask();

    Facade &m_facade;
    const Render m_render;
    std::vector<Say> m_waiting; //!< for the next answer
    bool m_isAsking = false;
};

} // namespace vigia
