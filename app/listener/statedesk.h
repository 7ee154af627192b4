// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/statereader.h"

namespace vigia {

//! What is read of the state, and the one thing that is said to it. On the engine's thread.
class StateDesk
{
public:
    explicit StateDesk(Facade &facade);

    void status(const Say &say) { m_status.read(say); } //!< the contract's document
    void metrics(const Say &say) { m_metrics.read(say); }
    //! Of the monitor with that id; \a body is empty or `{"by", "note"}`.
    void acknowledge(const QString &monitor, const QByteArray &body, const Say &say);

private:
    Facade &m_facade;
    StateReader m_status, m_metrics;
};

} // namespace vigia
