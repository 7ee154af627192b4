// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardgrid.h"

#include <QTest>

#include <numeric>

using namespace vigia;

namespace {

constexpr BarTexts texts{.name = 6, .word = 8, .halfWord = 5};
constexpr qreal smallest = 13;
constexpr int gap = 4;

int total(const std::vector<int> &sizes)
{
    return std::accumulate(sizes.begin(), sizes.end(), 0);
}

class BoardGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarsFillTheArea_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSize>("area");
        for (const int count : {1, 2, 3, 5, 6, 7, 42, 97, 120}) {
            for (const QSize &area : {QSize(240, 800), QSize(1920, 1000), QSize(1080, 1800)}) {
                if (count <= 20 || area.width() > 1000)
                    QTest::addRow("%d in %d x %d", count, area.width(), area.height()) << count << area;
            }
        }
    }
    void theBarsFillTheArea()
    {
        QFETCH(int, count);
        QFETCH(QSize, area);
        const BoardGrid grid = gridFor(count, area, texts, smallest, gap);
        QCOMPARE(total(grid.heights), area.height());
        QCOMPARE(total(grid.widths), area.width());
        QCOMPARE(int(grid.heights.size()), grid.rows);
        QCOMPARE(int(grid.widths.size()), grid.columns);
        QVERIFY(grid.rows * grid.columns >= count);
        QVERIFY2((grid.rows - 1) * grid.columns < count, "an empty row");
        QVERIFY(grid.nameSize >= smallest);
    }

    void tooManyForTheAreaScrollAndStayReadable()
    {
        const QSize area(300, 600);
        const BoardGrid grid = gridFor(500, area, texts, smallest, gap);
        QVERIFY(total(grid.heights) > area.height());
        QCOMPARE(total(grid.widths), area.width());
        QVERIFY(grid.nameSize >= smallest);
    }

    void aNarrowWindowHasOneColumn() { QCOMPARE(gridFor(6, {220, 400}, texts, smallest, gap).columns, 1); }

    void fortyTwoNamesOnAWallAreReadFromFiveMetres()
    {
        // 55 inches of 1920 pixels have 0.63 mm each. At five metres a letter of ten minutes of arc is 14.5 mm
        // high; capitals are 0.72 of their size: 32 pixels.
        const BoardGrid grid = gridFor(42, {1920, 1000}, texts, 14, 8);
        QVERIFY2(grid.nameSize >= 32, qPrintable(QString::number(grid.nameSize)));
    }

    void aWallHasRoomForAsManyAsCanBeRead_data()
    {
        QTest::addColumn<QSize>("area");
        QTest::addColumn<int>("least");
        QTest::newRow("small") << QSize(1272, 740) << 60;
        QTest::newRow("large") << QSize(1912, 1000) << 150;
    }
    void aWallHasRoomForAsManyAsCanBeRead()
    {
        QFETCH(QSize, area);
        QFETCH(int, least);
        const int room = roomFor(area, texts, 14, 8);
        QVERIFY2(room >= least, qPrintable(QString::number(room)));
        const BoardGrid grid = gridFor(room, area, texts, 14, 8);
        QVERIFY2(grid.height() <= area.height(), qPrintable(QString::number(grid.height())));
        QVERIFY(grid.nameSize >= 14);
    }

    void evenWhereNotOneHasRoomNamesAreLarge()
    {
        const BarTexts wide{.name = 60, .word = 8, .halfWord = 5};
        const BoardGrid grid = gridFor(30, {120, 300}, wide, smallest, gap);
        QCOMPARE(grid.columns, 1);
        const BarLayout bar = layOutBar(QRectF(0, 0, 120 - gap, grid.heights.front() - gap), grid.texts);
        QVERIFY2(bar.nameSize >= smallest, qPrintable(QString::number(bar.nameSize)));
    }

    void aWordIsNoSmallerThanCanBeRead()
    {
        for (const QSizeF &size : {QSizeF(230, 26), QSizeF(230, 60), QSizeF(230, 140), QSizeF(400, 100)}) {
            const BarLayout bar = layOutBar(QRectF(QPointF(), size), texts);
            const qreal word = std::max(bar.wordSize * smallestWordShare, smallestWord);
            QVERIFY(bar.wordSize >= smallestWord);
            const qreal wide = bar.word.height() >= 2 * word ? texts.halfWord : texts.word;
            QVERIFY2(word * wide <= bar.word.width() + 0.5, qPrintable(QString::number(size.height())));
        }
    }

    void nothingIsLaidOutForNobody()
    {
        QCOMPARE(gridFor(0, {1920, 1080}, texts, smallest, gap).rows, 0);
        QCOMPARE(gridFor(5, {0, 0}, texts, smallest, gap).rows, 0);
    }

    void thePlacesOfABarLieInItAndDoNotOverlap_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const QSizeF &size : {QSizeF(220, 24), QSizeF(220, 60), QSizeF(220, 400), QSizeF(600, 90),
                 QSizeF(960, 500), QSizeF(60, 20), QSizeF(150, 150)})
            QTest::addRow("%.0f x %.0f", size.width(), size.height()) << size;
    }
    void thePlacesOfABarLieInItAndDoNotOverlap()
    {
        QFETCH(QSizeF, size);
        const QRectF bar(QPointF(10, 10), size);
        const BarLayout layout = layOutBar(bar, texts);
        QVERIFY(layout.nameSize > 0);
        QVERIFY(layout.nameSize * texts.name <= layout.name.width() + 0.5);
        const QList<QRectF> places{layout.shape, layout.name, layout.word, layout.bell};
        for (qsizetype i = 0; i < places.size(); ++i) {
            QVERIFY(!places[i].isEmpty());
            QVERIFY2(bar.adjusted(-0.5, -0.5, 0.5, 0.5).contains(places[i]), qPrintable(QString::number(i)));
            for (qsizetype j = i + 1; j < places.size(); ++j) {
                const bool bellOverShape = layout.kind == BarLayout::Kind::Tall && i == 0 && j == 3;
                const QRectF both = places[i].intersected(places[j]);
                QVERIFY2(bellOverShape || both.width() < 0.5 || both.height() < 0.5,
                    qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
            }
        }
    }

    void aFewLongNamesDoNotMakeAllSmall()
    {
        std::vector<qreal> widths(20, 5);
        widths.push_back(40);
        QCOMPARE(typicalWidth(widths), 5);
    }

    void aNameThatIsALittleLongerStillFits()
    {
        QCOMPARE(typicalWidth({5, 5, 5, 5, 5, 7}), 7);
        QCOMPARE(typicalWidth({}), 1);
    }
};

} // namespace

QTEST_MAIN(BoardGridTest)
#include "boardgrid_test.moc"
