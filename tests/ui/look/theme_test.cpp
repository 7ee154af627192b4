// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlatformsPaletteStaysWhereItIsWhatIsAskedFor()
    {
        const QPalette platform = QApplication::palette();
        QCOMPARE(schemeOf(platform), Scheme::Light); // of the offscreen platform
        const Theme theme(SchemeChoice::Light);
        QCOMPARE(theme.scheme(), Scheme::Light);
        QCOMPARE(QApplication::palette(), platform);
    }

    void darkIsOursWhereThePlatformIsLightAndIsUndone()
    {
        const QPalette platform = QApplication::palette();
        Theme theme(SchemeChoice::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.choose(SchemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(theme.scheme(), Scheme::Dark);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
        theme.choose(SchemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        theme.choose(SchemeChoice::System);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(QApplication::palette(), platform);
    }

    void thePlatformsTurnToDarkIsFollowed()
    {
        const QPalette platform = QApplication::palette();
        Theme theme(SchemeChoice::System);
        QSignalSpy changed(&theme, &Theme::changed);
        QApplication::setPalette(ownPalette(Scheme::Dark)); // as a platform theme does
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(theme.scheme(), Scheme::Dark);
        QApplication::setPalette(platform);
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(theme.scheme(), Scheme::Light);
    }

    void widgetsCanBeReadInOurPalettes()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QPalette palette = ownPalette(scheme);
            const auto readable = [&](QPalette::ColorRole text, QPalette::ColorRole back) {
                return contrast(palette.color(text), palette.color(back)) >= 4.5;
            };
            QVERIFY(readable(QPalette::WindowText, QPalette::Window));
            QVERIFY(readable(QPalette::Text, QPalette::Base));
            QVERIFY(readable(QPalette::Text, QPalette::AlternateBase));
            QVERIFY(readable(QPalette::ButtonText, QPalette::Button));
            QVERIFY(readable(QPalette::ToolTipText, QPalette::ToolTipBase));
            QVERIFY(readable(QPalette::HighlightedText, QPalette::Highlight));
            QVERIFY(readable(QPalette::PlaceholderText, QPalette::Base));
            QVERIFY(readable(QPalette::Link, QPalette::Base));
            QCOMPARE(schemeOf(palette), scheme);
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
