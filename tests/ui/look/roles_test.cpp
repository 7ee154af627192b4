// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/roles.h"

#include <QTest>

using namespace vigia;

namespace {

constexpr std::array schemes{Scheme::Light, Scheme::Dark};

QByteArray pairName(Role a, Role b, Scheme scheme)
{
    return QByteArrayLiteral("role ") + QByteArray::number(int(a)) + " on " + QByteArray::number(int(b))
        + (scheme == Scheme::Light ? " light" : " dark");
}

} // namespace

class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheGuidelines()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448); // the known near miss
    }

    void textOfEveryStateCanBeReadOnEverySurface()
    {
        for (const Scheme scheme : schemes) {
            for (const Role surface : surfaceRoles) {
                for (const Role role : stateRoles)
                    QVERIFY2(contrast(color(role, scheme), color(surface, scheme)) >= 4.5,
                        pairName(role, surface, scheme).constData());
                for (const Role role : {Role::Text, Role::SecondaryText})
                    QVERIFY2(contrast(color(role, scheme), color(surface, scheme)) >= 4.5,
                        pairName(role, surface, scheme).constData());
            }
        }
    }

    void whatStandsOnAFilledShapeOrBarCanBeRead()
    {
        for (const Scheme scheme : schemes) {
            for (const Role role : stateRoles)
                QVERIFY2(contrast(color(Role::Mark, scheme), color(role, scheme)) >= 4.5,
                    pairName(Role::Mark, role, scheme).constData());
        }
    }

    void boundariesCanBeSeenOnEverySurface()
    {
        for (const Scheme scheme : schemes) {
            for (const Role surface : surfaceRoles) {
                for (const Role role : {Role::Boundary, Role::Focus})
                    QVERIFY2(contrast(color(role, scheme), color(surface, scheme)) >= 3,
                        pairName(role, surface, scheme).constData());
            }
        }
    }

    void unwatchedTimeCanBeSeen()
    {
        for (const Scheme scheme : schemes) {
            for (const Role surface : {Role::Surface, Role::Hover, Role::Selected})
                QVERIFY2(contrast(color(Role::Unwatched, scheme), color(surface, scheme)) >= 3,
                    pairName(Role::Unwatched, surface, scheme).constData());
        }
    }

    void aPaletteThatWritesLightOnDarkIsDark()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(schemeOf(palette), Scheme::Dark);
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        QCOMPARE(schemeOf(palette), Scheme::Light);
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "roles_test.moc"
