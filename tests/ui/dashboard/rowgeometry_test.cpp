// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/rowgeometry.h"

#include <QApplication>
#include <QTest>

using namespace vigia;

class RowGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllInsideAndApart_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("compact");
        for (const int width : {300, 420, 560, 779, 780, 1200, 3000}) {
            for (const bool compact : {false, true})
                QTest::addRow("%d%s", width, compact ? " compact" : "") << width << compact;
        }
    }

    void keepsAllInsideAndApart()
    {
        QFETCH(int, width);
        QFETCH(bool, compact);
        const Density density = compact ? Density::Compact : Density::Comfortable;
        const RowMetrics metrics = RowMetrics::of(QApplication::font());
        const QRect row(10, 20, width, rowHeight(metrics, density));
        const RowGeometry place = rowGeometry(row, metrics, density);
        const QList<QRect> all{place.shape, place.name, place.detail, place.strip, place.latency, place.since};
        for (qsizetype i = 0; i < all.size(); ++i) {
            QVERIFY(all[i].isEmpty() || row.contains(all[i]));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!all[i].intersects(all[j]));
        }
        QVERIFY(place.name.width() >= 60);
    }

    void givesTheWordsWhatNeitherBarsNorALatencyNeed()
    {
        const RowMetrics metrics = RowMetrics::of(QApplication::font());
        for (const Density density : {Density::Comfortable, Density::Compact}) {
            const RowGeometry narrow = rowGeometry({0, 0, 700, 44}, metrics, density);
            const RowGeometry full = wordsWidened(narrow, 30, true);
            QCOMPARE(full.detail, narrow.detail);
            const RowGeometry some = wordsWidened(narrow, 3, true);
            QCOMPARE(some.detail.right() - narrow.detail.right(), narrow.strip.width() - some.strip.width());
            const RowGeometry none = wordsWidened(narrow, 0, false);
            QVERIFY(none.detail.right() > some.detail.right());
            for (const RowGeometry &place : {full, some, none}) {
                QVERIFY(!place.detail.intersects(place.strip) && !place.detail.intersects(place.since));
                QVERIFY(!place.name.intersects(place.strip) && !place.name.intersects(place.detail));
            }
            QVERIFY(!some.detail.intersects(some.latency));
        }
    }

    void givesWayInTheOrderOfWhatMattersLeast()
    {
        const RowMetrics metrics = RowMetrics::of(QApplication::font());
        const auto at = [&](int width) { return rowGeometry({0, 0, width, 44}, metrics, Density::Comfortable); };
        QVERIFY(at(1000).strip.width() > at(700).strip.width());
        QVERIFY(!at(700).strip.isEmpty());
        QVERIFY(at(500).strip.isEmpty());
        QVERIFY(!at(500).latency.isEmpty());
        QVERIFY(at(400).latency.isEmpty());
        QVERIFY(!at(400).since.isEmpty());
    }
};

QTEST_MAIN(RowGeometryTest)
#include "rowgeometry_test.moc"
