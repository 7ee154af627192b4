// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/roles.h"
#include "tray/trayimage.h"

#include <QPainter>
#include <QTest>

using namespace vigia;

namespace {

const std::array<QColor, 5> panels{QColor(0xff, 0xff, 0xff), QColor(0xef, 0xef, 0xef), QColor(0x80, 0x80, 0x80),
    QColor(0x2d, 0x32, 0x36), QColor(0x0a, 0x0a, 0x0a)};

TrayFace down(int number, bool inverted = false)
{
    return {{Role::Down, Shape::CrossOctagon}, number, inverted};
}

QImage onPanel(const TrayFace &face, int size, const QColor &panel)
{
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(panel);
    QPainter painter(&image);
    painter.drawImage(0, 0, trayImage(face, size));
    return image;
}

//! Pixels that stand out from the panel as a shape has to.
int standingOut(const QImage &image, const QColor &panel)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += contrast(image.pixelColor(x, y), panel) >= 3.0 ? 1 : 0;
    }
    return count;
}

Role roleOf(Shape shape)
{
    switch (shape) {
    case Shape::CheckDisc:
    case Shape::BellDisc:
        return Role::Up;
    case Shape::Triangle:
        return Role::Warning;
    case Shape::CrossOctagon:
    case Shape::CheckOctagon:
    case Shape::TrialOctagon:
        return Role::Down;
    case Shape::BellOctagon:
        return Role::DownSilenced;
    case Shape::QuestionDiamond:
    case Shape::ClockDiamond:
        return Role::Unknown;
    case Shape::ChainLink:
        return Role::Affected;
    case Shape::Wrench:
        return Role::Maintenance;
    case Shape::TwoBars:
        return Role::Paused;
    }
    Q_UNREACHABLE();
}

class TrayImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateStandsOutOnEveryPanelAt16Pixels()
    {
        for (const QColor &panel : panels) {
            for (const Shape shape : allShapes) {
                const TrayFace face{{roleOf(shape), shape}};
                const int count = standingOut(onPanel(face, 16, panel), panel);
                QVERIFY2(count >= 30,
                    qPrintable(QStringLiteral("shape %1 on %2: %3").arg(int(shape)).arg(panel.name()).arg(count)));
            }
        }
    }

    void theColoursHoldOnWhatSurroundsThem()
    {
        // Between the white outline and the white mark, and on light panels.
        for (const Role role : stateRoles)
            QVERIFY2(
                contrast(trayColor(role), QColor(0xff, 0xff, 0xff)) >= 3.0, QByteArray::number(int(role)).constData());
    }

    void aNumberIsDrawnOnlyWhereItCanBeRead()
    {
        QCOMPARE(trayImage(down(2), 16), trayImage(down(1), 16));
        QCOMPARE(trayImage(down(1), 22), trayImage(down(0), 22)); // one outage is a ×
        QVERIFY(trayImage(down(2), 22) != trayImage(down(1), 22));
        QVERIFY(trayImage(down(2), 22) != trayImage(down(3), 22));
        QCOMPARE(trayImage(down(100), 22), trayImage(down(1), 22));
        QVERIFY(trayImage(down(100), 32) != trayImage(down(1), 32));
    }

    void noOtherShapeCarriesANumber()
    {
        const Appearance acknowledged{Role::Down, Shape::CheckOctagon};
        QCOMPARE(trayImage({acknowledged, 7}, 48), trayImage({acknowledged, 0}, 48));
    }

    void theTwoPicturesOfAFlashDifferAndNoneIsEmpty()
    {
        QVERIFY(trayImage(down(1), 16) != trayImage(down(1, true), 16));
        QVERIFY(standingOut(onPanel(down(1, true), 16, Qt::black), Qt::black) >= 30);
    }

    void aPanelFindsItsSize()
    {
        const QIcon icon = trayPicture(down(1));
        for (const int size : {16, 22, 24, 32, 48})
            QVERIFY(icon.availableSizes().contains(QSize(size, size)));
    }
};

} // namespace

QTEST_MAIN(TrayImageTest)
#include "trayimage_test.moc"
