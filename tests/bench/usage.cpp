// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage.h"

#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>

namespace vigia::bench {

std::chrono::duration<double> cpuTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return std::chrono::duration<double>(seconds(usage.ru_utime) + seconds(usage.ru_stime));
}

double residentMiB()
{
    long total = 0, resident = 0;
    std::FILE *file = std::fopen("/proc/self/statm", "r");
    if (!file)
        return 0;
    const int read = std::fscanf(file, "%ld %ld", &total, &resident);
    std::fclose(file);
    return read == 2 ? double(resident) * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024) : 0;
}

} // namespace vigia::bench
