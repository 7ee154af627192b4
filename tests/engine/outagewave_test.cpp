// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/alertmanagerdocument.h"
#include "support/enginerig.h"

#include <QJsonArray>
#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 200;

QString hostName(int number)
{
    return u"Host%1"_s.arg(number, 3, 10, QLatin1Char('0'));
}

//! What all of \a many monitors are, told as one.
void verifyTellsAll(const Message &message, AlertKind kind)
{
    QCOMPARE(message.items.size(), std::size_t(many));
    for (const MessageItem &item : message.items)
        QCOMPARE(item.kind, kind);
    QVERIFY2(message.subject.contains(QString::number(many)), qPrintable(message.subject));
    const QJsonArray alerts = alertmanagerDocument(message)[u"alerts"_s].toArray(); // for webhooks and programs
    QCOMPARE(alerts.size(), many);
    for (std::size_t number = 0; number < message.items.size(); ++number) {
        const QString &name = message.items[number].name;
        for (const QString &text : {message.text, message.html, briefOf(message)})
            QVERIFY2(text.contains(name), qPrintable(name + u" is missing in\n"_s + text));
        QCOMPARE(alerts[qsizetype(number)][u"labels"_s][u"monitor"_s].toString(), name);
    }
    QVERIFY(message.subject.size() + 2 + briefOf(message).size() <= mostInChat);
}

} // namespace

//! A switch dies, and two hundred monitors with it.
class OutageWaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundsAtOnceAndTellsOfAllInOneMessage()
    {
        EngineRig rig;
        rig.configuration.defaults.interval = 5s;
        rig.configuration.defaults.timeout = 2s;
        rig.configuration.defaults.confirmInterval = 1s;
        rig.configuration.policy.groupWait = std::nullopt; // the usual one
        bool isDead = false;
        rig.prober.script = [&](const ProbeRequest &, Instant) {
            return isDead ? ScriptedProber::fails() : ScriptedProber::passes();
        };
        for (int number = 0; number < many; ++number)
            rig.add(hostName(number));
        rig.watch();
        rig.world.advance(1min);
        for (int number = 0; number < many; ++number)
            QCOMPARE(rig.status(hostName(number)), Status::Up);

        isDead = true;
        rig.world.advance(5s + 1s + 1s); // the next look, the second one, and what is promised of the sound
        for (int number = 0; number < many; ++number)
            QVERIFY2(isSounding(rig.judge(hostName(number)), {}, false), qPrintable(hostName(number)));
        QVERIFY(rig.mail->messages.empty()); // a moment for what comes together
        rig.world.advance(10s);
        QCOMPARE(rig.mail->messages.size(), std::size_t(1));
        verifyTellsAll(rig.mail->messages.front(), AlertKind::Down);

        isDead = false;
        rig.world.advance(1min);
        QCOMPARE(rig.mail->messages.size(), std::size_t(2));
        verifyTellsAll(rig.mail->messages.back(), AlertKind::Up);
    }
};

QTEST_GUILESS_MAIN(OutageWaveTest)
#include "outagewave_test.moc"
