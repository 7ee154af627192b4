// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/barcolors.h"

#include <QTest>

#include <vector>

using namespace vigia;

namespace {

std::vector<Appearance> all()
{
    return {{Role::Up, Shape::CheckDisc}, {Role::Warning, Shape::Triangle}, {Role::Down, Shape::CrossOctagon},
        {Role::DownSilenced, Shape::BellOctagon}, {Role::Down, Shape::CheckOctagon}, {Role::Down, Shape::TrialOctagon},
        {Role::Unknown, Shape::QuestionDiamond}, noData, {Role::Affected, Shape::ChainLink},
        {Role::Maintenance, Shape::Wrench}, {Role::Paused, Shape::TwoBars}};
}

class BarColorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndShapesAreReadOnTheirBars()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const Appearance &appearance : all()) {
                const BarColors colors = barColors(appearance, scheme);
                const QByteArray which = QByteArray::number(int(appearance.shape));
                QVERIFY2(contrast(colors.ink, colors.fill) >= 4.5, which.constData());
                QVERIFY2(contrast(colors.shape, colors.fill) >= 3, which.constData());
                QVERIFY2(contrast(colors.mark, colors.shape) >= 3, which.constData());
            }
        }
    }

    void onlyDownAndMutedIsAmberAllOver()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QColor amber = color(Role::DownSilenced, scheme);
            const QColor yellow = color(Role::Warning, scheme);
            for (const Appearance &appearance : all()) {
                const QColor fill = barColors(appearance, scheme).fill;
                QCOMPARE(fill == amber, appearance.role == Role::DownSilenced);
                QVERIFY(fill != yellow);
            }
        }
    }

    void onlyUpIsGreen()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QColor green = color(Role::Up, scheme);
            for (const Appearance &appearance : all()) {
                const BarColors colors = barColors(appearance, scheme);
                QCOMPARE(colors.fill == green || colors.edge == green, appearance.role == Role::Up);
            }
        }
    }
};

} // namespace

QTEST_MAIN(BarColorsTest)
#include "barcolors_test.moc"
