// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/shapes.h"

#include "look/heldsign.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace vigia;

namespace {

Appearance usual(Shape shape)
{
    switch (shape) {
    case Shape::CheckDisc:
    case Shape::BellDisc:
        return {Role::Up, shape};
    case Shape::Triangle:
        return {Role::Warning, shape};
    case Shape::CrossOctagon:
    case Shape::CheckOctagon:
    case Shape::TrialOctagon:
        return {Role::Down, shape};
    case Shape::BellOctagon:
        return {Role::DownSilenced, shape};
    case Shape::QuestionDiamond:
    case Shape::ClockDiamond:
        return {Role::Unknown, shape};
    case Shape::ChainLink:
        return {Role::Affected, shape};
    case Shape::Wrench:
        return {Role::Maintenance, shape};
    case Shape::TwoBars:
        return {Role::Paused, shape};
    }
    Q_UNREACHABLE();
}

QImage inGrey(const Appearance &appearance, int size, Scheme scheme)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(color(Role::Surface, scheme));
    QPainter painter(&image);
    paintAppearance(painter, image.rect(), appearance, scheme);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

//! How many pixels an eye would call different.
int differing(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) >= 60 ? 1 : 0;
    }
    return count;
}

} // namespace

class ShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTwoAreToldApartInGreyAt16Pixels()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (std::size_t i = 0; i < allShapes.size(); ++i) {
                for (std::size_t j = i + 1; j < allShapes.size(); ++j) {
                    const int count =
                        differing(inGrey(usual(allShapes[i]), 16, scheme), inGrey(usual(allShapes[j]), 16, scheme));
                    // The nearest two are a disc and an octagon with the same crossed bell; in no list do they meet.
                    const bool bothBells = allShapes[i] == Shape::BellDisc && allShapes[j] == Shape::BellOctagon;
                    QVERIFY2(count >= (bothBells ? 4 : 24),
                        qPrintable(QStringLiteral("%1 and %2 differ in %3 pixels").arg(i).arg(j).arg(count)));
                }
            }
        }
    }

    void aBadgeIsSeenAt16Pixels()
    {
        for (const Badge badge : {Badge::Failing, Badge::Unstable}) {
            Appearance with = usual(Shape::CheckDisc);
            with.badge = badge;
            QVERIFY(
                differing(inGrey(usual(Shape::CheckDisc), 16, Scheme::Light), inGrey(with, 16, Scheme::Light)) >= 12);
        }
    }

    void theSignOfHeldAlertsIsLikeNoShape()
    {
        QImage sign(16, 16, QImage::Format_ARGB32_Premultiplied);
        sign.fill(color(Role::Surface, Scheme::Light));
        QPainter painter(&sign);
        paintHeldSign(painter, sign.rect(), color(Role::SecondaryText, Scheme::Light));
        painter.end();
        for (const Shape shape : allShapes)
            QVERIFY2(differing(sign.convertToFormat(QImage::Format_Grayscale8), inGrey(usual(shape), 16, Scheme::Light))
                    >= 24,
                QByteArray::number(int(shape)).constData());
    }

    void everyShapeStaysInItsSquareAndFillsIt()
    {
        for (const Shape shape : allShapes) {
            QImage image(64 + 16, 64 + 16, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintAppearance(painter, QRectF(8, 8, 64, 64), usual(shape), Scheme::Light);
            painter.end();
            QRect inked;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qAlpha(image.pixel(x, y)) > 40)
                        inked |= QRect(x, y, 1, 1);
                }
            }
            QVERIFY2(QRect(8, 8, 64, 64).contains(inked), QByteArray::number(int(shape)).constData());
            QVERIFY(inked.height() >= 50);
        }
    }

    void aPixmapHasTheScreensPixels()
    {
        const QPixmap pixmap = shapePixmap(usual(Shape::Wrench), 16, 1.5, Scheme::Dark);
        QCOMPARE(pixmap.size(), QSize(24, 24));
        QCOMPARE(pixmap.devicePixelRatio(), 1.5);
    }

    void paintingLeavesThePainterAsItWas()
    {
        QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setPen(Qt::red);
        const QTransform before = painter.transform();
        paintAppearance(painter, image.rect(), {Role::Up, Shape::CheckDisc, Badge::Unstable}, Scheme::Light);
        QCOMPARE(painter.transform(), before);
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
    }
};

QTEST_MAIN(ShapesTest)
#include "shapes_test.moc"
