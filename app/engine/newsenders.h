// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/beat.h"
#include "domain/configuration.h"
#include "facade/commands.h"

#include <functional>
#include <optional>
#include <vector>

namespace vigia {

//! Senders nobody knows, until a person says whether to watch them: bounded, in memory; who goes on reporting
//! comes again.
class NewSenders
{
public:
    static constexpr std::size_t most = 100; //!< beyond it the one that was heard longest ago goes

    struct Known {
        Sender sender;
        NewSenderView view;
        Beat last; //!< without its log: a hundred of them may be much
    };

    //! Only applications and slugs are asked about. True: nobody knew of it, and there was room; who takes the place of
    //! another is no news, or as many could be made as can be invented.
    bool note(const Sender &sender, const Beat &beat, const QString &address, UtcTime at);
    std::optional<Sender> find(const QString &name) const;
    //! Those that \a isDecided says of are asked about no more; returns them.
    std::vector<Known> forgetIf(const std::function<bool(const Sender &)> &isDecided);
    //! The newest first.
    std::vector<NewSenderView> views() const;
    QStringList names() const;

    //! `app 26`, or the slug: what the monitor will be called.
    static QString nameOf(const Sender &sender);

private:
    std::vector<Known> m_known; //!< in the order of their first report
};

//! The monitor that \a sender becomes, by the listener's defaults.
MonitorDefinition monitorOf(const Sender &sender, const ListenSettings &listen);
//! \a sender becomes a monitor, by the listener's defaults; \a group is made where there is none of that name.
command::Edit watching(const Sender &sender, const QString &group, const Configuration &configuration);

} // namespace vigia
