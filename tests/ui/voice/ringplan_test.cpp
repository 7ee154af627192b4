// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/ringplan.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

using Mode = SoundSettings::Repeat::Mode;

class RingPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringsWhileItIsToldTo()
    {
        for (const Mode mode : {Mode::Loop, Mode::Every}) {
            RingPlan plan;
            QVERIFY(!plan.rings(mode));
            plan.tell(true, {u"a"_s});
            plan.began();
            plan.ended();
            QVERIFY(plan.rings(mode));
            plan.tell(false, {});
            QVERIFY(!plan.rings(mode));
        }
    }

    void ringsOnceForEveryNewOutage()
    {
        RingPlan plan;
        plan.tell(true, {u"a"_s});
        QVERIFY(plan.rings(Mode::Once));
        plan.began();
        plan.ended();
        QVERIFY(!plan.rings(Mode::Once));
        plan.tell(true, {u"a"_s, u"b"_s});
        QVERIFY(plan.rings(Mode::Once));
        plan.began();
        plan.ended();
        QVERIFY(!plan.rings(Mode::Once));
        plan.tell(true, {u"b"_s});
        QVERIFY(!plan.rings(Mode::Once));
        plan.tell(true, {u"a"_s, u"b"_s}); // it failed again
        QVERIFY(plan.rings(Mode::Once));
    }

    void ringsAgainForAnOutageThatCameDuringTheSound()
    {
        RingPlan plan;
        plan.tell(true, {u"a"_s});
        plan.began();
        plan.tell(true, {u"a"_s, u"b"_s});
        plan.ended();
        QVERIFY(plan.rings(Mode::Once));
    }

    void ringsForWhatHasNoName()
    {
        RingPlan plan;
        plan.tell(true, {});
        QVERIFY(plan.rings(Mode::Once));
        plan.began();
        plan.ended();
        QVERIFY(!plan.rings(Mode::Once));
    }
};

QTEST_APPLESS_MAIN(RingPlanTest)
#include "ringplan_test.moc"
