// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/icons.h"
#include "look/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QTest>

using namespace vigia;

namespace {

QColor darkest(const QImage &image)
{
    QColor found(Qt::white);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255 && pixel.lightness() < found.lightness())
                found = pixel;
        }
    }
    return found;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasAPictureOfItsOwn()
    {
        QList<QImage> seen;
        for (const ActionIcon icon : allActionIcons) {
            const QImage image = actionIcon(icon).pixmap(16).toImage().convertToFormat(QImage::Format_ARGB32);
            QVERIFY(!image.isNull());
            QVERIFY(!seen.contains(image));
            seen << image;
        }
    }

    void allAreDrawnInOneStrokeWeightOnOneGrid()
    {
        int count = 0;
        QDirIterator files(QStringLiteral(":/vigia/icons"), {QStringLiteral("*.svg")});
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(QStringLiteral("/vigia.svg")))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray source = file.readAll();
            QVERIFY2(source.count("stroke-width=\"1.5\"") == 1 && source.count("stroke-width") == 1,
                qPrintable(file.fileName()));
            QVERIFY2(source.contains("viewBox=\"0 0 16 16\""), qPrintable(file.fileName()));
            QVERIFY2(QSvgRenderer(source).isValid(), qPrintable(file.fileName()));
            ++count;
        }
        QCOMPARE(count, int(allActionIcons.size()));
    }

    void anIconFollowsTheColourOfTheText()
    {
        const QPalette before = QApplication::palette();
        const QIcon icon = actionIcon(ActionIcon::Close);
        QApplication::setPalette(ownPalette(Scheme::Light));
        QVERIFY(darkest(icon.pixmap(64).toImage()).lightness() < 60);
        QApplication::setPalette(ownPalette(Scheme::Dark));
        QVERIFY(darkest(icon.pixmap(64).toImage()).lightness() > 200);
        QApplication::setPalette(before);
    }

    void theProgramsOwnIconComesInEverySize()
    {
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
            QCOMPARE(applicationIcon().pixmap(size).size(), QSize(size, size));
    }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
