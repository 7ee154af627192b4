// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace vigia::bench {

struct Load {
    int targets = 5000;
    std::chrono::seconds interval{20};
    std::chrono::seconds warmUp{25}; //!< not counted
    std::chrono::seconds counted{40};
    quint16 port = 0;
};

//! The address of the n-th target: 127.1.0.1 … each a host of its own to any client.
QString targetUrl(int index, quint16 port);

//! Answers every request on 127.0.0.0/8 until killed; prints its port. One thread, no frills.
int serve();
//! The engine with everything that belongs to it, on a profile of its own.
int runEngine(const Load &load);
//! QNetworkAccessManager and a timer, nothing else: what a look costs at least.
int runBareLoop(const Load &load);

void printResult(const char *what, double checks, std::chrono::duration<double> cpu, double residentMiB,
    std::chrono::seconds counted);

} // namespace vigia::bench
