// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace vigia {

//! What the keyring says of itself, without being asked for a secret.
enum class KeyringState {
    Open,
    Locked,
    Empty, //!< it has no collection yet: nothing was ever kept in it
    Absent, //!< nobody offers a Secret Service here
    NoBus, //!< there is not even a way to ask
    Silent, //!< somebody offers it, and does not answer
    Unasked, //!< it cannot be asked: it says so itself when a secret is wanted
};

//! Asks; the answer comes exactly once, later or from inside, in bounded time, unless who asks with
//! it has gone.
using AskKeyring = std::function<void(std::function<void(KeyringState)>)>;

//! Has the system ask the person to open it. Comes back once when that is over, however it ended – which may be never
//! –, and at once where nobody can be asked; unless who wanted it has gone.
using OpenKeyring = std::function<void(std::function<void()> over)>;

} // namespace vigia
