// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/alarmline.h"

#include <QTest>

#include <random>

using namespace vigia;
using namespace vigia::alarmline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Mode = SoundSettings::Repeat::Mode;

class AlarmLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeviceTriedCanBeOrdered()
    {
        int device = 0;
        for (int tried = 0; tried < 2 * alarmline::mostDevices; ++tried) {
            device = alarmline::deviceAfter(device);
            const alarmline::Play play{.device = device};
            QVERIFY(alarmline::decodeOrder(alarmline::encode(alarmline::Order(play))));
        }
    }
    void readsBackEveryOrder()
    {
        const Order orders[] = {
            Play{},
            Play{Tone::Recovered, {Mode::Once, 0ms}, 0, 3, u"/home/ana/mi alarma 100%\nñ.wav"_s},
            Play{Tone::Alarm, {Mode::Every, 30s}, 1, 9999, u"-"_s},
            Play{Tone::Silence, {Mode::Once, 0ms}, 1, 0, {}},
            SetVolume{0.25},
            Stop{},
            Look{},
            Look{u"/home/ana/mi alarma 100%\nñ.wav"_s},
        };
        for (const Order &order : orders) {
            QVERIFY(!encode(order).contains('\n'));
            QCOMPARE(decodeOrder(encode(order)), std::optional(order));
        }
    }

    void takesTheBestOfSeveralDevices()
    {
        QCOMPARE(bestOf({}), Output::NoDevice);
        QCOMPARE(bestOf({Output::Muted, Output::Audible}), Output::Audible);
        QCOMPARE(bestOf({Output::Looking, Output::Audible}), Output::Audible);
        QCOMPARE(bestOf({Output::Muted, Output::Looking}), Output::Looking);
        QCOMPARE(bestOf({Output::ZeroVolume, Output::Muted}), Output::ZeroVolume);
    }

    void readsBackEveryReport()
    {
        std::vector<Report> reports{Playing{}, Playing{1, 2, false, {}}, Ended{}};
        for (int fault = 0; fault <= int(SoundFault::Silent); ++fault)
            reports.insert(reports.end(),
                {Playing{0, 1, true, SoundFault(fault)}, Looked{Output::Muted, true, SoundFault(fault)}});
        for (int output = 0; output <= int(Output::NoDevice); ++output)
            reports.insert(
                reports.end(), {Progress{1LL << 40, Output(output)}, Looked{Output(output), output % 2 == 0, {}}});
        for (int why = 0; why <= int(WhyUnheard::HelperMissing); ++why)
            reports.push_back(Failed{WhyUnheard(why)});
        for (const Report &report : reports)
            QCOMPARE(decodeReport(encode(report)), std::optional(report));
    }

    void readsTheLinesOfItsDescription()
    {
        QCOMPARE(decodeOrder("play alarm every:30000 0.8 1 /a%20b.wav"),
            std::optional<Order>(Play{Tone::Alarm, {Mode::Every, 30s}, 0.8, 1, u"/a b.wav"_s}));
        QCOMPARE(decodeReport("progress 44100 muted"), std::optional<Report>(Progress{44100, Output::Muted}));
    }

    void refusesWhatIsNoLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"", " ", "play", "play alarm loop 0.8", "play alarm loop 0.8 0 a b",
                 "play siren loop 1 0", "play alarm twice 1 0", "play alarm every:0 1 0", "play alarm every:-5 1 0",
                 "play alarm every:86400001 1 0", "play alarm loop 1.5 0", "play alarm loop nan 0",
                 "play alarm loop -1 0", "play alarm loop 1 -1", "play alarm loop 1 10000", " stop", "stop ",
                 "stop now", "volume", "volume x", "volume inf", "volume 2", "playing", "playing 0 1",
                 "playing 0 1 what", "playing -1 1 file", "progress", "progress -1 audible", "progress 1 loud",
                 "progress 1e3 audible", "ended ", "look ", "look a b", "looked", "looked muted", "looked muted what",
                 "looked loud file", "failed", "failed because", "failed muted muted"})
            QTest::newRow(line) << QByteArray(line);
        QTest::newRow("too long") << "play alarm loop 1 0 " + QByteArray(longestLine, 'a');
    }
    void refusesWhatIsNoLine()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!decodeOrder(line));
        QVERIFY(!decodeReport(line));
    }

    void takesAnyBytes()
    {
        std::mt19937 random(1);
        const QByteArray good = encode(Order(Play{Tone::Alarm, {Mode::Every, 30s}, 0.5, 1, u"/ä.wav"_s}));
        for (int i = 0; i < 20000; ++i) {
            QByteArray line = good;
            line[qsizetype(random() % size_t(line.size()))] = char(random());
            if (const auto order = decodeOrder(line))
                QVERIFY(decodeOrder(encode(*order)));
        }
    }
};

QTEST_APPLESS_MAIN(AlarmLineTest)
#include "alarmline_test.moc"
