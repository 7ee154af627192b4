// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listen.h"
#include "facade/beatdesk.h"
#include "listener/appregistry.h"
#include "listener/dialect.h"
#include "listener/gate.h"
#include "listener/handover.h"
#include "listener/httpserver.h"
#include "listener/passwordlane.h"
#include "listener/statedesk.h"

#include <functional>
#include <memory>
#include <mutex>

namespace vigia {

//! Decides on the server's thread what a request is and whether it may be; what is to be done for it is done on the
//! engine's.
class FrontDesk final : public RequestReader
{
public:
    struct Parts {
        Gate &gate;
        PasswordLane &lane;
        HandOver &handOver;
        const Clock &clock;
        BeatDesk &beats;
        AppRegistry &apps;
        StateDesk &state;
        std::function<bool()> isAlive; //!< every part has shown life
    };

    explicit FrontDesk(Parts parts);

    //! What is in force from now on.
    void know(const ListenSettings &settings, const std::vector<ListenedMonitor> &monitors);

    Admission admit(const RequestHead &head) override;
    std::variant<Response, Later> read(Request request) override;

private:
    struct Known {
        ListenSettings settings;
        GatusKeys gatusKeys;
    };
    using Prepared = std::variant<Response, HandOver::Work>;

    Prepared prepare(const Gate::Passage &passage, const Request &request) const;
    Prepared report(const Understood &reading, const Request &request) const;
    Prepared app(Wish wish, const Request &request) const;
    HandOver::Work work(std::function<void(const Say &)> ask) const;
    Later proveFirst(const Gate::Passage &passage, const QByteArray &peer, const Prepared &prepared) const;
    std::shared_ptr<const Known> known() const;

    const Parts m_parts;
    mutable std::mutex m_mutex;
    std::shared_ptr<const Known> m_known = std::make_shared<Known>(); //!< guarded
};

} // namespace vigia
