// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listen.h"
#include "facade/facade.h"
#include "listener/statereader.h"

#include <QObject>

#include <deque>

namespace vigia {

//! The registry of the applications that should report: monitors with an `app_id`. A change is made of what is
//! configured then, so that of many at once none undoes another: one after the other. Engine's thread.
class AppRegistry final : public QObject
{
    Q_OBJECT

public:
    //! \a facade outlives it.
    explicit AppRegistry(Facade &facade);

    //! `[{"app_id", "name", "every", "grace"}]`; of those with a crontab line `cron` and `zone` instead of `every`.
    void list(const Say &say) const;
    //! `{"name", "every", "grace"}`, all of them optional: adds it, or changes what is said. Durations as text (`5m`)
    //! or in seconds.
    void put(int app, const QByteArray &body, const ListenSettings &settings, const Say &say);
    //! It is watched no more, and what it reports is ignored.
    void remove(int app, const Say &say);

private:
    //! Reads, changes, says; then calls what it is given.
    using Change = std::function<void(const Say &done)>;

    void enqueue(const Say &say, const Change &deed);
    void next();

    Facade &m_facade;
    std::deque<std::function<void()>> m_waiting;
    bool m_isChanging = false;
};

} // namespace vigia
