// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/descriptorlimit.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <algorithm>

namespace vigia {

namespace {

constexpr int enough = 65'536; //!< some systems allow billions, and libraries loop over them

} // namespace

int raiseDescriptorLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1024;
    const rlim_t wanted = std::min<rlim_t>(limit.rlim_max, enough);
    if (limit.rlim_cur < wanted) {
        const rlimit raised{wanted, limit.rlim_max};
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, enough));
#else
    return enough; // sockets on Windows are not counted
#endif
}

} // namespace vigia
