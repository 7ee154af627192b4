// SPDX-License-Identifier: GPL-3.0-or-later
#include "threadname.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pthread.h>
#endif

namespace vigia {

void nameThisThread([[maybe_unused]] const char *name)
{
#if defined(Q_OS_LINUX)
    pthread_setname_np(pthread_self(), name);
#elif defined(Q_OS_MACOS)
    pthread_setname_np(name);
#endif
}

} // namespace vigia
