// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reasonwords.h"

#include <QTest>

#include <set>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int causes = int(Cause::Cancelled) + 1;

ProbeResult resultOf(Cause cause)
{
    ProbeResult result;
    result.cause = cause;
    result.outcome = outcomeOf(cause);
    return result;
}

} // namespace

class ReasonWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItAsTheTransitionLogDoes_data()
    {
        QTest::addColumn<ProbeResult>("result");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *words, ProbeResult result) {
            QTest::newRow(words) << result << QString::fromUtf8(words);
        };
        ProbeResult result = resultOf(Cause::UnexpectedStatus);
        result.code = 503;
        result.timing.total = 210ms;
        row("HTTP 503 in 0.210 s", result);

        result = resultOf(Cause::None);
        result.code = 200;
        result.timing.total = 123ms;
        row("HTTP 200 in 0.123 s", result);

        result = resultOf(Cause::Slow);
        result.timing.total = 1200ms;
        result.limit = 800ms;
        row("answered in 1.2 s, more than 800 ms", result);

        // As many digits as it takes to see that it was more.
        result.limit = 1ms;
        result.timing.total = 1'004us;
        row("answered in 1.004 ms, more than 1 ms", result);
        result.timing.total = 1'900us;
        row("answered in 1.9 ms, more than 1 ms", result);
        result.limit = 2s;
        result.timing.total = 2'000'300us;
        row("answered in 2.0003 s, more than 2 s", result);
        result.limit = 2min;
        result.timing.total = 120'500ms;
        row("answered in 120.5 s, more than 2 min", result);

        result = resultOf(Cause::UnexpectedStatus);
        result.code = 200;
        result.timing.total = 4ms;
        result.wanted = u"204"_s;
        row("HTTP 200 in 0.004 s, expected 204", result);

        result = resultOf(Cause::JsonMismatch);
        result.detail = u"down %2"_s;
        row("the JSON answer holds “down %2”, which is not expected", result);
        result.where = u"$.status"_s;
        result.wanted = u"ok"_s;
        row("the JSON answer holds “down %2” at $.status, expected “ok”", result);
        result = resultOf(Cause::JsonPathMissing);
        result.detail = u"$.status"_s;
        row("the JSON answer has no $.status", result);
        result.wanted = u"ok"_s;
        row("the JSON answer has no $.status, expected “ok” there", result);

        result = resultOf(Cause::ConnectTimedOut);
        result.limit = 10s;
        row("no connection within 10 s", result);

        result = resultOf(Cause::AnswerTimedOut);
        result.limit = 10s;
        row("connected, but no answer within 10 s", result);

        result = resultOf(Cause::CertificateExpired);
        row("the certificate has expired", result);
        result.certificate = CertificateFacts{.notAfter = QDateTime(QDate(2026, 3, 3), QTime(23, 59, 59), Qt::UTC)};
        row("the certificate expired on 3 March 2026", result);

        result = resultOf(Cause::CertificateWrongHost);
        result.detail = u"other.example"_s;
        row("the certificate is for other.example, not for this address", result);

        result = resultOf(Cause::TooManyRedirects);
        result.code = 1;
        row("still redirected after 1 redirect", result);
        result.code = 5;
        row("still redirected after 5 redirects", result);

        result = resultOf(Cause::RedirectForbidden);
        result.detail = u"file"_s;
        row("redirected to the forbidden scheme “file”", result);

        row("its name does not exist (DNS)", resultOf(Cause::NameNotFound));
        row("refused the connection", resultOf(Cause::ConnectionRefused));
        row("nothing is known yet", ProbeResult{});
    }
    void saysItAsTheTransitionLogDoes()
    {
        QFETCH(ProbeResult, result);
        QTEST(reasonText(result, Language::english()), "words");
    }

    void hasItsOwnWordsForEveryCauseInEveryLanguage()
    {
        const QStringList codes = Language::supported();
        for (const QString &code : codes) {
            const Language language = *Language::named(code);
            std::set<QString> seen;
            for (int i = 0; i < causes; ++i) {
                ProbeResult result = resultOf(Cause(i));
                result.detail = u"detail"_s;
                const QString words = reasonText(result, language);
                QVERIFY2(!words.isEmpty() && !words.contains(u'%') && !words.endsWith(u'.'), qPrintable(words));
                seen.insert(words);
            }
            // HTTP 0 stands for no answer and for an unexpected one alike; no server sends it.
            QCOMPARE(int(seen.size()), causes);
        }
    }

    void showsWhatAServerSaysAsText()
    {
        ProbeResult result = resultOf(Cause::TlsFailed);
        result.detail = u"a\nb\x1b[2J%1<img src=file:///etc/passwd>"_s;
        QCOMPARE(reasonText(result, Language::english()),
            u"no secure connection could be made (TLS: a\\nb\\x1b[2J%1<img src=file:///etc/passwd>)"_s);
        result.detail = QString(600, u'x');
        QVERIFY(reasonText(result, Language::english()).size() < 300);
    }
};

QTEST_GUILESS_MAIN(ReasonWordsTest)
#include "reasonwords_test.moc"
