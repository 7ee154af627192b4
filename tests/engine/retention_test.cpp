// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/retention.h"
#include "support/enginerig.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAMonthOfAFewMonitors()
    {
        EngineRig rig;
        rig.add(u"Shop"_s);
        rig.watch();
        QCOMPARE(resultRetention(rig.engine->all()), Duration(std::chrono::days(30)));
        QCOMPARE(resultRetention({}), Duration(std::chrono::days(30)));
    }

    void keepsLessOfManySoThatTheFileStaysBounded()
    {
        EngineRig rig;
        for (int i = 0; i < 5000; ++i)
            rig.add(u"Host%1"_s.arg(i));
        rig.watch();
        const Duration kept = resultRetention(rig.engine->all());
        QVERIFY(kept > Duration(6h));
        const double bytes = 250.0 * double(kept.count()) / 1000 * 31; // 5,000 every 20 s
        QVERIFY(bytes <= 501e6);
    }

    void letsOldResultsGoEveryHour()
    {
        EngineRig rig;
        rig.add(u"Shop"_s, Settings{.interval = 1h});
        rig.watch();
        Retention retention(*rig.store, rig.world, rig.world, [&] { return rig.engine->all(); });
        rig.world.advance(std::chrono::days(40));
        const UtcTime oldest = rig.world.utc() - std::chrono::days(30) - 1h;
        QVERIFY(rig.disk->results.size() > 24 * 29);
        for (const ResultRow &row : rig.disk->results)
            QVERIFY(row.at >= oldest);
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
