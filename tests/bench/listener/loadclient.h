// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <vector>

namespace vigia::bench {

struct Load {
    int port = 0;
    int connections = 16; //!< at once; each has one request under way
    std::chrono::seconds duration{5};
    std::vector<QByteArray> requests; //!< in turn
    QByteArray wanted; //!< what a good answer ends with, before a bracket or quote at most
    double perSecond = 0; //!< at this pace; 0: as fast as they are answered
};

enum class ConnectionUse { Kept, Fresh };

struct LoadResult {
    std::vector<double> milliseconds; //!< of the answered ones, ascending
    qint64 failed = 0;
    std::chrono::duration<double> took{0};

    double perSecond() const { return double(milliseconds.size()) / took.count(); }
    double percentile(double part) const;
};

//! One thread, all connections at once. With a fresh connection its making is in the time.
LoadResult runLoad(const Load &load, ConnectionUse use);
//! Until a request is answered as wanted.
void awaitFirstAnswer(const Load &load);

} // namespace vigia::bench
