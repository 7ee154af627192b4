// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/yamlreader.h"
#include "samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

class HostileFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTruncationAtEveryByte();
    void survivesEveryByteReplaced();
    void endsWithDeepNesting_data();
    void endsWithDeepNesting();
    void refusesAFileThatIsTooLarge();
    void neverTakesAnEmptyFileForNoMonitors_data();
    void neverTakesAnEmptyFileForNoMonitors();
    void refusesOtherEncodings();
};

void HostileFileTest::survivesTruncationAtEveryByte()
{
    const QByteArray whole = fullSample();
    const std::size_t monitors = imported(whole).configuration.monitors.size();
    int refused = 0;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto result = importText(whole.first(length));
        if (result)
            QVERIFY2(result->configuration.monitors.size() <= monitors, qPrintable(QString::number(length)));
        else
            ++refused;
        if (!result)
            QVERIFY(!result.error().empty() && !wordsOf(result.error()).isEmpty());
    }
    QVERIFY2(refused > whole.size() / 2, qPrintable(QString::number(refused)));
}

void HostileFileTest::survivesEveryByteReplaced()
{
    const QByteArray whole = fullSample();
    QRandomGenerator random(1);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bent = whole;
        bent[at] = static_cast<char>(random.bounded(256));
        const auto result = importText(bent);
        QVERIFY(result ? result->configuration.monitors.size() <= 3 : !wordsOf(result.error()).isEmpty());
    }
}

void HostileFileTest::endsWithDeepNesting_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *opening : {"[", "{a: ", "- ", "? ", "[{a: ", "{\"a\": ["})
        QTest::newRow(opening) << QByteArray(opening).repeated(100'000);
    QTest::newRow("closed") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QByteArray stairs = "a:\n";
    for (int depth = 1; depth < 2000; ++depth)
        stairs += QByteArray(depth, ' ') + "a:\n";
    QTest::newRow("stairs") << stairs;
}

void HostileFileTest::endsWithDeepNesting()
{
    QFETCH(QByteArray, text);
    const auto result = readYaml(text);
    QVERIFY(!result);
    QCOMPARE(result.error().front().code, ErrorCode::TooDeep);
}

void HostileFileTest::refusesAFileThatIsTooLarge()
{
    const auto result = importText("version: 1\n" + QByteArray(longestYaml, '#'));
    QVERIFY(!result);
    QCOMPARE(result.error().front().code, ErrorCode::TooLarge);
}

void HostileFileTest::neverTakesAnEmptyFileForNoMonitors_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
        {"", "\n\n", "# only a comment\n", "---\n", "---\n...\n", "~\n", "\xef\xbb\xbf", "%YAML 1.2\n"})
        QTest::newRow(text) << QByteArray(text);
}

void HostileFileTest::neverTakesAnEmptyFileForNoMonitors()
{
    QFETCH(QByteArray, text);
    const auto result = importText(text);
    QVERIFY(!result);
    QCOMPARE(result.error().front().code, ErrorCode::Empty);
}

void HostileFileTest::refusesOtherEncodings()
{
    const auto utf16 = importText(QByteArray("\xff\xfev\0e\0r\0", 8));
    QVERIFY(!utf16);
    QCOMPARE(utf16.error().front().code, ErrorCode::NotUtf8);
    const auto overlong = importText("version: 1\nmonitors: []\n# \xc0\xaf\n");
    QVERIFY(!overlong);
    QCOMPARE(overlong.error().front().code, ErrorCode::NotUtf8);
    QCOMPARE(overlong.error().front().line, 3);
}

QTEST_GUILESS_MAIN(HostileFileTest)
#include "hostilefile_test.moc"
