// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/httpresponse.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace vigia;
using State = HttpResponse::State;

class HttpResponseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! A server that flushes every line: its framing is longer than its head may be.
    void readsAnAnswerOfVeryManySmallChunks()
    {
        HttpResponse response;
        response.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 12'000; ++i)
            response.feed("28\r\n0123456789012345678901234567890123456789\r\n");
        response.feed("0\r\n\r\n");
        QCOMPARE(response.state(), HttpResponse::State::Complete);
        QCOMPARE(response.body().size(), qsizetype(480'000));
    }

    void readsAnAnswer_data();
    void readsAnAnswer();
    void refusesWhatIsNotHttp_data();
    void refusesWhatIsNotHttp();
    void tellsAnAnswerCutShort_data();
    void tellsAnAnswerCutShort();
    void waitsForTheRestOfABody();
    void knowsTheHeadersItNeeds();
    void stopsAtTheLimitOfTheBody();
    void stopsAtTheLimitOfTheHead();
    void expectsNoBodyAfterAHead();
    void survivesNoise();
};

namespace {

HttpResponse fed(const QByteArray &bytes, qsizetype step, bool thenClosed)
{
    HttpResponse response;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        response.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
    if (thenClosed)
        response.close();
    return response;
}

} // namespace

void HttpResponseTest::readsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *bytes, bool closed, int status, const char *body) {
        QTest::newRow(name) << QByteArray(bytes) << closed << status << QByteArray(body);
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nalive", false, 200, "alive");
    row("length twice, the same", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok", false, 200,
        "ok");
    row("more than the length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 500", false, 200, "ok");
    row("no length", "HTTP/1.1 200 OK\r\n\r\nalive", true, 200, "alive");
    row("no length, no body", "HTTP/1.1 200 OK\r\n\r\n", true, 200, "");
    row("length 0", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", false, 200, "");
    row("old version", "HTTP/1.0 200 OK\r\n\r\nalive", true, 200, "alive");
    row("no reason", "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok", false, 200, "ok");
    row("line feeds only", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok", false, 200, "ok");
    row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nali\r\nA;x=y\r\nve 1234567\r\n0\r\n\r\n",
        false, 200, "alive 1234567");
    row("chunks and a trailer", "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n2\r\nok\r\n0\r\nX: y\r\n\r\n",
        false, 200, "ok");
    row("chunks overrule a length",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", false, 200,
        "ok");
    row("a length after chunks says nothing",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n2\r\nok\r\n0\r\n\r\n", false, 200,
        "ok");
    row("another coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\nContent-Length: 1\r\n\r\nalive", true, 200,
        "alive");
    row("204", "HTTP/1.1 204 No Content\r\n\r\n", false, 204, "");
    row("304 with a length", "HTTP/1.1 304 Same\r\nContent-Length: 100\r\n\r\n", false, 304, "");
    row("101", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n", false, 101, "");
    row("interim answers",
        "HTTP/1.1 100 C\r\n\r\nHTTP/1.1 103 E\r\nContent-Length: 9\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: "
        "2\r\n\r\nok",
        false, 200, "ok");
    row("odd headers", "HTTP/1.1 200 OK\r\nno colon\r\n: no name\r\n folded\r\nContent-Length:2\r\n\r\nok", false, 200,
        "ok");
    row("strange status", "HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n", false, 999, "");
}

void HttpResponseTest::readsAnAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closed);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(7)}) {
        const HttpResponse response = fed(bytes, step, closed);
        QCOMPARE(response.state(), State::Complete);
        QCOMPARE(response.status(), status);
        QCOMPARE(response.body(), body);
        QVERIFY(!response.bodyCut());
    }
}

void HttpResponseTest::refusesWhatIsNotHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : {"SSH-2.0-x", "220 smtp", "<html>", "HTTX", "http/1.1 200 OK\r\n", "HTTP/2 200\r\n",
             "HTTP/1.1\r\n", "HTTP/1.1 20\r\n", "HTTP/1.1 2000\r\n", "HTTP/1.1 -20 x\r\n", "HTTP/1.1 099 x\r\n",
             "HTTP/1.x 200 OK\r\n", "HTTP/1.1  200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
             "HTTP/1.1 200 OK\r\nContent-Length: 5x\r\n\r\n",
             "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
             "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
             "HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\n",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nokay\r\n", "\x15\x03\x01"})
        QTest::newRow(QByteArray(bytes).toPercentEncoding(" /:").constData()) << QByteArray(bytes);
}

void HttpResponseTest::refusesWhatIsNotHttp()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(3)})
        QCOMPARE(fed(bytes, step, false).state(), State::Broken);
}

void HttpResponseTest::tellsAnAnswerCutShort_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : {"", "HT", "HTTP/1.1 200 OK", "HTTP/1.1 200 OK\r\nX: y\r\n", "HTTP/1.1 100 C\r\n\r\n",
             "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nali",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nalive\r\n",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"})
        QTest::newRow(QByteArray(bytes).toPercentEncoding(" /:").constData()) << QByteArray(bytes);
}

void HttpResponseTest::tellsAnAnswerCutShort()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(fed(bytes, 4, true).state(), State::Cut);
}

void HttpResponseTest::waitsForTheRestOfABody()
{
    HttpResponse response;
    response.feed("HTTP/1.1 200 OK\r\n");
    QCOMPARE(response.state(), State::Head);
    QCOMPARE(response.status(), 0);
    response.feed("Content-Length: 2\r\n\r\no");
    QCOMPARE(response.state(), State::Body);
    QCOMPARE(response.status(), 200);
    response.feed("k");
    QCOMPARE(response.state(), State::Complete);
    response.feed("more");
    response.close();
    QCOMPARE(response.state(), State::Complete);
    QCOMPARE(response.body(), QByteArray("ok"));
}

void HttpResponseTest::knowsTheHeadersItNeeds()
{
    const HttpResponse response = fed("HTTP/1.1 103 E\r\nLocation: /early\r\n\r\n"
                                      "HTTP/1.1 302 F\r\nlocation:  /x y \r\nLOCATION: /second\r\n"
                                      "Content-Type: text/html; charset=latin1\r\nContent-Length: 0\r\n\r\n",
        5, false);
    QCOMPARE(response.location(), QByteArray("/x y"));
    QCOMPARE(response.contentType(), QByteArray("text/html; charset=latin1"));
}

void HttpResponseTest::stopsAtTheLimitOfTheBody()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\n\r\n";
    HttpResponse exact = fed(head + QByteArray(HttpResponse::MaxBody, 'x'), 8000, true);
    QCOMPARE(exact.state(), State::Complete);
    QVERIFY(!exact.bodyCut());
    QCOMPARE(exact.body().size(), HttpResponse::MaxBody);
    const HttpResponse cut = fed(head + QByteArray(HttpResponse::MaxBody + 1, 'x'), 8000, false);
    QCOMPARE(cut.state(), State::Complete);
    QVERIFY(cut.bodyCut());
    QCOMPARE(cut.body().size(), HttpResponse::MaxBody);
}

void HttpResponseTest::stopsAtTheLimitOfTheHead()
{
    const QByteArray line = "HTTP/1.1 200 OK\r\n";
    const qsizetype room = HttpResponse::MaxHead - line.size();
    QCOMPARE(fed(line + QByteArray(room, 'x'), 1000, false).state(), State::Head);
    QCOMPARE(fed(line + QByteArray(room + 1, 'x'), 1000, false).state(), State::Broken);
    QCOMPARE(fed(line + QByteArray("a: b\r\n").repeated(room), 1000, false).state(), State::Broken);
}

void HttpResponseTest::expectsNoBodyAfterAHead()
{
    HttpResponse response(true);
    response.feed("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
    QCOMPARE(response.state(), State::Complete);
}

void HttpResponseTest::survivesNoise()
{
    const QList<QByteArray> words{"HTTP/1.1 ", "200", " OK", "\r\n", "\n", "\r",
        "Content-Length: ", "Transfer-Encoding: ", "chunked", "0", "5", "FF", ":", " ", "100",
        "Location: ", QByteArray(1, '\0'), "\xff"};
    for (quint32 seed = 0; seed < 3000; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes = seed % 2 ? QByteArray("HTTP/1.1 200 OK\r\n") : QByteArray();
        for (int i = 0; i < 40; ++i)
            bytes += words[random.bounded(static_cast<int>(words.size()))];
        // However it is cut into pieces, it means the same.
        const HttpResponse whole = fed(bytes, bytes.size(), true);
        const HttpResponse pieces = fed(bytes, 1 + random.bounded(5), true);
        QVERIFY(whole.isOver());
        QCOMPARE(pieces.state(), whole.state());
        QCOMPARE(pieces.status(), whole.status());
        QCOMPARE(pieces.body(), whole.body());
    }
}

QTEST_GUILESS_MAIN(HttpResponseTest)
#include "httpresponse_test.moc"
