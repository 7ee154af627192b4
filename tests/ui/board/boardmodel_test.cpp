// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardmodel.h"

#include "scene/scene.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"
#include "support/simulatedworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;

namespace {

class BoardModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_facade = std::make_unique<ScriptedFacade>();
        for (const char *name : {"Shop", "Mail", "Wiki", "Git", "VPN"})
            m_facade->status.monitors.push_back(upMonitor(QString::fromLatin1(name)));
    }

    void keepsTheFilesOrderRowByRow()
    {
        Rig rig(*m_facade);
        rig.model.arrange(2);
        QCOMPARE(rig.model.rowCount(), 3);
        QCOMPARE(rig.model.index(0, 1).data().toString(), QStringLiteral("Mail"));
        QCOMPARE(rig.model.index(2, 0).data().toString(), QStringLiteral("VPN"));
        QVERIFY(!rig.model.index(2, 1).data().isValid());
        QCOMPARE(rig.model.flags(rig.model.index(2, 1)), Qt::NoItemFlags);
        QCOMPARE(rig.model.indexOf(m_facade->status.monitors[3].id), rig.model.index(1, 1));
    }

    void isAModelThroughAllThatHappens()
    {
        Rig rig(*m_facade);
        const QAbstractItemModelTester tester(&rig.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rig.model.arrange(3);
        m_facade->change(downMonitor(QStringLiteral("Git"), UtcTime()));
        StatusView fewer = m_facade->status;
        fewer.monitors.resize(1);
        m_facade->reconfigure(fewer);
        QTRY_COMPARE(rig.model.count(), 1);
        m_facade->reconfigure({});
        QTRY_COMPARE(rig.model.count(), 0);
        QCOMPARE(rig.model.rowCount(), 0);
    }

    void aChangedMonitorIsToldInItsPlace()
    {
        Rig rig(*m_facade);
        rig.model.arrange(2);
        QSignalSpy changes(&rig.model, &QAbstractItemModel::dataChanged);
        m_facade->change(downMonitor(QStringLiteral("Git"), UtcTime()));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex(), rig.model.index(1, 1));
        QCOMPARE(rig.word(3), QStringLiteral("Down"));
    }

    void wordAndColourSayThatTheSoundIsOff()
    {
        MonitorView muted = downMonitor(QStringLiteral("Shop"), UtcTime());
        muted.mute = MuteView{{}, true};
        m_facade->status.monitors[0] = muted;
        m_facade->status.monitors[1] = downMonitor(QStringLiteral("Mail"), UtcTime());
        Rig rig(*m_facade);
        QCOMPARE(rig.word(0), QStringLiteral("Down, sound off"));
        QCOMPARE(rig.appearance(0).role, Role::DownSilenced);
        QCOMPARE(rig.appearance(1).role, Role::Down);
        HealthView health;
        health.generalMute = MuteView{};
        Q_EMIT m_facade->healthChanged(health);
        QCOMPARE(rig.word(1), QStringLiteral("Down, sound off"));
        QCOMPARE(rig.appearance(1).role, Role::DownSilenced);
    }

    void withoutDataNothingIsGreen()
    {
        m_facade->status.monitors[1] = downMonitor(QStringLiteral("Mail"), UtcTime());
        Rig rig(*m_facade);
        Q_EMIT m_facade->ended({});
        for (int position = 0; position < 5; ++position) {
            QCOMPARE(rig.appearance(position).role, Role::Unknown);
            QCOMPARE(rig.word(position), QStringLiteral("No data"));
        }
    }

    void whereNotAllHaveRoomTheWorstComeFirstAndTheRestIsSaid()
    {
        MonitorView critical = downMonitor(QStringLiteral("VPN"), UtcTime());
        critical.severity = Severity::Critical;
        m_facade->status.monitors[3] = downMonitor(QStringLiteral("Git"), UtcTime());
        m_facade->status.monitors[4] = critical;
        Rig rig(*m_facade);
        const QAbstractItemModelTester tester(&rig.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rig.model.arrange(2, 4);
        QCOMPARE(rig.shown(), QStringLiteral("VPN, Git, Shop, and 2 more, all up"));
        QVERIFY(!rig.model.monitor(rig.model.index(1, 1)));
        QVERIFY(!rig.model.index(1, 1).data(BoardModel::AppearanceRole).isValid());
        QCOMPARE(rig.model.indexOf(m_facade->status.monitors[3].id), rig.model.index(0, 1));
        QVERIFY(!rig.model.indexOf(m_facade->status.monitors[2].id).isValid());

        // What is not well takes a place at once, and no hidden outage is called well.
        QSignalSpy reordered(&rig.model, &BoardModel::reordered);
        m_facade->change(downMonitor(QStringLiteral("Wiki"), UtcTime()));
        QCOMPARE(reordered.size(), 1);
        QCOMPARE(rig.shown(), QStringLiteral("VPN, Wiki, Git, and 2 more, all up"));
        m_facade->change(downMonitor(QStringLiteral("Mail"), UtcTime()));
        QCOMPARE(rig.shown(), QStringLiteral("VPN, Mail, Wiki, and 2 more · 1 down · 1 up"));
        QCOMPARE(rig.appearance(3).role, Role::Down);

        Q_EMIT m_facade->ended({});
        QCOMPARE(rig.shown(), QStringLiteral("VPN, Mail, Wiki, and 2 more"));
        QCOMPARE(rig.appearance(3).role, Role::Unknown);
        rig.model.arrange(2, 5);
        QCOMPARE(rig.shown(), QStringLiteral("Shop, Mail, Wiki, Git, VPN"));
    }

    void manyAreCountedInTheReadersWay()
    {
        m_facade->status.monitors.clear();
        for (int i = 0; i < 5000; ++i)
            m_facade->status.monitors.push_back(upMonitor(QStringLiteral("Server %1").arg(i)));
        Rig rig(*m_facade);
        rig.model.arrange(1, 190);
        QCOMPARE(rig.model.index(189, 0).data().toString(), QStringLiteral("and 4,811 more, all up"));
    }

    void whatAReaderOfScreensIsTold()
    {
        m_facade->status.monitors[1] = downMonitor(QStringLiteral("Mail"), UtcTime());
        Rig rig(*m_facade);
        QCOMPARE(rig.model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Mail: Down"));
        QVERIFY(rig.model.index(1, 0).data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("503")));
    }

    void tellsWhoAcknowledged()
    {
        m_facade->status.monitors[1].acknowledged =
            AcknowledgementView{QStringLiteral("ana"), QStringLiteral("on it"), {}};
        Rig rig(*m_facade);
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole)}) {
            const QString told = rig.model.index(1, 0).data(role).toString();
            QVERIFY2(told.contains(QStringLiteral("acknowledged by ana: on it")), qPrintable(told));
        }
    }

    void heldAlertsAreSignedAndTold()
    {
        m_facade->status.monitors[1].snoozedUntil = UtcTime(std::chrono::hours(490'000));
        Rig rig(*m_facade);
        const QModelIndex held = rig.model.index(1, 0);
        QVERIFY(held.data(BoardModel::HeldRole).toBool());
        QVERIFY(!rig.model.index(0, 0).data(BoardModel::HeldRole).toBool());
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole)})
            QVERIFY(held.data(role).toString().contains(QStringLiteral("alerts held until ")));
        Q_EMIT m_facade->ended({});
        QVERIFY(!held.data(BoardModel::HeldRole).toBool());
    }

    void foreignTextIsHarmless()
    {
        MonitorView hostile = upMonitor(QStringLiteral("<b>x</b>\n\u202e"));
        hostile.target = QStringLiteral("http://<img src=x>");
        m_facade->status.monitors[0] = hostile;
        Rig rig(*m_facade);
        QCOMPARE(rig.model.index(0, 0).data().toString(), QStringLiteral("<b>x</b>\\n\\u202e"));
        const QString toolTip = rig.model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(!toolTip.contains(QStringLiteral("<b>")));
        QVERIFY(!toolTip.contains(QStringLiteral("<img")));
        QVERIFY(toolTip.contains(QStringLiteral("&lt;img")));
    }

private:
    struct Rig {
        explicit Rig(ScriptedFacade &facade)
            : scene(facade, world, world)
            , model(scene, speech)
        {
            const bool known = QTest::qWaitFor([this] { return scene.isKnown(); });
            Q_ASSERT(known);
            Q_UNUSED(known)
        }
        QString word(int position) const
        {
            return model.index(position / model.columnCount(), position % model.columnCount())
                .data(BoardModel::WordRole)
                .toString();
        }
        QString shown() const
        {
            QStringList names;
            for (int bar = 0; bar < model.count(); ++bar)
                names.append(model.index(bar / model.columnCount(), bar % model.columnCount()).data().toString());
            return names.join(QStringLiteral(", "));
        }
        Appearance appearance(int position) const
        {
            return model.index(position / model.columnCount(), position % model.columnCount())
                .data(BoardModel::AppearanceRole)
                .value<Appearance>();
        }

        test::SimulatedWorld world;
        Speech speech{Language::english()};
        Scene scene;
        BoardModel model;
    };

    std::unique_ptr<ScriptedFacade> m_facade;
};

} // namespace

QTEST_MAIN(BoardModelTest)
#include "boardmodel_test.moc"
