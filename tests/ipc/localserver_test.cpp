// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakefacade.h"
#include "ipc/localclient.h"
#include "ipc/localserver.h"
#include "ipc/peer.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#endif
#include <unistd.h>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray hello = wire::hello() + '\n';

//! A peer that says and reads what the test wants.
struct Peer {
    QLocalSocket socket;
    QByteArray heard;
    bool gone = false;

    explicit Peer(const QString &path)
    {
        QObject::connect(&socket, &QLocalSocket::readyRead, &socket, [this] { heard += socket.readAll(); });
        QObject::connect(&socket, &QLocalSocket::disconnected, &socket, [this] { gone = true; });
        socket.connectToServer(path);
    }
    void say(const QByteArray &bytes) { socket.write(bytes); }
    //! The server's last words.
    std::optional<CommandError> complaint() const
    {
        const QList<QByteArray> lines = heard.trimmed().split('\n');
        const auto message = wire::decodeFromServer(lines.last());
        if (!message || !std::holds_alternative<wire::Complaint>(*message))
            return std::nullopt;
        return std::get<wire::Complaint>(*message).why;
    }
};

QByteArray request(qint64 id)
{
    return wire::encode(wire::FromClient(wire::Request{id, command::GetStatus{}})) + '\n';
}

#ifdef Q_OS_LINUX
//! A process of the user nobody that connects to a socket and passes on what it hears.
class ForeignChild
{
public:
    explicit ForeignChild(const QString &path)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::copy(name.begin(), name.end(), address.sun_path);
        int ends[2] = {-1, -1};
        if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            qFatal("no pipe");
        m_pipe = ends[0];
        m_process = fork();
        if (m_process == 0)
            listenAsNobody(address, ends[1]);
        close(ends[1]);
    }
    ~ForeignChild()
    {
        close(m_pipe);
        waitpid(m_process, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(ForeignChild)

    QByteArray read() const
    {
        char bytes[4096];
        const ssize_t count = ::read(m_pipe, bytes, sizeof bytes);
        return count > 0 ? QByteArray(bytes, count) : QByteArray();
    }

private:
    [[noreturn]] static void listenAsNobody(const sockaddr_un &address, int out)
    {
        constexpr uid_t nobody = 65534;
        const int peer = socket(AF_UNIX, SOCK_STREAM, 0);
        if (setgid(nobody) != 0 || setuid(nobody) != 0
            || connect(peer, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            _exit(1);
        char bytes[4096];
        for (ssize_t count = 0; (count = ::read(peer, bytes, sizeof bytes)) > 0;) {
            if (::write(out, bytes, size_t(count)) != count)
                _exit(2);
        }
        _exit(0);
    }

    int m_pipe = -1;
    pid_t m_process = -1;
};
#endif

} // namespace

class LocalServerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeFacade> m_facade;
    std::unique_ptr<LocalServer> m_server;
    QString m_path;

    void serve(const LocalServerLimits &limits = {}, uint user = ownUser())
    {
        m_server = std::make_unique<LocalServer>(*m_facade, limits, user);
        const auto listening = m_server->listen(m_path);
        QVERIFY2(listening, listening ? "" : qPrintable(listening.error()));
    }

    //! A program that keeps the rules is served, whatever others did.
    void verifyItStillServes()
    {
        LocalClient client(m_path, {});
        int answered = 0;
        client.execute(command::GetStatus{}, [&answered](const Answer &answer) { answered += answer ? 1 : 100; });
        QTRY_COMPARE(answered, 1);
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"socket"_s);
        m_facade = std::make_unique<FakeFacade>();
    }
    void cleanup()
    {
        m_server.reset();
        m_facade.reset();
    }

    void isForItsOwnerOnly()
    {
        serve();
        QCOMPARE(
            QFile::permissions(m_path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void greetsWithItsVersion()
    {
        serve();
        Peer peer(m_path);
        QTRY_COMPARE(peer.heard, hello);
    }

    void tellsWhatIsWrongAndHangsUp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto broken = int(CommandErrorCode::Broken);
        QTest::newRow("garbage") << QByteArray("\xff\0\x01garbage\n", 11) << broken;
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << broken;
        QTest::newRow("no hello") << request(1) << broken;
        QTest::newRow("older") << QByteArray("{\"vigia\":999}\n") << int(CommandErrorCode::OtherVersion);
        QTest::newRow("garbage after hello") << hello + "{]\n" << broken;
        QTest::newRow("deep") << hello + QByteArray(100'000, '[') + '\n' << broken;
        QTest::newRow("the same id twice") << hello + request(1) + request(1) << broken;
        QTest::newRow("unknown command") << hello
                + R"({"kind":"request","value":{"id":1,"command":{"kind":"x","value":{}}}})"
                + '\n' << broken;
    }
    void tellsWhatIsWrongAndHangsUp()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        serve();
        m_facade->holding = true;
        Peer peer(m_path);
        peer.say(bytes);
        QTRY_VERIFY(peer.gone);
        QVERIFY2(peer.complaint(), peer.heard.constData());
        QCOMPARE(int(peer.complaint()->code), code);
        m_facade->holding = false;
        verifyItStillServes();
    }

    void endsForWhoeverWantsItWhateverItsVersion()
    {
        serve();
        QVERIFY(wire::isFarewell(wire::farewell()));
        QVERIFY(!wire::isFarewell(wire::hello()));
        Peer peer(m_path);
        peer.say("{\"vigia\":999,\"end\":true}\n");
        QTRY_VERIFY(peer.gone);
        QCOMPARE(m_facade->asked, std::vector<Command>{command::Stop()});
        QVERIFY(peer.complaint() && peer.complaint()->code == CommandErrorCode::OtherVersion);
    }

    void endsALineOf20Megabytes()
    {
        serve();
        Peer peer(m_path);
        peer.say(hello + QByteArray(20 * 1024 * 1024, 'x'));
        QTRY_VERIFY_WITH_TIMEOUT(peer.gone, 20'000);
        QVERIFY(m_facade->asked.empty());
        verifyItStillServes();
    }

    void dropsWhoBeginsAndDoesNotEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("only hello") << hello;
        QTest::newRow("half a line") << hello + "{\"kind\"";
    }
    void dropsWhoBeginsAndDoesNotEnd()
    {
        QFETCH(QByteArray, bytes);
        serve({.patience = 100ms});
        Peer peer(m_path);
        if (!bytes.isEmpty())
            peer.say(bytes);
        QTRY_VERIFY(peer.gone);
        QVERIFY(peer.complaint());
    }

    void letsASubscriberWaitAsLongAsItLikes()
    {
        serve({.patience = 1s});
        Peer patient(m_path);
        patient.say(hello + wire::encode(wire::FromClient(wire::Subscribe{})) + '\n');
        Peer impatient(m_path);
        QTRY_VERIFY(impatient.gone);
        QVERIFY(!patient.gone);
        Q_EMIT m_facade->configurationChanged();
        QTRY_VERIFY(patient.heard.contains("configuration_changed"));
    }

    void listensToTheFacadeOnlyWhileSomebodySubscribes()
    {
        const QByteArray subscribe = hello + wire::encode(wire::FromClient(wire::Subscribe{})) + '\n';
        serve();
        QVERIFY(!m_facade->isListenedTo());
        verifyItStillServes();
        QVERIFY(!m_facade->isListenedTo());
        auto first = std::make_unique<Peer>(m_path);
        first->say(subscribe);
        QTRY_VERIFY(m_facade->isListenedTo());
        auto second = std::make_unique<Peer>(m_path);
        second->say(subscribe + request(1));
        QTRY_VERIFY(second->heard.count('\n') == 2); // greeted, and served behind its subscription
        first.reset();
        verifyItStillServes();
        Q_EMIT m_facade->configurationChanged();
        QTRY_COMPARE(second->heard.count("configuration_changed"), 1);
        second.reset();
        QTRY_VERIFY(!m_facade->isListenedTo());
        Peer third(m_path);
        third.say(subscribe);
        QTRY_VERIFY(m_facade->isListenedTo());
        Q_EMIT m_facade->configurationChanged();
        QTRY_COMPARE(third.heard.count("configuration_changed"), 1);
    }

    void saysWhenADesktopComesAndWhenTheLastOneIsGone()
    {
        const auto subscribe = [](bool desktop) {
            return hello + wire::encode(wire::FromClient(wire::Subscribe{desktop})) + '\n';
        };
        serve();
        const QSignalSpy came(m_server.get(), &LocalServer::desktopCame);
        const QSignalSpy left(m_server.get(), &LocalServer::desktopLeft);
        Peer console(m_path);
        console.say(subscribe(false) + request(1));
        QTRY_VERIFY(console.heard.count('\n') == 2);
        QVERIFY(!m_server->hasDesktop());
        auto first = std::make_unique<Peer>(m_path);
        first->say(subscribe(true));
        QTRY_COMPARE(came.size(), 1);
        auto second = std::make_unique<Peer>(m_path);
        second->say(subscribe(true) + request(1));
        QTRY_VERIFY(second->heard.count('\n') == 2);
        first.reset();
        verifyItStillServes();
        QVERIFY(m_server->hasDesktop());
        second.reset();
        QTRY_COMPARE(left.size(), 1);
        QVERIFY(!m_server->hasDesktop());
        QCOMPARE(came.size(), 1);
    }

    //! What is signalled because a desktop came reaches it.
    void aDesktopThatComesHearsWhatIsSaidForIt()
    {
        serve();
        connect(m_server.get(), &LocalServer::desktopCame, m_facade.get(),
            [this] { Q_EMIT m_facade->configurationChanged(); });
        Peer desktop(m_path);
        desktop.say(hello + wire::encode(wire::FromClient(wire::Subscribe{true})) + '\n');
        QTRY_VERIFY(desktop.heard.contains("configuration_changed"));
    }

    void servesAtMostSoManyAtOnce()
    {
        serve({.connections = 4});
        std::vector<std::unique_ptr<Peer>> peers;
        for (int i = 0; i < 4; ++i)
            peers.push_back(std::make_unique<Peer>(m_path));
        for (const auto &peer : peers)
            QTRY_COMPARE(peer->heard, hello);
        Peer one(m_path);
        QTRY_VERIFY(one.gone);
        QVERIFY(one.complaint());
        peers.clear();
        verifyItStillServes();
    }

    void outlivesAThousandConnections()
    {
        serve();
        std::vector<std::unique_ptr<Peer>> peers;
        for (int i = 0; i < 1000; ++i) {
            peers.push_back(std::make_unique<Peer>(m_path));
            // More at once than the system's queue of a listener holds would be turned away by the system.
            if (i % 20 == 19)
                QTRY_VERIFY(!peers.back()->heard.isEmpty() || peers.back()->gone);
        }
        const auto served = [&peers] {
            return std::count_if(
                peers.begin(), peers.end(), [](const auto &peer) { return peer->heard == hello && !peer->gone; });
        };
        QTRY_COMPARE(served(), 32);
        peers.clear();
        verifyItStillServes();
    }

    void refusesMoreOpenRequestsThanAgreed()
    {
        serve({.openRequests = 3});
        m_facade->holding = true;
        Peer peer(m_path);
        peer.say(hello + request(1) + request(2) + request(3));
        QTRY_COMPARE(m_facade->asked.size(), 3u);
        QVERIFY(!peer.gone);
        peer.say(request(4));
        QTRY_VERIFY(peer.gone);
        m_facade->release(); // for nobody
    }

    void dropsWhoDoesNotRead()
    {
        serve({.backlog = 1024 * 1024});
        // Nothing of Qt: it would read by itself.
        QLocalSocket deaf;
        deaf.setReadBufferSize(1);
        deaf.connectToServer(m_path);
        deaf.write(hello + wire::encode(wire::FromClient(wire::Subscribe{})) + '\n');
        bool gone = false;
        connect(&deaf, &QLocalSocket::disconnected, this, [&gone] { gone = true; });
        Peer reading(m_path);
        reading.say(hello + wire::encode(wire::FromClient(wire::Subscribe{})) + '\n' + request(1));
        QTRY_VERIFY(reading.heard.count('\n') == 2); // greeted, and served behind its subscription
        TransitionView transition;
        transition.reason = QString(100'000, u'x');
        for (int i = 0; i < 200; ++i) {
            const qsizetype before = reading.heard.size();
            Q_EMIT m_facade->transitionRecorded(transition);
            QTRY_VERIFY(reading.heard.size() > before + 100'000);
        }
        deaf.setReadBufferSize(0);
        QTRY_VERIFY(gone);
        QVERIFY(!reading.gone);
    }

    void survivesAClientThatLeavesBeforeItsAnswer()
    {
        serve();
        m_facade->holding = true;
        {
            Peer peer(m_path);
            peer.say(hello + request(1));
            QTRY_COMPARE(m_facade->asked.size(), 1u);
        }
        m_facade->release();
        m_facade->holding = false;
        verifyItStillServes();
    }

    void replacesASocketButNothingElse()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("important");
        file.close();
        LocalServer server(*m_facade, {}, ownUser());
        QVERIFY(!server.listen(m_path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "important");
    }

    void refusesProgramsOfOtherUsers()
    {
        serve({}, ownUser() + 1);
        Peer peer(m_path);
        QTRY_VERIFY(peer.gone);
        QVERIFY(peer.complaint());
        QVERIFY(peer.complaint()->code == CommandErrorCode::Refused);
        QVERIFY(!peer.heard.contains("{\"vigia\""));
    }

#ifdef Q_OS_LINUX
    //! Where the test is allowed to become another user, it does: the kernel vouches for who asks.
    void refusesAnotherUserForReal()
    {
        if (geteuid() != 0) {
            refusesProgramsOfOtherUsers();
            return;
        }
        serve();
        QVERIFY(QFile::setPermissions(m_directory->path(), QFile::Permissions(0x7777)));
        QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x6666)));
        const ForeignChild child(m_path);
        QByteArray said;
        QTRY_VERIFY((said += child.read()).endsWith('\n'));
        const auto message = wire::decodeFromServer(said.trimmed());
        QVERIFY2(message, said.constData());
        QVERIFY(std::get<wire::Complaint>(*message).why.code == CommandErrorCode::Refused);
        QVERIFY(m_facade->asked.empty());
    }
#endif
};

QTEST_GUILESS_MAIN(LocalServerTest)
#include "localserver_test.moc"
