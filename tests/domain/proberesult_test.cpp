// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proberesultjson.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

class ProbeResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackALookOfEveryCause()
    {
        for (int i = 0; i <= static_cast<int>(Cause::Cancelled); ++i) {
            ProbeResult result;
            result.cause = static_cast<Cause>(i);
            result.outcome = outcomeOf(result.cause);
            result.code = 200;
            result.detail = QStringLiteral("detail");
            result.wanted = QStringLiteral("wanted");
            result.where = QStringLiteral("where");
            result.limit = 5s;
            result.timing = {.name = 1us, .connect = 2us, .tls = 3us, .firstByte = 4us, .total = 50us};
            QCOMPARE(probeResultFromJson(toJson(result)), result);
        }
    }

    void readsBackThatNothingIsKnownYet()
    {
        const ProbeResult nothing;
        QCOMPARE(nothing.outcome, Outcome::Inconclusive);
        QCOMPARE(probeResultFromJson(toJson(nothing)), nothing);
    }

    void takesTheCauseOfANewerVersionForAFaultOfOurs()
    {
        QJsonObject json = toJson(ProbeResult{.outcome = Outcome::Failed, .cause = Cause::NotHttp});
        json[QStringLiteral("cause")] = QStringLiteral("bitten_by_a_shark");
        const ProbeResult result = probeResultFromJson(json);
        QCOMPARE(result.cause, Cause::SystemFault);
        QCOMPARE(result.outcome, Outcome::Inconclusive);
    }
};

QTEST_APPLESS_MAIN(ProbeResultTest)
#include "proberesult_test.moc"
