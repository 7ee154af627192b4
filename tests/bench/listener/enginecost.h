// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigia::bench {

//! What judging costs by itself: the engine in a simulated world, without connections and disk. Prints it.
void measureEngine(int monitors);

} // namespace vigia::bench
