// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerrig.h"

#include "listener/hostrule.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList everyMethod{
    "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get"};

//! The path of an entrance with \a key where a key stands, and something where anything may.
QByteArray pathOf(const Entrance &entrance, const QByteArray &key)
{
    QByteArray path;
    int index = 0;
    for (const QStringView segment : entrance.path.mid(1).tokenize(u'/')) {
        path += '/';
        if (segment == u"{}")
            path += index == entrance.keySegment ? key : QByteArray("23");
        else
            path += segment.toUtf8();
        ++index;
    }
    return path;
}

//! What somebody shows, and which keys that is.
struct Shown {
    const char *what;
    QByteArray pathKey;
    QByteArray field;
    unsigned keys;
};

std::vector<Shown> everythingShown()
{
    return {{"nothing", "x", {}, NoKey}, {"a wrong token", "x", "Authorization: Bearer wrong", 0},
        {"an empty token", "x", "Authorization: Bearer ", 0}, {"another scheme", "x", "Authorization: Digest abc", 0},
        {"no base64", "x", "Authorization: Basic ###", 0},
        {"the reader's token", "x", QByteArray("Authorization: Bearer ") + ListenerRig::token, TokenKey},
        {"the reader's token in the path", ListenerRig::token, {}, NoKey},
        {"the key for pings", ListenerRig::pingKey, {}, NoKey | PingKey},
        {"the key for pings as a token", "x", QByteArray("Authorization: Bearer ") + ListenerRig::pingKey, 0},
        {"a monitor's token in the path", ListenerRig::uuid, {}, NoKey | MonitorKey},
        {"a monitor's token", "x", QByteArray("Authorization: Bearer ") + ListenerRig::uuid, MonitorKey},
        {"a user", "x", basic("monitora", "pä55:word"), UserKey},
        {"a user's name without password", "x", basic("monitora", ""), 0},
        {"nobody's name", "x", basic("", "pä55:word"), 0}};
}

RequestHead headOf(const ListenerRig &rig, const Entrance &entrance, const QByteArray &method, const Shown &shown)
{
    RequestHead head;
    head.method = method;
    head.target = parseTarget(pathOf(entrance, shown.pathKey)).value();
    head.host = rig.host();
    head.authorization = shown.field.mid(shown.field.indexOf(':') + 1).trimmed();
    head.peer = {"127.0.0.1", true};
    return head;
}

} // namespace

//! The one gate, and every entrance there is.
class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntranceOpensToItsKeysOnly()
    {
        ListenerRig rig;
        rig.start();
        for (const Entrance &entrance : entrances()) {
            for (const QByteArray &method : everyMethod) {
                for (const Shown &shown : everythingShown()) {
                    Gate gate; // a fresh one: failures are counted
                    gate.know(knownOf(rig), {});
                    const auto verdict = gate.check(headOf(rig, entrance, method, shown), Instant());
                    const QByteArray what = method + ' ' + pathOf(entrance, shown.pathKey) + " with " + shown.what;
                    if (!isMethodAnywhere(entrance, method)) {
                        QVERIFY2(std::get<Response>(verdict).status == 405, what.constData());
                        continue;
                    }
                    const auto *passage = std::get_if<Gate::Passage>(&verdict);
                    const bool passes = passage && (!passage->claim || proves(gate, *passage));
                    const unsigned keys = entranceOf(entrance, method).keys;
                    const bool inPath = entranceOf(entrance, method).keySegment >= 0;
                    // Where a key has its place in the path, nothing else counts.
                    const unsigned has =
                        inPath ? (shown.keys & (PingKey | MonitorKey)) * (shown.pathKey != "x") : shownOutside(shown);
                    QVERIFY2(passes == ((keys & has) != 0), what.constData());
                }
            }
        }
    }

    //! Nor is there a second way to write what does.
    void whatIsNotInTheTableDoesNotExist()
    {
        ListenerRig rig;
        rig.start();
        Gate gate;
        gate.know(knownOf(rig), {});
        int tried = 0;
        for (const Entrance &entrance : entrances()) {
            const QByteArray path = pathOf(entrance, ListenerRig::uuid);
            QByteArray inOne = path.mid(1);
            inOne.replace('/', "%2f");
            for (const QByteArray &other : {"/x" + path, path + "/x/y/z", '/' + path, path + "//", path.toUpper(),
                     path + ";x", path + "/..", path + "%20", path + ".json", '/' + inOne, QByteArray("/")}) {
                const std::optional<RequestTarget> target = parseTarget(other);
                if (!target || isAnyPath(target->segments))
                    continue;
                ++tried;
                for (const QByteArray &method : everyMethod) {
                    RequestHead head = headOf(rig, entrance, method, everythingShown()[5]);
                    head.target = *target;
                    const auto verdict = gate.check(head, Instant());
                    const auto *refused = std::get_if<Response>(&verdict);
                    QVERIFY2(refused && refused->status == 404, (method + ' ' + other).constData());
                }
            }
        }
        QVERIFY2(tried > 100, QByteArray::number(tried).constData());
    }

    void aPageAndAProxyGetNothingThatIsOpenToThisComputer()
    {
        ListenerRig rig;
        rig.start();
        const QByteArrayList traces{"Origin: http://127.0.0.1:8123", "Origin: null", "Sec-Fetch-Site: cross-site",
            "sec-fetch-site: same-site", "Forwarded: for=192.0.2.1", "X-Forwarded-For: 127.0.0.1",
            "x-forwarded-for:", "X-Forwarded-Host: example.org", "X-Real-IP: 127.0.0.1", "Via: 1.1 proxy"};
        for (const QByteArray &trace : traces) {
            for (const Entrance &entrance : entrances()) {
                for (const QByteArray &method : everyMethod) {
                    if (method == "TRACE" || method == "get") // not everything is passed on by the library
                        continue;
                    const QByteArray line = method + ' ' + pathOf(entrance, "x");
                    const Heard heard = rig.ask(
                        line, {trace, "Content-Type: application/json"}, "{\"app_id\":23,\"message\":\"OK:200\"}");
                    QVERIFY2(heard.status >= 400, (line + ' ' + trace).constData());
                    QVERIFY(!heard.fields.contains("access-control-allow-origin"));
                }
            }
            QVERIFY(rig.desk.taken.empty() && rig.facade.asked.empty());
        }
    }

    void whoeverShowsAKeyMayComeThroughAPage()
    {
        ListenerRig rig;
        rig.start();
        const QByteArray ping = QByteArray("GET /ping/") + ListenerRig::uuid;
        QCOMPARE(rig.ask(ping, {"Origin: https://status.example", "Sec-Fetch-Site: cross-site"}).status, 200);
        QVERIFY(rig.onlyReport());
    }

    void fromElsewhereNothingIsOpen()
    {
        ListenerRig rig;
        rig.start();
        Gate gate;
        gate.know(knownOf(rig), {});
        for (const Entrance &entrance : entrances()) {
            for (const QByteArray &method : everyMethod) {
                RequestHead head = headOf(rig, entrance, method, everythingShown().front());
                head.peer = {"192.0.2.7", false};
                QVERIFY(std::holds_alternative<Response>(gate.check(head, Instant())));
            }
        }
    }

    void unknownAndWrongCredentialsAreAnsweredAlike()
    {
        ListenerRig rig;
        rig.start();
        const QByteArray path = "GET /api/apps/";
        const Heard unknown = rig.ask(path, {basic("nobody", "pä55:word")});
        const Heard wrong = rig.ask(path, {basic("monitora", "wrong")});
        const Heard none = rig.ask(path, {});
        QCOMPARE(unknown.status, 401);
        for (const Heard &other : {wrong, none}) {
            QCOMPARE(other.status, unknown.status);
            QCOMPARE(other.body, unknown.body);
            QCOMPARE(other.fields.keys(), unknown.fields.keys());
        }
    }

    void whoeverFailsTooOftenIsToldToWaitAndTheRightOnePasses()
    {
        ListenerRig rig;
        rig.start();
        int waits = 0;
        for (int i = 0; i < 60; ++i)
            waits += rig.ask("GET /api/push/wrong-" + QByteArray::number(i), {}).status == 429;
        QVERIFY(waits >= 30 && waits <= 40);
        QCOMPARE(rig.ask(QByteArray("GET /api/push/") + ListenerRig::uuid, {}).status, 200);
        // Also one whose password was never shown before.
        QCOMPARE(rig.ask("POST /signal", {basic("monitora", "pä55:word")}, "host=box").status, 200);
    }

    //! At the very first start: their secrets are being read or derived.
    void whoeverMayBeRightIsToldToSayItAgain_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray reader = QByteArray("Authorization: Bearer ") + ListenerRig::token;
        const QByteArray owner = QByteArray("Authorization: Bearer ") + ListenerRig::uuid;
        const QByteArray user = basic("monitora", "pä55:word");
        QTest::newRow("Monitora") << QByteArray("POST /signal") << user << QByteArray("host=box")
                                  << QByteArray(R"({"message": "Not ready yet"})");
        QTest::newRow("mega_test_api") << QByteArray("POST /api/apps/") << user << QByteArray(R"({"app_id":23})")
                                       << QByteArray(R"({"error":"not ready yet"})");
        QTest::newRow("Healthchecks") << QByteArray("GET /ping/") + ListenerRig::uuid << QByteArray() << QByteArray()
                                      << QByteArray("not ready yet");
        QTest::newRow("Healthchecks, by name") << QByteArray("GET /ping/") + ListenerRig::pingKey + "/nightly-backup"
                                               << QByteArray() << QByteArray() << QByteArray("not ready yet");
        QTest::newRow("Uptime Kuma") << QByteArray("GET /api/push/") + ListenerRig::uuid << QByteArray() << QByteArray()
                                     << QByteArray(R"({"ok":false,"msg":"Not ready yet."})");
        QTest::newRow("Gatus") << QByteArray("POST /api/v1/endpoints/web-shop_nightly-backup/external?success=true")
                               << owner << QByteArray() << QByteArray("not ready yet");
        QTest::newRow("metrics") << QByteArray("GET /metrics") << reader << QByteArray()
                                 << QByteArray(R"({"error":"not ready yet"})");
    }
    void whoeverMayBeRightIsToldToSayItAgain()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, shown);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        ListenerRig rig;
        rig.secrets.hangs = true;
        rig.start();
        QList<QByteArray> fields{"Content-Type: application/json"};
        if (!shown.isEmpty())
            fields.append(shown);
        for (int i = 0; i < 30; ++i) { // and none counts as a failure
            const Heard heard = rig.ask(line, fields, body);
            QCOMPARE(heard.status, 503);
            QCOMPARE(heard.body, answer);
            QCOMPARE(heard.fields.value("retry-after"), QByteArray("2"));
        }
        QVERIFY(rig.desk.taken.empty() && rig.facade.asked.empty());
        rig.secrets.release();
        QTRY_VERIFY(rig.listener().unknownSecrets().isEmpty());
        QTRY_VERIFY(rig.kept.contains(R"("monitora":)"));
        const Heard wrong = rig.ask("POST /signal", {basic("monitora", "wrong")}, "host=box");
        QCOMPARE(wrong.status, 401);
        QCOMPARE(rig.ask("GET /api/push/wrong", {}).status, 404);
        rig.facade.answer = Reply(StatusView());
        QCOMPARE(rig.ask(line, fields, body).status, 200);
    }

    void whoeverShowsWhatCannotBeRightIsRefusedAtOnce()
    {
        ListenerRig rig;
        rig.secrets.hangs = true;
        rig.start();
        QCOMPARE(rig.ask("POST /signal", {}, "host=box").status, 401);
        QCOMPARE(rig.ask("POST /signal", {"Authorization: Bearer x"}, "host=box").status, 401);
        QCOMPARE(rig.ask("GET /metrics", {basic("monitora", "pä55:word")}).status, 401);
    }

    void onlyNamesOfThisComputerAreHeard_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("ours");
        for (const char *ours : {"127.0.0.1", "127.0.0.1:8123", "192.168.1.5:80", "localhost", "LOCALHOST:8123",
                 "[::1]", "[::1]:8123", "[fe80::1]:1", "vigia.lan", "Vigia.LAN:8123"})
            QTest::newRow(ours) << QByteArray(ours) << true;
        for (const char *foreign : {"", "evil.example", "evil.example:8123", "localhost.evil.example",
                 "127.0.0.1.evil.example", "vigia.lan.evil.example", "xvigia.lan", "localhost:", "localhost:99999",
                 "localhost:80x", "localhost:+1", "localhost@evil.example", "evil.example@localhost",
                 "localhost:80@evil.example", "127.1", "0177.0.0.1", "2130706433", "0x7f.0.0.1", "127.0.0.1 ",
                 " 127.0.0.1", "127.0.0.256", "127.0.0.1/", "::1", "[::1", "::1]", "[::1]evil", "[::1%25lo]",
                 "[127.0.0.1]", "[]", "localhost.", "localhost,evil.example"})
            QTest::newRow(foreign) << QByteArray(foreign) << false;
    }
    void onlyNamesOfThisComputerAreHeard()
    {
        QFETCH(QByteArray, host);
        QTEST(isOurHost(host, {u"vigia.lan"_s}), "ours");
    }

    void aNameThatWasMadeToPointHereIsRefused()
    {
        ListenerRig rig;
        rig.start();
        const QByteArray rest = QByteArray("Authorization: Bearer ") + ListenerRig::token + "\r\n\r\n";
        QCOMPARE(rig.ask("GET /api/v1/status HTTP/1.1\r\nHost: evil.example\r\n" + rest).status, 421);
        QCOMPARE(rig.ask("GET /api/v1/status HTTP/1.1\r\n" + rest).status, 400);
        QCOMPARE(rig.ask("GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n" + rest).status, 400);
        QVERIFY(rig.facade.asked.empty());
    }

private:
    static std::shared_ptr<const Credentials> knownOf(const ListenerRig &)
    {
        auto known = std::make_shared<Credentials>();
        known->salt = "salt";
        known->tokens[tokenDigest(known->salt, QString::fromLatin1(ListenerRig::token))] = {caller::Reader()};
        known->tokens[tokenDigest(known->salt, QString::fromLatin1(ListenerRig::pingKey))] = {caller::Pinger()};
        known->tokens[tokenDigest(known->salt, QString::fromLatin1(ListenerRig::uuid))] = {
            caller::Owner{MonitorId{u"backup"_s}}};
        static const PasswordVerifier verifier = passwordVerifier(u"pä55:word"_s);
        known->users[u"monitora"_s] = verifier;
        return known;
    }
    static bool isAnyPath(const QStringList &segments)
    {
        return std::ranges::any_of(entrances(), [&](const Entrance &entrance) { return isPathOf(entrance, segments); });
    }
    //! Entrances share paths: another may be open to the method.
    static bool isMethodAnywhere(const Entrance &entrance, const QByteArray &method)
    {
        return std::ranges::any_of(entrances(),
            [&](const Entrance &other) { return other.path == entrance.path && isMethodOf(other, method); });
    }
    static const Entrance &entranceOf(const Entrance &entrance, const QByteArray &method)
    {
        return *std::ranges::find_if(entrances(),
            [&](const Entrance &other) { return other.path == entrance.path && isMethodOf(other, method); });
    }
    static bool proves(Gate &gate, const Gate::Passage &passage)
    {
        return gate.queueClaim("127.0.0.1", Instant()) && !gate.prove(passage, "127.0.0.1", Instant());
    }
    static unsigned shownOutside(const Shown &shown) { return shown.field.isEmpty() ? unsigned(NoKey) : shown.keys; }
};

QTEST_GUILESS_MAIN(GateTest)
#include "gate_test.moc"
