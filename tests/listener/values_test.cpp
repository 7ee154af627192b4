// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/authorization.h"
#include "listener/connectionbook.h"
#include "listener/failurebudget.h"
#include "listener/headfields.h"
#include "listener/peernetwork.h"
#include "listener/keptverifiers.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Phase = ConnectionBook::Phase;

const Instant begin = Instant() + 1h;

ConnectionLimits few()
{
    ConnectionLimits limits;
    limits.all = 6;
    limits.perAddress = 3;
    return limits;
}

bool isSound(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    HeadFields head;
    for (const auto &[name, value] : fields)
        head.add(name, value);
    return head.isSound();
}

} // namespace

//! What is decided about requests and connections before anybody is asked.
class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Addresses

    void aTargetIsTakenApartBeforeItIsDecoded()
    {
        const auto target = parseTarget("/ping/a%2Fb/c%20d?x=1%262&x=a+b&empty&=");
        QVERIFY(target);
        QCOMPARE(target->segments, (QStringList{u"ping"_s, u"a/b"_s, u"c d"_s}));
        QCOMPARE(valueOf(target->query, u"x"), std::optional(u"a b"_s));
        QCOMPARE(valueOf(target->query, u"empty"), std::optional(QString()));
        QCOMPARE(valueOf(target->query, u"y"), std::nullopt);
    }

    //! As the servers do whose clients these are: "CPU at 90%" is what many a script sends.
    void aPercentSignOfAQueryThatEscapesNothingStandsForItself()
    {
        const auto target = parseTarget("/push?msg=CPU+at+90%&b=%zz%41%4&c%=%2");
        QVERIFY(target);
        QCOMPARE(valueOf(target->query, u"msg"), std::optional(u"CPU at 90%"_s));
        QCOMPARE(valueOf(target->query, u"b"), std::optional(u"%zzA%4"_s));
        QCOMPARE(valueOf(target->query, u"c%"), std::optional(u"%2"_s));
    }

    void whatIsNoTargetOfOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("raw");
        for (const char *raw : {"", "*", "ping", "http://127.0.0.1/ping", "/%", "/%2", "/%zz", "/a%00b", "/a%0d%0ab",
                 "/a%7f", "/1/2/3/4/5/6/7/8/9"})
            QTest::newRow(raw) << QByteArray(raw);
        QTest::newRow("pairs") << "/?" + QByteArray("a=1&").repeated(65);
    }
    void whatIsNoTargetOfOursIsRefused()
    {
        QFETCH(QByteArray, raw);
        QVERIFY(!parseTarget(raw));
    }

    // Fields

    void aHeadThatCanBeReadInTwoWaysIsNotSound()
    {
        const std::pair<QByteArray, QByteArray> host{"Host", "localhost"};
        QVERIFY(isSound({host}));
        QVERIFY(isSound({host, {"Content-Length", "12"}}));
        QVERIFY(isSound({host, {"Transfer-Encoding", "Chunked"}}));
        QVERIFY(!isSound({}));
        QVERIFY(!isSound({host, {"host", "localhost"}}));
        QVERIFY(!isSound({host, {"Content-Length", "12"}, {"content-length", "12"}}));
        QVERIFY(!isSound({host, {"Content-Length", "12"}, {"Transfer-Encoding", "chunked"}}));
        QVERIFY(!isSound({host, {"Transfer-Encoding", "chunked"}, {"Transfer-Encoding", "chunked"}}));
        QVERIFY(!isSound({host, {"Transfer-Encoding", "gzip, chunked"}}));
        QVERIFY(!isSound({host, {"Transfer-Encoding", "identity"}}));
        for (const char *length : {"", "+1", "-1", "1,1", "1 1", "0x10", "9999999999999999999"})
            QVERIFY(!isSound({host, {"Content-Length", length}}));
        QVERIFY(!isSound({{"Host ", "localhost"}}));
        QVERIFY(!isSound({host, {"X:Y", "z"}}));
        QVERIFY(!isSound({host, {"X", QByteArray("a\0b", 3)}}));
        QVERIFY(!isSound({host, {"Authorization", "Bearer a"}, {"Authorization", "Bearer b"}}));
    }

    // Credentials

    void credentialsAreReadAsTheyAreWritten()
    {
        const auto claim = basicClaim("basic " + QByteArray("us er:pa:ss ").toBase64());
        QVERIFY(claim);
        QCOMPARE(claim->user, u"us er"_s);
        QCOMPARE(claim->password, u"pa:ss "_s);
        QVERIFY(!basicClaim("Basic " + QByteArray("nocolon").toBase64()));
        QVERIFY(!basicClaim("Basic not base64"));
        QVERIFY(!basicClaim("Bearer " + QByteArray("a:b").toBase64()));
        QCOMPARE(bearerToken("BEARER abc"), std::optional(u"abc"_s));
        QVERIFY(!bearerToken("Bearerabc"));
    }

    void aPasswordIsKnownByItsVerifierOnly()
    {
        const PasswordVerifier verifier = passwordVerifier(u"secret"_s);
        QVERIFY(verifies(verifier, u"secret"_s));
        QVERIFY(!verifies(verifier, u"Secret"_s));
        QVERIFY(!verifies(nobodysVerifier(), u"secret"_s));
        QVERIFY(passwordVerifier(u"secret"_s).hash != verifier.hash);
    }

    void aProofIsVoidOnceThePasswordIsAnother()
    {
        ProvenPasswords proven;
        const Claim claim{u"ana"_s, u"secret"_s};
        const PasswordVerifier old{"a", 1, "x"};
        proven.remember(claim, old);
        QVERIFY(proven.isProven(claim, old));
        QVERIFY(!proven.isProven(claim, PasswordVerifier{"b", 1, "y"}));
        QVERIFY(!proven.isProven({u"ana"_s, u"other"_s}, old));
        QVERIFY(!proven.isProven({u"ben"_s, u"secret"_s}, old));
    }

    void whatIsKeptIsReadBack()
    {
        KeptVerifiers kept = KeptVerifiers::fromJson({});
        QCOMPARE(kept.salt.size(), 32);
        kept.tokens[u"a"_s] = QByteArray("\0\xff", 2);
        kept.passwords[u"b"_s] = {"salt", 7, "hash"};
        const KeptVerifiers again = KeptVerifiers::fromJson(kept.toJson());
        QCOMPARE(again.salt, kept.salt);
        QVERIFY(again.tokens == kept.tokens && again.passwords == kept.passwords);
        QVERIFY(KeptVerifiers::fromJson("{broken").tokens.empty());
    }

    // Failures

    void failuresAreCountedForEachAddressAndForgiven()
    {
        FailureBudget budget;
        for (int i = 0; i < FailureBudget::burst; ++i)
            QVERIFY(budget.spend("192.0.2.1", begin));
        QVERIFY(!budget.spend("192.0.2.1", begin));
        QVERIFY(budget.isSpent("192.0.2.1", begin));
        QVERIFY(budget.spend("192.0.2.2", begin));
        QVERIFY(budget.spend("192.0.2.1", begin + FailureBudget::recovery));
        QVERIFY(!budget.spend("192.0.2.1", begin + FailureBudget::recovery));
        QVERIFY(!budget.isSpent("192.0.2.1", begin + 1h));
    }

    void aNetworkOfIPv6CountsAsOne()
    {
        FailureBudget budget;
        for (int i = 0; i < FailureBudget::burst; ++i)
            QVERIFY(budget.spend("2001:db8::" + QByteArray::number(i, 16), begin));
        QVERIFY(!budget.spend("2001:db8::ffff", begin));
        QVERIFY(budget.spend("2001:db8:0:1::1", begin));
        QCOMPARE(networkOf("192.0.2.1"), QByteArray("192.0.2.1"));
        QVERIFY(networkOf("::ffff:192.0.2.1") != networkOf("::ffff:192.0.2.2"));
        QVERIFY(networkOf("2001:db8::1") == networkOf("2001:db8::2"));
        QVERIFY(networkOf("2001:db8::1") != networkOf("2001:db8:0:1::1"));
    }

    // Connections

    void theNewcomerTakesThePlaceOfWhoeverKeptUsWaitingLongest()
    {
        ConnectionBook book(few());
        QCOMPARE(book.open(1, "a", begin), 0u);
        QCOMPARE(book.open(2, "a", begin + 1s), 0u);
        QCOMPARE(book.open(3, "a", begin + 2s), 0u);
        book.enter(1, Phase::Answering, begin + 3s); // we keep it waiting, not it us
        QCOMPARE(book.open(4, "a", begin + 4s), 2u);
        QCOMPARE(book.open(5, "b", begin + 4s), 0u);
        QCOMPARE(book.size(), 4);
    }

    void whenAllPlacesAreTakenTheBusiestAddressGivesOne()
    {
        ConnectionBook book(few());
        book.open(1, "b", begin);
        for (ConnectionBook::Key key = 2; key <= 4; ++key)
            book.open(key, "a", begin + key * 1s);
        book.open(5, "c", begin + 5s);
        book.open(6, "d", begin + 6s);
        QCOMPARE(book.open(7, "e", begin + 7s), 2u);
    }

    void eachPhaseHasItsTime()
    {
        ConnectionLimits limits;
        ConnectionBook book(limits);
        const auto isOverdueAfter = [&](Duration age) { return !book.overdue(begin + age).empty(); };
        book.open(1, "a", begin);
        QVERIFY(!isOverdueAfter(limits.firstRequest) && isOverdueAfter(limits.firstRequest + 1ms));
        book.enter(1, Phase::Receiving, begin);
        QVERIFY(!isOverdueAfter(limits.request) && isOverdueAfter(limits.request + 1ms));
        book.enter(1, Phase::Answering, begin);
        QVERIFY(!isOverdueAfter(1h));
        book.enter(1, Phase::Sending, begin);
        QVERIFY(!isOverdueAfter(limits.sending) && isOverdueAfter(limits.sending + 1ms));
        book.enter(1, Phase::Idle, begin);
        QVERIFY(!isOverdueAfter(limits.idle) && isOverdueAfter(limits.idle + 1ms));
        book.close(1);
        QVERIFY(!isOverdueAfter(1h));
        QCOMPARE(book.size(), 0);
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"
