// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errorwords.h"
#include "wording/language.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The language that a person with these variables, `NAME=value`, gets.
QString languageOf(const QStringList &variables)
{
    return Language::system([&variables](const char *name) {
        const QString prefix = QLatin1StringView(name) + u'=';
        for (const QString &variable : variables) {
            if (variable.startsWith(prefix))
                return variable.sliced(prefix.size());
        }
        return QString();
    }).code();
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksAllLanguagesAtOnceWithoutInstallingOne()
    {
        const Language es = *Language::named(u"es");
        const Language ru = *Language::named(u"ru");
        const Language pt = *Language::named(u"pt_BR");
        QCOMPARE(statusWord(Status::Down, es), u"Caído"_s);
        QCOMPARE(statusWord(Status::Down, ru), u"Не работает"_s);
        QCOMPARE(statusWord(Status::Down, pt), u"Fora do ar"_s);
        QCOMPARE(statusWord(Status::Down, Language::english()), u"Down"_s);
        QVERIFY(!Language::named(u"tlh"));
    }

    void followsTheVariablesInTheirOrder_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("language");
        QTest::newRow("LANG") << QStringList{u"LANG=es_MX.UTF-8"_s} << u"es"_s;
        QTest::newRow("LC_MESSAGES before LANG")
            << QStringList{u"LANG=es_MX.UTF-8"_s, u"LC_MESSAGES=ru_RU.UTF-8"_s} << u"ru"_s;
        QTest::newRow("LC_ALL before LC_MESSAGES")
            << QStringList{u"LC_MESSAGES=ru_RU.UTF-8"_s, u"LC_ALL=pt_BR.UTF-8"_s} << u"pt_BR"_s;
        QTest::newRow("LANGUAGE before all") << QStringList{u"LANG=es_ES.UTF-8"_s, u"LANGUAGE=fr:ru:en"_s} << u"ru"_s;
        QTest::newRow("LANGUAGE not in C") << QStringList{u"LC_ALL=C.UTF-8"_s, u"LANGUAGE=ru"_s} << u"en"_s;
        QTest::newRow("Portugal reads pt_BR") << QStringList{u"LANG=pt_PT.UTF-8"_s} << u"pt_BR"_s;
        QTest::newRow("not supported") << QStringList{u"LANG=fr_FR.UTF-8"_s} << u"en"_s;
        QTest::newRow("not a prefix") << QStringList{u"LANG=e_XX"_s} << u"en"_s;
        QTest::newRow("POSIX") << QStringList{u"LANG=POSIX"_s} << u"en"_s;
    }
    void followsTheVariablesInTheirOrder()
    {
        QFETCH(QStringList, variables);
        QTEST(languageOf(variables), "language");
    }

    void countsWithTheFormsOfEachLanguage()
    {
        QCOMPARE(monitorCountText(1, Language::english()), u"1 monitor"_s);
        QCOMPARE(monitorCountText(2, Language::english()), u"2 monitors"_s);
        const Language ru = *Language::named(u"ru");
        QCOMPARE(monitorCountText(1, ru), u"1 объект"_s);
        QCOMPARE(monitorCountText(2, ru), u"2 объекта"_s);
        QCOMPARE(monitorCountText(5, ru), u"5 объектов"_s);
        QCOMPARE(monitorCountText(11, ru), u"11 объектов"_s);
        QCOMPARE(monitorCountText(21, ru), u"21 объект"_s);
        QCOMPARE(monitorCountText(1, *Language::named(u"es")), u"1 servicio"_s);
        QCOMPARE(monitorCountText(7, *Language::named(u"pt_BR")), u"7 serviços"_s);
    }

    void saysDurationsInAtMostTwoUnits()
    {
        const Language en = Language::english();
        QCOMPARE(durationText(2h + 10min + 59s, en), u"2 h 10 min"_s);
        QCOMPARE(durationText(2h + 10min, *Language::named(u"ru")), u"2 ч 10 мин"_s);
        QCOMPARE(durationText(2h, en), u"2 h"_s);
        QCOMPARE(durationText(12min + 5s, en), u"12 min"_s);
        QCOMPARE(durationText(59s, en), u"59 s"_s);
        QCOMPARE(durationText(999ms, en), u"0 s"_s);
        QCOMPARE(durationText(50h, en), u"2 d 2 h"_s);
        QCOMPARE(preciseDurationText(800ms, en), u"800 ms"_s);
        QCOMPARE(preciseDurationText(1200ms, en), u"1.2 s"_s);
        QCOMPARE(preciseDurationText(10s, en), u"10 s"_s);
        QCOMPARE(preciseDurationText(1234ms, en), u"1.234 s"_s);
        QCOMPARE(preciseDurationText(60s, en), u"1 min"_s); // as it is written: 1m
        QCOMPARE(preciseDurationText(90s, en), u"90 s"_s);
    }

    void saysMomentsWithTheZone()
    {
        const UtcTime time(Duration(QDateTime(QDate(2026, 3, 3), QTime(13, 5), Qt::UTC).toMSecsSinceEpoch()));
        const QTimeZone utc("UTC");
        QCOMPARE(momentText(time, Language::english(), utc), u"3 March 2026, 13:05 UTC"_s);
        QCOMPARE(momentText(time, Language::english(), QTimeZone("Europe/Madrid")).first(19), u"3 March 2026, 14:05"_s);
        QCOMPARE(momentText(time, *Language::named(u"es"), utc), u"3 de marzo de 2026, 13:05 UTC"_s);
        QCOMPARE(momentText(time, *Language::named(u"pt_BR"), utc), u"3 de março de 2026, 13:05 UTC"_s);
        QCOMPARE(momentText(time, *Language::named(u"ru"), utc), u"3 марта 2026 г., 13:05 UTC"_s);
    }

    void makesEverythingInvisibleVisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Tienda ñ 店 😀"_s << u"Tienda ñ 店 😀"_s;
        QTest::newRow("line feed") << u"a\nb\r\tc"_s << u"a\\nb\\r\\tc"_s;
        QTest::newRow("terminal command") << u"\x1b[31mred"_s << u"\\x1b[31mred"_s;
        QTest::newRow("C1 command") << QString(QChar(0x9b)) << u"\\x9b"_s;
        QTest::newRow("right to left") << QString(QChar(0x202e)) + u"gpj"_s << u"\\u202egpj"_s;
        QTest::newRow("NUL") << QString(QChar(0)) << u"\\x00"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << u"\\ud800"_s;
        QTest::newRow("line separator") << QString(QChar(0x2028)) << u"\\u2028"_s;
        QTest::newRow("tag character") << QString::fromUcs4(U"\U000e0041") << u"\\U000e0041"_s;
    }
    void makesEverythingInvisibleVisible()
    {
        QFETCH(QString, text);
        QTEST(visibleText(text), "shown");
    }

    void writesQuotationMarksThatMeetOnce()
    {
        const Language ru = *Language::named(u"ru");
        QCOMPARE(errorText({CommandErrorCode::NotPaused, u"Магазин «Ромашка»"_s, {}}, ru),
            u"«Магазин «Ромашка» не на паузе."_s);
        MonitorView view;
        view.status = Status::Unreachable;
        view.because = u"«Ромашка» 2"_s;
        QCOMPARE(statusText(view, ru), u"Из-за сбоя «Ромашка» 2»"_s);
    }

    void endsLongTextInAnEllipsis()
    {
        QCOMPARE(visibleText(u"abcdef"_s, 3), u"abc…"_s);
        QCOMPARE(visibleText(u"abc"_s, 3), u"abc"_s);
        QCOMPARE(visibleText(u"😀😀😀"_s, 2), u"😀😀…"_s);
    }

    void saysEveryCommandErrorInEveryLanguage()
    {
        const QStringList codes = Language::supported();
        for (const QString &code : codes) {
            const Language language = *Language::named(code);
            for (int i = 0; i <= int(CommandErrorCode::Broken); ++i) {
                const CommandError error{CommandErrorCode(i), u"a\nb"_s, {u"near\x1b[2J"_s}};
                const QString text = errorText(error, language);
                QVERIFY2(!text.isEmpty() && !text.contains(u'%') && !text.contains(u'\x1b') && !text.contains(u'\n'),
                    qPrintable(text));
            }
        }
        QCOMPARE(errorText({CommandErrorCode::NoSuchMonitor, u"Shp"_s, {u"Shop"_s, u"Ship"_s}}, Language::english()),
            u"There is no monitor “Shp”. Near to it: “Shop”, “Ship”."_s);
    }

    void saysWhoHasAcknowledgedItAlready()
    {
        const UtcTime at{std::chrono::milliseconds(1795694400000)};
        const CommandError error{.code = CommandErrorCode::NothingToAcknowledge,
            .subject = u"Shop"_s,
            .acknowledged = AcknowledgementView{.by = u"ana"_s, .note = {}, .at = at}};
        const QString text = errorText(error, Language::english());
        QVERIFY2(text.startsWith(u"“Shop” is acknowledged already, by ana, since 2"_s), qPrintable(text));
        QVERIFY2(text.contains(u" November 2026, "_s), qPrintable(text));
        QCOMPARE(errorText({CommandErrorCode::NothingToAcknowledge, u"Shop"_s, {}}, Language::english()),
            u"“Shop” has no outage and no warning to acknowledge."_s);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
