// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/endpointfile.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char complete[] = "SERVER: http://203.0.113.7:1234/signal\n"
                            "HOST: kitchen\n"
                            "USER: monitora\n"
                            "PWD: \"s3cret: #1\"\n"
                            "INTERVAL: 60\n";

} // namespace

class EndpointFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFileOfMonitorasEndpoint()
    {
        const auto file = readEndpointFile(complete, false);
        QVERIFY(file);
        QVERIFY(*file
            == EndpointFile({u"http://203.0.113.7:1234/signal"_s, u"kitchen"_s, u"monitora"_s, u"s3cret: #1"_s, 60s}));
    }

    void takesEverythingAsPythonDoes()
    {
        const auto file = readEndpointFile(
            "# mine\nINTERVAL: 1.5\nUSER: 7\nPWD: 0123\nSERVER: https://h.example/signal\nLOG: yes\n", false);
        QVERIFY(file);
        QVERIFY(*file == EndpointFile({u"https://h.example/signal"_s, {}, u"7"_s, u"0123"_s, 1500ms}));
    }

    void doesWithoutAPasswordWhereItIsElsewhere()
    {
        const QByteArray text = "SERVER: https://h.example/signal\nUSER: monitora\n";
        QVERIFY(readEndpointFile(text, true));
        const auto file = readEndpointFile(text, false);
        QVERIFY(!file);
        QCOMPARE(file.error().front().subject, u"PWD"_s);
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        const auto row = [](const char *line, ErrorCode code) { QTest::newRow(line) << QByteArray(line) << int(code); };
        row("SERVER: ftp://h.example/signal", ErrorCode::BadUrl);
        row("SERVER: http:///signal", ErrorCode::BadUrl);
        row("SERVER: http://me:hunter2@h.example/signal", ErrorCode::CredentialsInUrl);
        row("SERVER: [a]", ErrorCode::NotAText);
        row("HOST: web 1", ErrorCode::BadHost);
        row("INTERVAL: soon", ErrorCode::NotANumber);
        row("INTERVAL: .nan", ErrorCode::NotANumber);
        row("INTERVAL: 0", ErrorCode::OutOfRange);
        row("INTERVAL: 86401", ErrorCode::OutOfRange);
        row("PWD: {secret: x}", ErrorCode::NotAText);
    }
    void saysWhereItIsWrong()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, code);
        const QByteArray key = line.left(line.indexOf(':'));
        QByteArrayList lines = QByteArray(complete).split('\n');
        int number = 0;
        for (int i = 0; i < lines.size(); ++i) {
            if (lines[i].startsWith(key + ':')) {
                lines[i] = line;
                number = i + 1;
            }
        }
        const auto file = readEndpointFile(lines.join('\n'), false);
        QVERIFY(!file);
        QCOMPARE(file.error().size(), std::size_t(1));
        QCOMPARE(int(file.error().front().code), code);
        QCOMPARE(file.error().front().line, number);
        QVERIFY(!file.error().front().value.contains(u"hunter2"_s));
    }

    void refusesWhatIsNoSuchFile()
    {
        for (const char *text : {"", "- a\n", "hello", "SERVER: \"http://h", "SERVER: http://h/signal\n"})
            QVERIFY2(!readEndpointFile(text, false), text);
    }
};

QTEST_APPLESS_MAIN(EndpointFileTest)
#include "endpointfile_test.moc"
