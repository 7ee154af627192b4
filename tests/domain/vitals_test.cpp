// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vitals.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

class VitalsTest : public QObject
{
    Q_OBJECT

    static constexpr Instant begin{1000h};
    static constexpr VitalDeadlines deadlines{
        .engine = 30s, .store = 40s, .outbox = 10min, .listener = 50s, .bot = 5min};

private Q_SLOTS:
    void givesEveryPartItsTimeFromTheBeginning()
    {
        const Vitals vitals(begin);
        QVERIFY(!vitals.ailment(deadlines, begin + 30s));
        QVERIFY(vitals.ailment(deadlines, begin + 31s) == Ailment({VitalPart::Engine, 31s}));
    }

    void namesThePartThatShowsNoLife_data()
    {
        QTest::addColumn<int>("silent");
        QTest::addColumn<qint64>("deadline");
        QTest::newRow("the engine") << int(VitalPart::Engine) << qint64(30'000);
        QTest::newRow("the store") << int(VitalPart::Store) << qint64(40'000);
        QTest::newRow("the outbox") << int(VitalPart::Outbox) << qint64(600'000);
        QTest::newRow("the listener") << int(VitalPart::Listener) << qint64(50'000);
        QTest::newRow("the bot") << int(VitalPart::Bot) << qint64(300'000);
    }
    void namesThePartThatShowsNoLife()
    {
        QFETCH(int, silent);
        QFETCH(qint64, deadline);
        Vitals vitals(begin);
        const Instant end = begin + Duration(deadline);
        for (const VitalPart part :
            {VitalPart::Engine, VitalPart::Store, VitalPart::Outbox, VitalPart::Listener, VitalPart::Bot}) {
            if (part != VitalPart(silent))
                vitals.showedLife(part, end);
        }
        QVERIFY(!vitals.ailment(deadlines, end));
        QVERIFY(vitals.ailment(deadlines, end + 1ms) == Ailment({VitalPart(silent), Duration(deadline + 1)}));
        vitals.showedLife(VitalPart(silent), end + 1ms);
        QVERIFY(!vitals.ailment(deadlines, end + 1ms));
    }

    void namesTheInnermostOfSeveral()
    {
        QCOMPARE(Vitals(begin).ailment(deadlines, begin + 1h)->part, VitalPart::Engine);
    }

    void isNotMadeOlderByAnAnswerThatComesLate()
    {
        Vitals vitals(begin);
        for (const Instant at : {begin + 1min, begin + 10s})
            vitals.showedLife(VitalPart::Engine, at);
        QVERIFY(!vitals.ailment({30s, 1h, 1h, 1h, 1h}, begin + 1min + 30s));
    }
};

QTEST_APPLESS_MAIN(VitalsTest)
#include "vitals_test.moc"
