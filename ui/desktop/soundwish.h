// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"

#include <vector>

namespace vigia {

class Scene;

//! Whether any monitor names `sound` in its `alerts`. Where none does, nothing is ever to be heard here, and whoever
//! works without a sound is not warned of that. Asks of a few monitors at a time until one does: ten thousand are not
//! read at once. Interface thread.
class SoundWish final : public QObject
{
    Q_OBJECT

public:
    //! All that is referred to outlives this.
    SoundWish(Facade &facade, const Scene &scene, QObject *parent = nullptr);

    static constexpr std::size_t askedAtOnce = 50;

    //! True until it is known to be otherwise.
    bool isWanted() const { return m_wanted; }

Q_SIGNALS:
    void changed();

private:
    void begin();
    void askOn();
    void take(const ConfigurationView &configuration);
    void decide(bool wanted);

    Facade &m_facade;
    const Scene &m_scene;
    std::vector<MonitorId> m_open; //!< not asked of yet, the next last
    int m_round = 0; //!< answers of another are about what was
    bool m_wanted = true;
};

} // namespace vigia
