// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/tokens.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

using namespace vigia;

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesFollowThePersonsFont()
    {
        QFont base = QGuiApplication::font();
        base.setPointSizeF(13);
        QCOMPARE(qRound(scaled(base, TextSize::Small).pointSizeF()), 11);
        QCOMPARE(qRound(scaled(base, TextSize::Body).pointSizeF()), 13);
        QCOMPARE(qRound(scaled(base, TextSize::Title).pointSizeF()), 16);
        QCOMPARE(qRound(scaled(base, TextSize::Display).pointSizeF()), 22);
        base.setPointSizeF(26);
        QCOMPARE(qRound(scaled(base, TextSize::Display).pointSizeF()), 44);
        base.setPixelSize(13);
        QCOMPARE(scaled(base, TextSize::Title, QFont::Bold).pixelSize(), 16);
        QCOMPARE(scaled(base, TextSize::Title, QFont::Bold).weight(), QFont::Bold);
    }

    void figuresAreOfOneWidth()
    {
        const QFontMetricsF metrics(withTabularFigures(textFont(TextSize::Body)));
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("1111")), metrics.horizontalAdvance(QStringLiteral("8888")));
    }
};

QTEST_MAIN(TokensTest)
#include "tokens_test.moc"
