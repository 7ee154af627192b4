// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dependencycycle.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

class DependencyCycleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNoneInATree();
    void namesTheCircleFromItsFirstName();
    void findsEachCircleOnce();
    void walksALongChain();
};

void DependencyCycleTest::findsNoneInATree()
{
    // A diamond is no circle, nor is a name that depends on itself: that is told in other words.
    QVERIFY(dependencyCycles({{u"a"_s, {u"b"_s, u"c"_s}}, {u"b"_s, {u"d"_s}}, {u"c"_s, {u"d"_s}}, {u"d"_s, {u"d"_s}}})
                .empty());
}

void DependencyCycleTest::namesTheCircleFromItsFirstName()
{
    const auto cycles =
        dependencyCycles({{u"a"_s, {u"c"_s}}, {u"c"_s, {u"d"_s}}, {u"d"_s, {u"b"_s}}, {u"b"_s, {u"c"_s}}});
    QCOMPARE(cycles.size(), std::size_t(1));
    QCOMPARE(cycles.front(), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"b"_s}));
}

void DependencyCycleTest::findsEachCircleOnce()
{
    const auto cycles =
        dependencyCycles({{u"a"_s, {u"b"_s}}, {u"b"_s, {u"a"_s}}, {u"x"_s, {u"y"_s}}, {u"y"_s, {u"x"_s}}});
    QCOMPARE(cycles.size(), std::size_t(2));
    QCOMPARE(cycles[0].join(u' '), u"a b a"_s);
    QCOMPARE(cycles[1].join(u' '), u"x y x"_s);
}

void DependencyCycleTest::walksALongChain()
{
    QHash<QString, QStringList> chain;
    for (int i = 0; i < 50'000; ++i)
        chain.insert(QString::number(i), {QString::number(i + 1)});
    QVERIFY(dependencyCycles(chain).empty());
    chain.insert(u"50000"_s, {u"0"_s});
    QCOMPARE(dependencyCycles(chain).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(DependencyCycleTest)
#include "dependencycycle_test.moc"
