// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerrig.h"

#include "support/certificates.h"

#include <QFile>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <semaphore>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using What = ListenTrouble::What;

namespace {

std::optional<What> troubleWith(ListenerRig &rig)
{
    rig.start();
    const auto &trouble = rig.listener().trouble();
    return trouble ? std::optional(trouble->what) : std::nullopt;
}

//! This process gets no more descriptors for as long as this lives; those it has it keeps.
struct NoDescriptors {
    NoDescriptors()
    {
        getrlimit(RLIMIT_NOFILE, &before);
        const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        ::close(next);
        rlimit none = before;
        none.rlim_cur = rlim_t(next);
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoDescriptors() { setrlimit(RLIMIT_NOFILE, &before); }

    rlimit before = {};
};

//! Hangs where it is asked, until it is let go.
struct HangingReader : RequestReader {
    Admission admit(const RequestHead &) override
    {
        letGo.acquire();
        return {};
    }
    std::variant<Response, Later> read(Request) override { return textResponse(200, "OK"); }

    std::binary_semaphore letGo{0};
};

//! A certificate and its key where a tool renews them.
class Pair
{
public:
    explicit Pair(const Certificates &certificates)
        : m_certificates(certificates)
    {
        take("good");
    }

    ListenTls files() const { return {m_place.filePath(u"chain.pem"_s), m_place.filePath(u"key.pem"_s)}; }
    void take(const char *name)
    {
        write(u"chain.pem"_s, m_certificates.content(QLatin1StringView(name) + u".pem"_s));
        write(u"key.pem"_s, m_certificates.content(QLatin1StringView(name) + u".key"_s));
    }
    void write(const QString &file, const QByteArray &content)
    {
        QFile open(m_place.filePath(file));
        if (!open.open(QIODevice::WriteOnly) || open.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(open.fileName()));
    }

private:
    const Certificates &m_certificates;
    QTemporaryDir m_place;
};

//! Who comes over TLS, whatever it is shown.
class Visitor
{
public:
    explicit Visitor(int port)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, [this] { m_bytes += m_socket.readAll(); });
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(port));
    }

    bool isIn()
    {
        return runUntil([this] { return m_socket.isEncrypted(); }, 30s);
    }
    bool isShown(const QByteArray &certificate)
    {
        return isIn() && m_socket.peerCertificate() == QSslCertificate(certificate);
    }
    void say(const QByteArray &bytes) { m_socket.write(bytes); }
    bool hears()
    {
        return runUntil([this] { return parseAnswer(m_bytes).has_value(); }, 30s);
    }
    bool ask(const QByteArray &request)
    {
        m_bytes.clear();
        say(request);
        return hears();
    }
    Heard answer() const { return *parseAnswer(m_bytes); }

private:
    QSslSocket m_socket;
    QByteArray m_bytes;
};

const QByteArray ping = QByteArray("GET /ping/") + ListenerRig::uuid + " HTTP/1.1\r\nHost: localhost\r\n\r\n";

} // namespace

//! Where it listens, why it cannot, and how it is hidden from those between.
class SocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QFAIL("no TLS in Qt");
    }

    void aPortThatAnotherHasIsToldAndTakenOnceItIsFree()
    {
        auto other = std::make_unique<QTcpServer>();
        QVERIFY(other->listen(QHostAddress::LocalHost));
        ListenerRig rig;
        rig.settings.port = other->serverPort();
        QCOMPARE(troubleWith(rig), std::optional(What::PortInUse));
        QVERIFY(!rig.listener().isOpen());
        other.reset();
        rig.listener().configure(rig.settings, rig.monitors);
        QVERIFY(rig.listener().isOpen() && !rig.listener().trouble());
        QCOMPARE(rig.ask(ping).status, 200);
    }

    void anAddressThatIsNotOfThisComputerIsTold()
    {
        ListenerRig rig;
        rig.settings.address = u"192.0.2.1"_s;
        QCOMPARE(troubleWith(rig), std::optional(What::NotOurAddress));
    }

    void whatIsNoAddressIsTold()
    {
        ListenerRig rig;
        rig.settings.address = u"localhost"_s;
        QCOMPARE(troubleWith(rig), std::optional(What::NotAnAddress));
    }

    void aPortThatNeedsAPermissionIsTold()
    {
#ifdef Q_OS_LINUX
        QFile start(u"/proc/sys/net/ipv4/ip_unprivileged_port_start"_s);
        const bool isOpenToAll = !start.open(QIODevice::ReadOnly) || start.readAll().trimmed().toInt() <= 81;
        if (isOpenToAll)
            return;
        const auto effective = geteuid();
        if (effective == 0 && seteuid(65534) != 0)
            QFAIL("cannot become nobody");
        const auto socket = ListenSocket::open(u"127.0.0.1"_s, 81);
        if (effective == 0 && seteuid(0) != 0)
            qFatal("cannot become root again");
        QVERIFY(!socket);
        QCOMPARE(socket.error().what, What::NoPermission);
#endif
    }

    void allAddressesOfBothFamiliesAreHeard()
    {
        ListenerRig rig;
        rig.settings.address = u"::"_s;
        rig.start();
        if (rig.listener().trouble()) // a computer without IPv6
            return;
        QCOMPARE(rig.ask(ping).status, 200); // over IPv4
        // It came over an IPv6 socket, and is called what it is; loopback is loopback.
        QCOMPARE(rig.onlyReport().value().address, u"127.0.0.1"_s);
        rig.facade.answer = Reply(StatusView());
        QCOMPARE(rig.ask("GET /api/v1/status", {}).status, 200);
    }

    void aChangeOfUsersDoesNotCloseThePort()
    {
        ListenerRig rig;
        rig.start();
        const int port = rig.listener().port();
        rig.settings.users.clear();
        rig.listener().configure(rig.settings, rig.monitors);
        QCOMPARE(rig.listener().port(), port);
        QCOMPARE(rig.ask("POST /signal", {basic("monitora", "pä55:word")}, "host=box").status, 401);
    }

    void withACertificateItSpeaksTlsAndNothingElse()
    {
        ListenerRig rig;
        rig.settings.tls = ListenTls{certificates.path(u"good.pem"_s), certificates.path(u"good.key"_s)};
        rig.start();
        QVERIFY(!rig.listener().trouble());
        QCOMPARE(rig.ask(ping).status, 0); // plain
        QSslSocket socket;
        QByteArray bytes;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        connect(&socket, &QSslSocket::readyRead, this, [&] { bytes += socket.readAll(); });
        connect(&socket, &QSslSocket::encrypted, this, [&] { socket.write(ping); });
        socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(rig.listener().port()));
        QVERIFY(runUntil([&] { return parseAnswer(bytes).has_value(); }, 30s));
        QCOMPARE(parseAnswer(bytes)->status, 200);
        QVERIFY(socket.sessionProtocol() == QSsl::TlsV1_2 || socket.sessionProtocol() == QSsl::TlsV1_3);
        QVERIFY(rig.onlyReport());
    }

    void aCertificateThatCannotBeUsedIsTold_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("what");
        const QString good = certificates.path(u"good.pem"_s);
        const QString goodKey = certificates.path(u"good.key"_s);
        QTest::newRow("no certificate") << u"/nowhere.pem"_s << goodKey << int(What::CertificateUnreadable);
        QTest::newRow("no key") << good << u"/nowhere.key"_s << int(What::KeyUnreadable);
        QTest::newRow("a folder") << u"/"_s << goodKey << int(What::CertificateUnreadable);
        QTest::newRow("no PEM") << u"/etc/passwd"_s << goodKey << int(What::CertificateUnusable);
        QTest::newRow("another's key") << good << certificates.path(u"selfsigned.key"_s)
                                       << int(What::CertificateUnusable);
    }
    void aCertificateThatCannotBeUsedIsTold()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        ListenerRig rig;
        rig.settings.tls = ListenTls{certificate, key};
        QTEST(int(troubleWith(rig).value()), "what");
    }

    //! Tools renew certificates every few weeks. Whoever is connected, has said half of it, or waits for its answer is
    //! served all the same.
    void aRenewedCertificateIsShownAndCutsOffNobody()
    {
        ListenerRig rig;
        rig.renewal = 50ms;
        Pair pair(certificates);
        rig.settings.tls = pair.files();
        rig.start();
        int changes = 0;
        connect(&rig.listener(), &Listener::changed, this, [&] { ++changes; });
        const int port = rig.listener().port();

        Visitor said(port), halfWay(port), waits(port), silent(port);
        for (Visitor *visitor : {&said, &halfWay, &waits, &silent})
            QVERIFY(visitor->isIn());
        QVERIFY(said.ask(ping) && said.answer().status == 200);
        halfWay.say(ping.first(20));
        rig.desk.holding = true;
        waits.say(ping);
        QVERIFY(runUntil([&] { return rig.desk.taken.size() == 2; }, 30s));

        pair.take("selfsigned");
        QVERIFY(runUntil([&] { return Visitor(port).isShown(certificates.content(u"selfsigned.pem"_s)); }, 30s));
        QVERIFY(rig.listener().hears() && rig.listener().port() == port && !rig.listener().trouble());
        QCOMPARE(changes, 0);
        rig.desk.holding = false;
        rig.desk.release();
        QVERIFY(waits.hears() && waits.answer().status == 200);
        halfWay.say(ping.sliced(20));
        QVERIFY(halfWay.hears() && halfWay.answer().status == 200);
        for (Visitor *visitor : {&said, &silent})
            QVERIFY(visitor->ask(ping) && visitor->answer().status == 200);
        Visitor newcomer(port);
        QVERIFY(newcomer.isIn() && newcomer.ask(ping) && newcomer.answer().status == 200);

        pair.take("good"); // those who came before are gone by now, or soon
        QVERIFY(runUntil([&] { return Visitor(port).isShown(certificates.content(u"good.pem"_s)); }, 60s));
    }

    void aRenewalThatIsNotWholeLeavesTheOldCertificateInUse()
    {
        ListenerRig rig;
        rig.renewal = 50ms;
        Pair pair(certificates);
        rig.settings.tls = pair.files();
        rig.start();
        const auto isTold = [&](std::optional<What> what) {
            return runUntil(
                [&] {
                    const auto trouble = rig.listener().trouble();
                    return trouble.has_value() == what.has_value() && (!what || trouble->what == *what);
                },
                30s);
        };
        const auto showsTheOldOne = [&] {
            return rig.listener().hears()
                && Visitor(rig.listener().port()).isShown(certificates.content(u"good.pem"_s));
        };
        pair.write(u"key.pem"_s, certificates.content(u"selfsigned.key"_s));
        QVERIFY(isTold(What::RenewalUnusable) && showsTheOldOne());
        QVERIFY(QFile::remove(pair.files().certificate));
        QVERIFY(isTold(What::RenewalUnreadable) && showsTheOldOne());
        QCOMPARE(rig.listener().trouble()->detail, pair.files().certificate);
        pair.take("good");
        QVERIFY(isTold({}) && showsTheOldOne());
        pair.write(u"key.pem"_s, {});
        QVERIFY(isTold(What::RenewalUnreadable) && showsTheOldOne());
        pair.take("selfsigned");
        QVERIFY(isTold({}));
        QVERIFY(runUntil(
            [&] { return Visitor(rig.listener().port()).isShown(certificates.content(u"selfsigned.pem"_s)); }, 30s));
    }

    //! Of a certificate nobody feels anything yet.
    void whoIsRefusedComesBeforeARenewalThatIsNotWhole()
    {
        ListenerRig rig;
        rig.renewal = 50ms;
        Pair pair(certificates);
        rig.settings.tls = pair.files();
        rig.start();
        const auto isTold = [&](What what) {
            return runUntil(
                [&] {
                    const auto trouble = rig.listener().trouble();
                    return trouble && trouble->what == what;
                },
                30s);
        };
        pair.write(u"key.pem"_s, {});
        QVERIFY(isTold(What::RenewalUnreadable));
        QVERIFY(rig.listener().trouble({u"web"_s}) == (ListenTrouble{What::NotAHeartbeat, u"web"_s}));
        QStringList many;
        for (int i = 1; i <= 100; ++i)
            many += u"web %1"_s.arg(i);
        QCOMPARE(rig.listener().trouble(many)->detail, u"web 1, web 2, web 3, web 4, web 5, web 6, web 7, web 8\n92"_s);
        const QString token = std::exchange(rig.secrets.values[u"backup-token"_s], QString());
        rig.listener().secretChanged(u"backup-token"_s);
        QVERIFY(isTold(What::SecretsMissing));
        QCOMPARE(rig.listener().trouble({u"web"_s})->detail, u"backup-token"_s);
        rig.secrets.values[u"backup-token"_s] = token;
        rig.listener().secretChanged(u"backup-token"_s);
        QVERIFY(isTold(What::RenewalUnreadable));
    }

    //! Its own fault, of which whoever should report knows nothing.
    void isDeafWhileItCannotLetAnybodyIn()
    {
        ListenerRig rig;
        rig.start();
        QVERIFY(rig.listener().hears());
        sockaddr_in place = {};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        place.sin_port = htons(quint16(rig.listener().port()));
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        {
            const NoDescriptors none;
            QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&place), sizeof place), 0);
            QVERIFY(runUntil([&] { return !rig.listener().hears(); }, 5s));
            QVERIFY(rig.listener().isOpen());
            QVERIFY(rig.listener().trouble() == (ListenTrouble{What::SystemFault, u"Too many open files"_s}));
        }
        QVERIFY(runUntil([&] { return rig.listener().hears(); }, 20s));
        QVERIFY(!rig.listener().trouble());
        ::close(client);
        QCOMPARE(rig.ask(ping).status, 200);
    }

    void isDeafWhereNobodyHasTriedYetEither()
    {
        ConnectionLimits limits;
        limits.still = 200ms;
        ListenerRig rig(limits);
        rig.start();
        {
            const NoDescriptors none;
            QVERIFY(runUntil([&] { return !rig.listener().hears(); }, 10s));
        }
        QVERIFY(runUntil([&] { return rig.listener().hears(); }, 10s));
    }

    void movesThoughNobodyCalls()
    {
        ConnectionLimits limits;
        limits.still = 200ms;
        ListenerRig rig(limits);
        rig.start();
        const std::optional<Instant> begin = rig.listener().moved();
        QTRY_VERIFY_WITH_TIMEOUT(rig.listener().moved() > *begin + 1s, 15'000);
        QVERIFY(rig.listener().hears());
    }

    void isDeafWhileItHangs()
    {
        SystemClock clock;
        HangingReader reader;
        std::atomic<int> deafened = 0, undeafened = 0;
        HttpServer::Setup setup;
        setup.limits.still = 200ms;
        setup.deafened = [&](const std::optional<QString> &why) { ++(why ? deafened : undeafened); };
        auto socket = ListenSocket::open(u"127.0.0.1"_s, 0);
        QVERIFY(socket);
        const auto server = HttpServer::start(std::move(*socket), setup, reader, clock);
        QVERIFY(server);
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, quint16((*server)->port()));
        client.write(ping);
        QTRY_COMPARE_WITH_TIMEOUT(deafened.load(), 1, 15'000);
        const Instant moved = (*server)->moved();
        QCOMPARE(undeafened.load(), 0);
        reader.letGo.release();
        QTRY_COMPARE_WITH_TIMEOUT(undeafened.load(), 1, 15'000);
        QVERIFY((*server)->moved() > moved);
    }

private:
    Certificates certificates;
};

QTEST_GUILESS_MAIN(SocketTest)
#include "socket_test.moc"
