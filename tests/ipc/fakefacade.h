// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"

#include <QMetaMethod>
#include <QTimer>

#include <functional>
#include <utility>
#include <vector>

namespace vigia {

//! A façade that answers what the test says, from the event loop; or holds its answers back.
class FakeFacade final : public Facade
{
public:
    void execute(const Command &command, Done done) override
    {
        asked.push_back(command);
        if (holding)
            m_held.push_back(std::move(done));
        else
            QTimer::singleShot(
                0, this, [this, command, done = std::move(done)] { done(answerTo ? answerTo(command) : answer); });
    }
    void release()
    {
        for (const Done &done : std::exchange(m_held, {}))
            done(answer);
    }

    //! Somebody wants to hear of changes; a real façade makes no views otherwise.
    bool isListenedTo() const { return isSignalConnected(QMetaMethod::fromSignal(&Facade::monitorsChanged)); }

    std::vector<Command> asked;
    Answer answer = Reply(Affected{});
    std::function<Answer(const Command &)> answerTo; //!< where it depends; else `answer`
    bool holding = false;

private:
    std::vector<Done> m_held;
};

} // namespace vigia
