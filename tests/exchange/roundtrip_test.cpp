// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/configurationwriter.h"
#include "exchange/entitydocuments.h"
#include "exchange/yamlreader.h"
#include "exchange/yamlwriter.h"
#include "randomconfiguration.h"
#include "samples.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 400;

//! 5,000 monitors as people would have them.
Configuration largeConfiguration()
{
    Configuration configuration;
    configuration.groups.push_back({.name = u"Web"_s, .needs = {}, .owner = {}, .settings = {}});
    for (int i = 0; i < 5000; ++i) {
        MonitorDefinition monitor{.id = {u"5f0c1a52-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'))},
            .name = u"Shop %1"_s.arg(i),
            .target = HttpTarget{u"https://shop-%1.example/health"_s.arg(i)},
            .group = u"Web"_s,
            .settings = {}};
        monitor.settings.interval = std::chrono::seconds(20);
        monitor.settings.contains = u"alive: yes"_s;
        monitor.settings.tags = QStringList{u"customer"_s, u"eu"_s};
        monitor.settings.headers = std::vector<Header>{{u"Accept"_s, u"text/html"_s}};
        configuration.monitors.push_back(monitor);
    }
    return configuration;
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAnyConfigurationBackFromYaml();
    void givesAnyEntryBackFromJson();
    void givesAnyTreeBackFromYaml();
    void writesTheSameTextTheSecondTime();
    void givesTheSampleBack();
    void refusesAJsonDocumentThatSaysTooMuch();
    void carriesFiveThousandMonitors();
};

void RoundTripTest::givesAnyConfigurationBackFromYaml()
{
    for (quint32 seed = 1; seed <= rounds; ++seed) {
        QRandomGenerator random(seed);
        const Configuration configuration = randomConfiguration(random);
        const QString text = exportText(configuration);
        const auto back = importText(text.toUtf8(), {}, ImportMode::Replace);
        QVERIFY2(back.has_value(),
            qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(back ? QString() : wordsOf(back.error()), text)));
        QVERIFY2(back->configuration == configuration, qPrintable(u"seed %1\n%2"_s.arg(seed).arg(text)));
    }
}

void RoundTripTest::givesAnyEntryBackFromJson()
{
    for (quint32 seed = 1; seed <= rounds; ++seed) {
        QRandomGenerator random(seed);
        const Configuration configuration = randomConfiguration(random);
        for (const MonitorDefinition &monitor : configuration.monitors) {
            const auto back = monitorFromDocument(monitorDocument(monitor));
            QVERIFY2(back && *back == monitor, monitorDocument(monitor).constData());
        }
        for (const GroupDefinition &group : configuration.groups) {
            const auto back = groupFromDocument(groupDocument(group));
            QVERIFY2(back && *back == group, groupDocument(group).constData());
        }
        for (const MaintenanceWindow &window : configuration.maintenance) {
            const auto back = maintenanceFromDocument(maintenanceDocument(window));
            QVERIFY2(back && *back == window, maintenanceDocument(window).constData());
        }
        for (const ChannelDefinition &channel : configuration.channels) {
            const auto back = channelFromDocument(channelDocument(channel));
            QVERIFY2(back && *back == channel, channelDocument(channel).constData());
        }
        const auto defaults = defaultsFromDocument(defaultsDocument(configuration.defaults));
        QVERIFY2(defaults && *defaults == configuration.defaults, defaultsDocument(configuration.defaults).constData());
    }
}

void RoundTripTest::givesAnyTreeBackFromYaml()
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        QRandomGenerator random(seed);
        std::vector<NodeMember> members;
        for (int i = 0; i < 6; ++i) {
            const QString text = awkwardText(random);
            const QString key = awkwardText(random).left(200) + QString::number(i);
            switch (random.bounded(4)) {
            case 0:
                members.push_back({key, Node::ofText(text)});
                break;
            case 1:
                members.push_back({key, Node::ofTexts({text, awkwardText(random)})});
                break;
            case 2:
                members.push_back({key, Node::ofItems({Node::ofMembers({{u"k"_s, Node::ofText(text)}})})});
                break;
            case 3:
                members.push_back({key, Node::ofMembers({{text.left(200), Node::ofText(text)}, {u"l l"_s, Node{}}})});
                break;
            }
        }
        const Node document = Node::ofMembers(std::move(members));
        const QString text = writeYaml(document);
        const auto back = readYaml(text.toUtf8());
        QVERIFY2(back, qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(back ? QString() : wordsOf(back.error()), text)));
        QVERIFY2(sameContent(*back, document), qPrintable(u"seed %1\n%2\n%3"_s.arg(seed).arg(text, writeYaml(*back))));
    }
}

void RoundTripTest::writesTheSameTextTheSecondTime()
{
    QRandomGenerator random(7);
    const QString text = exportText(randomConfiguration(random));
    QCOMPARE(exportText(imported(text.toUtf8()).configuration), text);
}

void RoundTripTest::givesTheSampleBack()
{
    const Configuration configuration = imported(fullSample()).configuration;
    QVERIFY(imported(exportText(configuration).toUtf8()).configuration == configuration);
}

void RoundTripTest::refusesAJsonDocumentThatSaysTooMuch()
{
    const auto extra = monitorFromDocument(R"({"name":"Shop","id":"a","http":"https://shop.example","colour":"red"})");
    QVERIFY(!extra);
    QCOMPARE(extra.error().front().code, ErrorCode::UnknownKey);
    const auto torn = monitorFromDocument(R"({"name":"Shop","id":"a","http":"https://sh)");
    QVERIFY(!torn);
    QCOMPARE(torn.error().front().code, ErrorCode::SyntaxError);
    QVERIFY(!monitorFromDocument("[]"));
    QVERIFY(!monitorFromDocument("{}"));
}

void RoundTripTest::carriesFiveThousandMonitors()
{
    const Configuration configuration = largeConfiguration();
    std::vector<QByteArray> documents;
    for (const MonitorDefinition &monitor : configuration.monitors)
        documents.push_back(monitorDocument(monitor));

    QElapsedTimer timer;
    timer.start();
    std::size_t same = 0;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const auto back = monitorFromDocument(documents[i]);
        same += back && *back == configuration.monitors[i];
    }
    qInfo("5,000 JSON documents read in %lld ms", timer.restart());
    QCOMPARE(same, configuration.monitors.size());

    const QByteArray text = exportText(configuration).toUtf8();
    qInfo("%lld KiB of YAML written in %lld ms", qint64(text.size() / 1024), timer.restart());
    const auto back = importText(text, configuration);
    qInfo("… and imported over itself in %lld ms", timer.restart());
    QVERIFY(back && back->configuration == configuration);
    QVERIFY(back->summary.changesNothing());
    QCOMPARE(back->summary.monitors.unchanged.size(), 5000);
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "roundtrip_test.moc"
