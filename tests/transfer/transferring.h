// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/transfers.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>

namespace vigia::test {

//! libcurl, once for the program.
inline const CurlLibrary &curlLibrary()
{
    static const CurlLibrary library;
    return library;
}

//! Waits for the one answer.
template <typename Transfer>
TransferAnswer answerTo(Transfers &transfers, const Transfer &transfer)
{
    std::optional<TransferAnswer> answer;
    transfers.start(transfer, [&](const TransferAnswer &given) {
        if (answer)
            qFatal("answered twice");
        answer = given;
    });
    if (answer)
        qFatal("answered from inside");
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 90'000))
        qFatal("not answered");
    return *answer;
}

template <typename Transfer>
TransferAnswer answerTo(const Transfer &transfer)
{
    Transfers transfers(curlLibrary());
    return answerTo(transfers, transfer);
}

} // namespace vigia::test

using Fate = vigia::DeliveryOutcome::Fate;
Q_DECLARE_METATYPE(Fate)
Q_DECLARE_METATYPE(vigia::DeliveryTrouble)
