// SPDX-License-Identifier: GPL-3.0-or-later
#include "detachedthread.h"

#include <memory>

#ifdef _WIN32
#include <process.h>
#include <windows.h>
#else
#include <pthread.h>
#endif

namespace vigia {

namespace {

// Name services load plug-ins into the calling thread; 64 KiB would be too little for some.
constexpr unsigned stackBytes = 256 * 1024;

void runOwned(void *argument)
{
    const std::unique_ptr<std::function<void()>> body(static_cast<std::function<void()> *>(argument));
    (*body)();
}

#ifdef _WIN32
unsigned __stdcall entry(void *argument)
{
    runOwned(argument);
    return 0;
}

bool startWith(void *argument)
{
    const auto handle =
        _beginthreadex(nullptr, stackBytes, entry, argument, STACK_SIZE_PARAM_IS_A_RESERVATION, nullptr);
    if (handle == 0)
        return false;
    CloseHandle(reinterpret_cast<HANDLE>(handle));
    return true;
}
#else
void *entry(void *argument)
{
    runOwned(argument);
    return nullptr;
}

bool startWith(void *argument)
{
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0)
        return false;
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, stackBytes);
    pthread_t thread;
    const bool started = pthread_create(&thread, &attributes, entry, argument) == 0;
    pthread_attr_destroy(&attributes);
    return started;
}
#endif

} // namespace

bool startDetachedThread(std::function<void()> body)
{
    auto owned = std::make_unique<std::function<void()>>(std::move(body));
    if (!startWith(owned.get()))
        return false;
    static_cast<void>(owned.release()); // the thread owns it now
    return true;
}

} // namespace vigia
