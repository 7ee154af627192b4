// SPDX-License-Identifier: GPL-3.0-or-later
#include "descriptors.h"

#include <algorithm>
#include <array>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace vigia {

bool haveSpareDescriptors()
{
#ifdef _WIN32
    return true; // handles are bounded by memory only
#else
    std::array<int, 8> spare{};
    for (int &descriptor : spare)
        descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    for (const int descriptor : spare) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    return std::all_of(spare.begin(), spare.end(), [](int descriptor) { return descriptor >= 0; });
#endif
}

} // namespace vigia
