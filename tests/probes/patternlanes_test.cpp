// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/patternlanes.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

class PatternLanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delaysNobodyForPatternsThatRanLongBefore()
    {
        // From every point as far as may be gone back, and no further: that takes its whole second.
        const QString text = QString(QString(30'000, u'a') + u'\n').repeated(30);
        PatternLanes lanes;
        int given = 0;
        int answered = 0;
        const auto postSlow = [&](const QString &pattern) {
            ++given;
            QVERIFY(lanes.post([text] { return text; }, pattern,
                [&](PatternMatch found) {
                    QVERIFY(found == PatternMatch::Undecided);
                    ++answered;
                }));
        };
        const QStringList slow{u"a.*b"_s, u"a.*c"_s};
        for (const QString &pattern : slow)
            postSlow(pattern);
        QTRY_COMPARE_WITH_TIMEOUT(answered, given, 20'000); // known from now on

        for (int round = 0; round < 3; ++round) {
            for (const QString &pattern : slow)
                postSlow(pattern);
        }
        std::optional<PatternMatch> found;
        std::optional<int> slowBefore;
        QVERIFY(lanes.post([] { return u"version 12"_s; }, u"\\d+"_s,
            [&](PatternMatch match) {
                found = match;
                slowBefore = answered;
            }));
        QTRY_VERIFY_WITH_TIMEOUT(found, 20'000);
        QVERIFY(*found == PatternMatch::Found);
        QVERIFY(*slowBefore < 4); // two were answered before; it did not wait its turn behind the six
        QTRY_COMPARE_WITH_TIMEOUT(answered, given, 20'000);
    }
};

QTEST_GUILESS_MAIN(PatternLanesTest)
#include "patternlanes_test.moc"
