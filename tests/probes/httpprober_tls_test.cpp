// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"
#include "support/loopbackserver.h"
#include "support/probing.h"

#include <QProcess>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

class HttpProberTlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trustsTheAuthorityOfTheFile();
    void namesWhatIsWrongWithACertificate_data();
    void namesWhatIsWrongWithACertificate();
    void doesNotTrustTheTestAuthorityByItself();
    void acceptsAnythingWhenInsecureButStillReadsTheCertificate_data();
    void acceptsAnythingWhenInsecureButStillReadsTheCertificate();
    void readsPinsAsOpensslDoes_data();
    void readsPinsAsOpensslDoes();
    void acceptsTheRightPinWhateverElseIsWrong();
    void sendsNothingToAServerWithTheWrongPin();
    void sendsNothingToAServerWithABadCertificate();
    void judgesEveryLookAnewThoughAnotherTrustedTheSameServer();
    void makesANewConnectionAndHandshakeForEveryLook();
    void takesNothingFromBeforeTheHandshake();
    void warnsOfACertificateAboutToExpire();
    void ownsUpToACaFileThatCannotBeRead_data();
    void ownsUpToACaFileThatCannotBeRead();
    void takesUpANewCaFile();
    void tellsAServerWithOldTlsOnly();
    void speaksOldTlsWhenAllowed_data();
    void speaksOldTlsWhenAllowed();
    void tellsAPortWithoutTls();
    void endsAHandshakeThatHangsAtItsCap();
    void tellsWhereTheTimeWent();
    void checksTheAddressWhenTheTargetIsOne();

private:
    ProbeRequest request(const LoopbackServer &server, const TlsTrust &trust);
    TlsTrust known() const { return {TlsTrust::Mode::CaFile, m_certificates.path(QStringLiteral("known.pem"))}; }
    std::unique_ptr<LoopbackServer> serving(const QString &certificate);

    Certificates m_certificates;
};

namespace {

const TlsTrust insecure{TlsTrust::Mode::Insecure, {}};

//! The `openssl` command as a server of one old version only.
struct OldServer {
    OldServer(const Certificates &certificates, const QString &version)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"),
            {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                QStringLiteral("-key"), certificates.path(QStringLiteral("rsa.key")), QStringLiteral("-cert"),
                certificates.path(QStringLiteral("rsa.pem")), version, QStringLiteral("-cipher"),
                QStringLiteral("DEFAULT:@SECLEVEL=0"), QStringLiteral("-www")});
        const auto listening = [this] {
            output += process.readAll();
            return output.contains("ACCEPT ") && output.indexOf('\n', output.indexOf("ACCEPT ")) > 0;
        };
        if (!QTest::qWaitFor(listening, 60000))
            qFatal("openssl s_server does not listen: %s", output.constData());
        const QByteArray line = output.mid(output.indexOf("ACCEPT ")).split('\n').front().trimmed();
        port = line.split(':').last().toUShort();
    }
    ~OldServer()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process;
    QByteArray output;
    quint16 port = 0;
};

} // namespace

std::unique_ptr<LoopbackServer> HttpProberTlsTest::serving(const QString &certificate)
{
    return std::make_unique<LoopbackServer>(answering(okAnswer()), m_certificates.server(certificate));
}

ProbeRequest HttpProberTlsTest::request(const LoopbackServer &server, const TlsTrust &trust)
{
    ProbeRequest made = requestTo(server.url(QStringLiteral("good.test")));
    made.http.tls = trust;
    made.http.expiryWarning = Duration::zero();
    return made;
}

void HttpProberTlsTest::trustsTheAuthorityOfTheFile()
{
    const auto server = serving(QStringLiteral("good"));
    Bench bench;
    const ProbeResult result = bench.look(request(*server, known()));
    QCOMPARE(result.cause, Cause::None);
    QVERIFY(result.certificate.has_value());
    QCOMPARE(result.certificate->subject, QStringLiteral("good.test"));
    QCOMPARE(result.certificate->issuer, QStringLiteral("known"));
    QCOMPARE(result.certificate->notAfter, QDateTime(QDate(2099, 12, 31), QTime(23, 59, 59), Qt::UTC));
}

void HttpProberTlsTest::namesWhatIsWrongWithACertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("detail");
    QTest::newRow("expired") << "expired" << Cause::CertificateExpired << "";
    QTest::newRow("not yet valid") << "future" << Cause::CertificateNotYetValid << "";
    QTest::newRow("self-signed") << "selfsigned" << Cause::CertificateSelfSigned << "";
    QTest::newRow("wrong host") << "wronghost" << Cause::CertificateWrongHost << "other.test";
    QTest::newRow("unknown issuer") << "unknown" << Cause::CertificateUnknownIssuer << "stranger";
    QTest::newRow("everything: the date") << "expiredunknown" << Cause::CertificateExpired << "";
}

void HttpProberTlsTest::namesWhatIsWrongWithACertificate()
{
    QFETCH(QString, certificate);
    QFETCH(Cause, cause);
    QFETCH(QString, detail);
    const auto server = serving(certificate);
    Bench bench;
    const ProbeResult result = bench.look(request(*server, known()));
    QCOMPARE(result.cause, cause);
    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(result.detail, detail);
    QVERIFY(result.certificate.has_value());
    QVERIFY(result.certificate->pin.startsWith(QLatin1StringView("sha256/")));
    QVERIFY(server->received().isEmpty());
}

void HttpProberTlsTest::doesNotTrustTheTestAuthorityByItself()
{
    const auto server = serving(QStringLiteral("good"));
    Bench bench;
    QCOMPARE(bench.look(request(*server, TlsTrust{})).cause, Cause::CertificateUnknownIssuer);
}

void HttpProberTlsTest::acceptsAnythingWhenInsecureButStillReadsTheCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    for (const char *name : {"expired", "future", "selfsigned", "wronghost", "unknown", "rsa"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void HttpProberTlsTest::acceptsAnythingWhenInsecureButStillReadsTheCertificate()
{
    QFETCH(QString, certificate);
    const auto server = serving(certificate);
    Bench bench;
    ProbeRequest looked = request(*server, insecure);
    const ProbeResult result = bench.look(looked);
    QCOMPARE(result.cause, Cause::None);
    QVERIFY(result.certificate.has_value());
    looked.http.expiryWarning = std::chrono::hours(24);
    const bool over = certificate == QLatin1StringView("expired");
    QCOMPARE(bench.look(looked).cause, over ? Cause::CertificateExpiring : Cause::None);
}

void HttpProberTlsTest::readsPinsAsOpensslDoes_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::newRow("elliptic curve") << "good";
    QTest::newRow("RSA") << "rsa";
}

void HttpProberTlsTest::readsPinsAsOpensslDoes()
{
    QFETCH(QString, certificate);
    const QString pin = QString::fromLatin1(m_certificates.content(certificate + QStringLiteral(".pin")));
    QCOMPARE(pin.size(), 51);
    const auto server = serving(certificate);
    Bench bench;
    const ProbeResult result = bench.look(request(*server, {TlsTrust::Mode::Pin, pin}));
    QCOMPARE(result.cause, Cause::None);
    QCOMPARE(result.certificate->pin, pin);
}

void HttpProberTlsTest::acceptsTheRightPinWhateverElseIsWrong()
{
    for (const char *name : {"expired", "selfsigned", "wronghost"}) {
        const auto server = serving(QString::fromLatin1(name));
        Bench bench;
        const QString pin = bench.look(request(*server, insecure)).certificate->pin;
        QCOMPARE(bench.look(request(*server, {TlsTrust::Mode::Pin, pin})).cause, Cause::None);
    }
}

void HttpProberTlsTest::sendsNothingToAServerWithTheWrongPin()
{
    // Trusted by everybody or nobody: the pin alone decides.
    for (const char *name : {"good", "selfsigned"}) {
        const auto server = serving(QString::fromLatin1(name));
        Bench bench;
        bench.secrets.values[QStringLiteral("canary")] = QStringLiteral("canary-value");
        ProbeRequest looked = request(*server, {TlsTrust::Mode::Pin, QStringLiteral("sha256/AAAA")});
        looked.http.bearer = SecretRef{QStringLiteral("canary")};
        const ProbeResult result = bench.look(looked);
        QCOMPARE(result.cause, Cause::PinMismatch);
        QCOMPARE(result.detail, result.certificate->pin);
        QCOMPARE(result.detail.size(), 51);
        QTRY_COMPARE(server->open(), 0);
        QCOMPARE(server->received(), QByteArray());
    }
}

void HttpProberTlsTest::sendsNothingToAServerWithABadCertificate()
{
    const auto server = serving(QStringLiteral("unknown"));
    Bench bench;
    bench.secrets.values[QStringLiteral("canary")] = QStringLiteral("canary-value");
    ProbeRequest looked = request(*server, known());
    looked.http.bearer = SecretRef{QStringLiteral("canary")};
    QCOMPARE(bench.look(looked).cause, Cause::CertificateUnknownIssuer);
    QTRY_COMPARE(server->open(), 0);
    QCOMPARE(server->received(), QByteArray());
}

void HttpProberTlsTest::judgesEveryLookAnewThoughAnotherTrustedTheSameServer()
{
    const auto server = serving(QStringLiteral("selfsigned"));
    Bench bench;
    const QString pin = bench.look(request(*server, insecure)).certificate->pin;
    const TlsTrust right{TlsTrust::Mode::Pin, pin};
    const TlsTrust wrong{TlsTrust::Mode::Pin, QStringLiteral("sha256/AAAA")};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(bench.look(request(*server, insecure)).cause, Cause::None);
        QCOMPARE(bench.look(request(*server, known())).cause, Cause::CertificateSelfSigned);
        QCOMPARE(bench.look(request(*server, right)).cause, Cause::None);
        QCOMPARE(bench.look(request(*server, wrong)).cause, Cause::PinMismatch);
        QCOMPARE(bench.look(request(*server, TlsTrust{})).cause, Cause::CertificateSelfSigned);
    }
    // And at the same time.
    std::vector<std::shared_ptr<Look>> trusting;
    std::vector<std::shared_ptr<Look>> doubting;
    for (int i = 0; i < 10; ++i) {
        trusting.push_back(bench.start(request(*server, insecure)));
        doubting.push_back(bench.start(request(*server, known())));
    }
    for (const auto &look : trusting)
        QTRY_COMPARE(look->answers, 1);
    for (const auto &look : doubting)
        QTRY_COMPARE(look->answers, 1);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(trusting[static_cast<std::size_t>(i)]->result.cause, Cause::None);
        QCOMPARE(doubting[static_cast<std::size_t>(i)]->result.cause, Cause::CertificateSelfSigned);
    }
}

void HttpProberTlsTest::makesANewConnectionAndHandshakeForEveryLook()
{
    LoopbackServer server(
        [](QTcpSocket &socket, const QByteArray &) { socket.write(okAnswer("alive", "Connection: keep-alive\r\n")); },
        m_certificates.server(QStringLiteral("good")));
    Bench bench;
    for (int i = 1; i <= 5; ++i) {
        QCOMPARE(bench.look(request(server, known())).cause, Cause::None);
        QCOMPARE(server.connections(), i);
    }
}

void HttpProberTlsTest::warnsOfACertificateAboutToExpire()
{
    const auto server = serving(QStringLiteral("soon"));
    Bench bench;
    ProbeRequest looked = request(*server, known());
    looked.http.expiryWarning = std::chrono::days(14);
    const ProbeResult result = bench.look(looked);
    QCOMPARE(result.cause, Cause::CertificateExpiring);
    QCOMPARE(result.outcome, Outcome::Warned);
    QCOMPARE(result.code, 200);
    looked.http.expiryWarning = std::chrono::days(3);
    QCOMPARE(bench.look(looked).cause, Cause::None);
}

void HttpProberTlsTest::ownsUpToACaFileThatCannotBeRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << "nobody.pem";
    QTest::newRow("a directory") << ".";
    QTest::newRow("no certificate") << "ca.conf";
}

void HttpProberTlsTest::ownsUpToACaFileThatCannotBeRead()
{
    QFETCH(QString, file);
    const auto server = serving(QStringLiteral("good"));
    Bench bench;
    const ProbeResult result = bench.look(request(*server, {TlsTrust::Mode::CaFile, m_certificates.path(file)}));
    QCOMPARE(result.cause, Cause::CaFileUnreadable);
    QCOMPARE(result.outcome, Outcome::Inconclusive);
    QCOMPARE(result.detail, m_certificates.path(file));
    QCOMPARE(server->connections(), 0);
}

void HttpProberTlsTest::takesUpANewCaFile()
{
    const QString path = m_certificates.path(QStringLiteral("changing.pem"));
    QVERIFY(QFile::copy(m_certificates.path(QStringLiteral("stranger.pem")), path));
    const auto server = serving(QStringLiteral("good"));
    Bench bench;
    const ProbeRequest looked = request(*server, {TlsTrust::Mode::CaFile, path});
    QCOMPARE(bench.look(looked).cause, Cause::CertificateUnknownIssuer);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_certificates.content(QStringLiteral("known.pem")));
    file.flush();
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(bench.look(looked).cause, Cause::None);
}

void HttpProberTlsTest::tellsAServerWithOldTlsOnly()
{
    OldServer server(m_certificates, QStringLiteral("-tls1"));
    Bench bench;
    ProbeRequest looked = requestTo(QStringLiteral("https://good.test:%1/").arg(server.port));
    looked.http.tls = insecure;
    QCOMPARE(bench.look(looked).cause, Cause::TlsTooOld);
    looked.http.tlsMin = TlsVersion::Tls1_3;
    QCOMPARE(bench.look(looked).cause, Cause::TlsTooOld);
}

void HttpProberTlsTest::speaksOldTlsWhenAllowed_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<TlsVersion>("minimum");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("1.0 for 1.0") << "-tls1" << TlsVersion::Tls1_0 << Cause::None;
    QTest::newRow("1.0 for 1.1") << "-tls1" << TlsVersion::Tls1_1 << Cause::TlsTooOld;
    QTest::newRow("1.1 for 1.1") << "-tls1_1" << TlsVersion::Tls1_1 << Cause::None;
    QTest::newRow("1.2 for 1.0") << "-tls1_2" << TlsVersion::Tls1_0 << Cause::None;
    QTest::newRow("1.2 for 1.2") << "-tls1_2" << TlsVersion::Tls1_2 << Cause::None;
    QTest::newRow("1.2 for 1.3") << "-tls1_2" << TlsVersion::Tls1_3 << Cause::TlsTooOld;
    QTest::newRow("1.3 for 1.3") << "-tls1_3" << TlsVersion::Tls1_3 << Cause::None;
}

void HttpProberTlsTest::speaksOldTlsWhenAllowed()
{
    QFETCH(QString, version);
    QFETCH(TlsVersion, minimum);
    QFETCH(Cause, cause);
    OldServer server(m_certificates, version);
    Bench bench;
    ProbeRequest looked = requestTo(QStringLiteral("https://good.test:%1/").arg(server.port));
    looked.http.tls = known();
    looked.http.tlsMin = minimum;
    QCOMPARE(bench.look(looked).cause, cause);
}

void HttpProberTlsTest::tellsAPortWithoutTls()
{
    LoopbackServer plain(answering(okAnswer()));
    plain.onConnection([](QTcpSocket &socket) { socket.write("SSH-2.0-OpenSSH_9\r\n"); });
    Bench bench;
    const ProbeResult result = bench.look(requestTo(QStringLiteral("https://127.0.0.1:%1/").arg(plain.port())));
    QCOMPARE(result.cause, Cause::NotTls);
    LoopbackServer web(answering(okAnswer()));
    web.onConnection([](QTcpSocket &socket) { socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    QCOMPARE(bench.look(requestTo(QStringLiteral("https://127.0.0.1:%1/").arg(web.port()))).cause, Cause::NotTls);
}

void HttpProberTlsTest::takesNothingFromBeforeTheHandshake()
{
    // An answer in the clear, from somebody on the way, followed by the real handshake.
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    connect(&listener, &QTcpServer::newConnection, this, [&] {
        auto *socket = listener.nextPendingConnection();
        socket->write(okAnswer("forged"));
        socket->flush();
    });
    Bench bench;
    ProbeRequest looked = requestTo(QStringLiteral("https://good.test:%1/").arg(listener.serverPort()), 20s);
    looked.http.tls = insecure;
    QCOMPARE(bench.look(looked).cause, Cause::NotTls);
}

void HttpProberTlsTest::endsAHandshakeThatHangsAtItsCap()
{
    LoopbackServer silent([](QTcpSocket &, const QByteArray &) {});
    Bench bench;
    const auto look =
        bench.startUnstalled(requestTo(QStringLiteral("https://127.0.0.1:%1/").arg(silent.port()), 600ms));
    QCOMPARE(look->result.cause, Cause::AnswerTimedOut);
    QVERIFY2(look->tookMs >= 590 && look->fairMs <= 1100, qPrintable(QString::number(look->tookMs)));
    QTRY_COMPARE(silent.open(), 0);
}

void HttpProberTlsTest::tellsWhereTheTimeWent()
{
    const auto server = serving(QStringLiteral("good"));
    Bench bench;
    const Timing timing = bench.look(request(*server, known())).timing;
    QVERIFY(timing.connect && *timing.connect > 0us);
    QVERIFY(timing.tls && *timing.tls > 0us);
    QVERIFY(timing.firstByte && *timing.firstByte > 0us);
    QVERIFY(timing.total >= *timing.connect + *timing.tls + *timing.firstByte);
}

void HttpProberTlsTest::checksTheAddressWhenTheTargetIsOne()
{
    const auto server = serving(QStringLiteral("good"));
    Bench bench;
    ProbeRequest looked = requestTo(server->url());
    looked.http.tls = known();
    QCOMPARE(bench.look(looked).cause, Cause::CertificateWrongHost);
}

QTEST_GUILESS_MAIN(HttpProberTlsTest)
#include "httpprober_tls_test.moc"
