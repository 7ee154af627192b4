// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/strippainting.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

constexpr QRect area(0, 0, stripWidth(Strip::capacity), 28);
constexpr UtcTime start{std::chrono::hours(490'000)};

class Drawn
{
public:
    explicit Drawn(const Strip &strip, Scheme scheme = Scheme::Light)
        : m_image(area.size(), QImage::Format_RGB32)
        , m_ground(color(Role::Surface, scheme).rgb())
    {
        m_image.fill(m_ground);
        QPainter painter(&m_image);
        paintStrip(painter, area, strip, scheme);
    }

    //! How many pixels of the column of the \a fromRight-th bar are drawn on.
    int height(int fromRight) const
    {
        int count = 0;
        for (int y = 0; y < area.height(); ++y)
            count += isInk(fromRight, y) ? 1 : 0;
        return count;
    }
    bool isInk(int fromRight, int y) const { return m_image.pixel(column(fromRight), y) != m_ground; }
    QRgb ink(int fromRight) const { return m_image.pixel(column(fromRight), area.bottom()); }

private:
    static int column(int fromRight) { return area.right() - fromRight * barPitch; }

    QImage m_image;
    QRgb m_ground;
};

void add(Strip &strip, Outcome outcome, std::chrono::microseconds took, Duration after = 1min)
{
    StripLook look;
    look.at = strip.isEmpty() ? start : strip.newest().at + after;
    look.outcome = quint8(outcome);
    look.micros = quint32(took.count());
    strip.append(look);
}

} // namespace

class StripPaintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheSlowerHigherButNotInProportion()
    {
        Strip strip;
        add(strip, Outcome::Passed, 800ms);
        add(strip, Outcome::Passed, 200ms);
        add(strip, Outcome::Passed, 0ms);
        const Drawn drawn(strip);
        QVERIFY(drawn.height(0) > 0);
        QVERIFY(drawn.height(1) > drawn.height(0));
        const double ratio = double(drawn.height(2)) / drawn.height(1);
        QVERIFY2(ratio > 1.8 && ratio < 2.2, qPrintable(QString::number(ratio))); // four times as slow
    }

    void canBeReadWithoutColours()
    {
        Strip strip;
        add(strip, Outcome::Passed, 1s);
        add(strip, Outcome::Failed, 1ms);
        add(strip, Outcome::Warned, 500ms);
        add(strip, Outcome::Inconclusive, 1ms);
        const Drawn drawn(strip);
        QCOMPARE(drawn.height(2), area.height()); // a failure fills its place, however quick
        QVERIFY(drawn.height(3) < area.height()); // the slowest good one does not
        QVERIFY(drawn.isInk(1, 0)); // a warning has a dot above …
        QVERIFY(!drawn.isInk(1, 3)); // … its bar
        QVERIFY(drawn.isInk(0, area.bottom()) && !drawn.isInk(0, area.bottom() - 1)); // hollow
    }

    void takesTheColourOfTheState_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void takesTheColourOfTheState()
    {
        QFETCH(bool, dark);
        const Scheme scheme = dark ? Scheme::Dark : Scheme::Light;
        Strip strip;
        add(strip, Outcome::Failed, 1ms);
        add(strip, Outcome::Warned, 1ms);
        const Drawn drawn(strip, scheme);
        QCOMPARE(drawn.ink(1), color(Role::Down, scheme).rgb());
        QCOMPARE(drawn.ink(0), color(Role::Warning, scheme).rgb());
    }

    void keepsGoodBarsToBeSeen()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Strip strip;
            add(strip, Outcome::Passed, 100ms);
            const QColor ink(Drawn(strip, scheme).ink(0));
            for (const Role surface : {Role::Surface, Role::Hover, Role::Selected})
                QVERIFY(contrast(ink, color(surface, scheme)) >= 3);
        }
    }

    void hatchesTimeThatWasNotWatched()
    {
        Strip strip;
        for (int i = 0; i < 4; ++i)
            add(strip, Outcome::Passed, 100ms);
        add(strip, Outcome::Passed, 100ms, 8h);
        const Drawn drawn(strip);
        QVERIFY(drawn.height(2) > 0);
        QVERIFY(drawn.height(2) < area.height());
        const auto bar = barAt(area, strip, area.right() - 2 * barPitch);
        QVERIFY(bar && bar->look < 0);
        QCOMPARE(bar->to - bar->from, Duration(8h));
    }

    void findsTheBarUnderThePointer()
    {
        Strip strip;
        for (int i = 0; i < 3; ++i)
            add(strip, Outcome::Passed, 100ms);
        QCOMPARE(barAt(area, strip, area.right())->look, 2);
        QCOMPARE(barAt(area, strip, area.right() - barPitch)->look, 1);
        QCOMPARE(barAt(area, strip, area.right() - 2 * barPitch)->look, 0);
        QVERIFY(!barAt(area, strip, area.right() - 3 * barPitch - 1));
        QVERIFY(!barAt(area, strip, area.right() + 5));
    }
};

QTEST_GUILESS_MAIN(StripPaintingTest)
#include "strippainting_test.moc"
