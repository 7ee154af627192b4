// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

namespace {

const QByteArray list = "# our sites\n\nhttps://shop.example/health\r\nhttps://shop.example/\n"
                        "  http://intra.example:8080/a/b/?x=1\nhttp://intra.example:8080/a/b?x=2\n"
                        "https://shop.example/\n";

} // namespace

class UrlListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRecognisedByItsContent();
    void namesMonitorsByHostAndPath();
    void changesNothingTheSecondTime();
    void refusesALineThatIsNoUrl();
    void refusesWhatIsNoTextAtAll();
};

void UrlListTest::isRecognisedByItsContent()
{
    QCOMPARE(recognise(list), ImportFormat::UrlList);
    QCOMPARE(recognise("\xef\xbb\xbfHTTPS://shop.example\n"), ImportFormat::UrlList);
    QCOMPARE(recognise(fullSample()), ImportFormat::Vigia);
    QCOMPARE(recognise(""), ImportFormat::Vigia);
    QCOMPARE(recognise(QByteArray("SQLite format 3\0", 16)), ImportFormat::Unknown);
}

void UrlListTest::namesMonitorsByHostAndPath()
{
    const Configuration configuration = imported(list).configuration;
    QStringList names;
    for (const MonitorDefinition &monitor : configuration.monitors)
        names += monitor.name;
    QCOMPARE(names,
        (QStringList{u"shop.example/health"_s, u"shop.example"_s, u"intra.example:8080/a/b"_s,
            u"intra.example:8080/a/b (2)"_s}));
    QCOMPARE(std::get<QString>(std::get<HttpTarget>(configuration.monitors[3].target).url),
        u"http://intra.example:8080/a/b?x=2"_s);
}

void UrlListTest::changesNothingTheSecondTime()
{
    const Configuration first = imported(list).configuration;
    QVERIFY(imported(list, first).summary.changesNothing());
}

void UrlListTest::refusesALineThatIsNoUrl()
{
    const auto result =
        importText("https://shop.example\nshop.example\nhttps://u:canary@a.example\nfile:///etc/passwd\n");
    QVERIFY(!result);
    QCOMPARE(result.error().size(), std::size_t(3));
    QCOMPARE(result.error()[0].code, ErrorCode::BadUrl);
    QCOMPARE(result.error()[0].line, 2);
    QCOMPARE(result.error()[1].code, ErrorCode::CredentialsInUrl);
    QCOMPARE(result.error()[2].code, ErrorCode::ForbiddenScheme);
    QVERIFY(!wordsOf(result.error()).contains(u"canary"));
}

void UrlListTest::refusesWhatIsNoTextAtAll()
{
    const auto database = importText(QByteArray("SQLite format 3\0\x01\x02", 18));
    QVERIFY(!database);
    QCOMPARE(database.error().front().code, ErrorCode::UnknownFormat);
}

QTEST_GUILESS_MAIN(UrlListTest)
#include "urllist_test.moc"
