// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace vigia {

//! Answers that come after their asker is gone are nobody's.
class Lifetime
{
public:
    //! \a call, which does nothing once this object is gone.
    template <typename Call>
    auto guarded(Call call) const
    {
        return [alive = std::weak_ptr<const char>(m_alive), call = std::move(call)](const auto &...answer) {
            if (!alive.expired())
                call(answer...);
        };
    }

private:
    std::shared_ptr<const char> m_alive = std::make_shared<const char>();
};

} // namespace vigia
