// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatedesktop.h"
#include "support/statusnotifierpanel.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace vigia;

namespace {

//! Pixels of \a color in the largest picture, or so.
int countOf(const std::vector<QImage> &pictures, const QColor &color)
{
    int count = 0;
    const QImage image = pictures.empty() ? QImage() : pictures.back();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.alpha() > 250 && std::abs(pixel.red() - color.red()) < 12
                    && std::abs(pixel.green() - color.green()) < 12 && std::abs(pixel.blue() - color.blue()) < 12
                ? 1
                : 0;
        }
    }
    return count;
}

const QColor green(0x0d, 0x85, 0x60);
const QColor red(0xd9, 0x30, 0x25);
const QColor amber(0xbf, 0x5d, 0x00);

class StatusNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desktop.start()); }

    void init()
    {
        m_panel = std::make_unique<StatusNotifierPanel>();
        m_program = std::make_unique<ChildProcess>();
    }
    void cleanup()
    {
        m_program.reset();
        m_panel.reset();
    }

    void theIconAppearsChangesAndIsActivated()
    {
        QVERIFY(appear());
        QVERIFY(startProgram());
        QCOMPARE(nextLine(), QByteArray("tray statusnotifier"));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->items().size(), 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(countOf(m_panel->pictures(), green) > 300, 30'000);
        QCOMPARE(m_panel->tooltip(), QStringLiteral("1 up"));
        m_program->write("down");
        QTRY_VERIFY_WITH_TIMEOUT(countOf(m_panel->pictures(), red) > 300, 30'000);
        QVERIFY2(m_panel->tooltip().startsWith(QStringLiteral("1 down\nShop: Down, since ")),
            qPrintable(m_panel->tooltip()));
        m_program->write("muted");
        QTRY_VERIFY_WITH_TIMEOUT(countOf(m_panel->pictures(), amber) > 300, 30'000);
        m_panel->activate(QStringLiteral("Activate"));
        QCOMPARE(nextLine(), QByteArray("open"));
        m_panel->activate(QStringLiteral("SecondaryActivate"));
        QCOMPARE(nextLine(), QByteArray("board"));
    }

    void theMenuArrivesWithTheProgram()
    {
        QVERIFY(appear());
        QVERIFY(startProgram());
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->items().size(), 1, 30'000);
        QCOMPARE(nextLine(), QByteArray("tray statusnotifier"));
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->entry(QStringLiteral("Open")).id != 0, 30'000);
        QVERIFY(!m_panel->choose(QStringLiteral("Acknowledge all"))); // nothing to acknowledge
        m_program->write("down");
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->entry(QStringLiteral("Acknowledge all")).enabled, 30'000);
        QVERIFY(m_panel->choose(QStringLiteral("Acknowledge all")));
        QCOMPARE(nextLine(), QByteArray("acknowledge"));
        QVERIFY(m_panel->choose(QStringLiteral("4 h")));
        QCOMPARE(nextLine(), QByteArray("mute 14400000"));
        QVERIFY(m_panel->choose(QStringLiteral("Until I unmute")));
        QCOMPARE(nextLine(), QByteArray("mute"));
        QVERIFY(!m_panel->entry(QStringLiteral("Unmute")).visible);
        m_program->write("muted");
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->entry(QStringLiteral("Unmute")).visible, 30'000);
        QVERIFY(m_panel->choose(QStringLiteral("Unmute")));
        QCOMPARE(nextLine(), QByteArray("unmute"));
        QVERIFY(m_panel->choose(QStringLiteral("Quit (nobody will be watching)")));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->process().state(), QProcess::NotRunning, 30'000);
        QCOMPARE(m_program->process().exitCode(), 0);
    }

    void aFlashIsTwoPicturesInTurn()
    {
        QVERIFY(appear());
        QVERIFY(startProgram());
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->items().size(), 1, 30'000);
        m_program->write("down\nflash");
        int changes = 0;
        bool filled = false;
        QElapsedTimer time;
        time.start();
        QVERIFY(QTest::qWaitFor(
            [&] {
                const int count = countOf(m_panel->pictures(), red);
                const bool fills = count > 2000; // else it is the × and the edge
                changes += fills != filled && count > 0 ? 1 : 0;
                filled = fills;
                return changes >= 5;
            },
            20000));
        QVERIFY(time.elapsed() >= 1500); // four halves of a flash lie between five changes, the first may be cut
    }

    void aPanelThatComesALittleLaterIsWaitedFor()
    {
        // It is waited for less than a second: a computer that stands still just then may let that pass.
        QByteArray kind;
        for (int tries = 0; tries < 5 && kind != "tray statusnotifier"; ++tries) {
            cleanup();
            init();
            QVERIFY(startProgram());
            QVERIFY(appear());
            kind = nextLine();
        }
        QCOMPARE(kind, QByteArray("tray statusnotifier"));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->items().size(), 1, 30'000);
    }

    void aWatcherWithoutAPanelIsNotYetATray()
    {
        QByteArray kind;
        for (int tries = 0; tries < 5 && kind != "tray statusnotifier"; ++tries) {
            cleanup();
            init();
            QVERIFY(appear(false));
            QVERIFY(startProgram());
            QTRY_VERIFY_WITH_TIMEOUT(m_panel->timesAsked() > 0, 30'000);
            QVERIFY(m_panel->items().isEmpty());
            m_panel->addHost();
            kind = nextLine();
        }
        QCOMPARE(kind, QByteArray("tray statusnotifier"));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->items().size(), 1, 30'000);
    }

    void aPanelThatDiesAndComesBackHasItsIconAgain()
    {
        QVERIFY(appear());
        QVERIFY(startProgram());
        QCOMPARE(nextLine(), QByteArray("tray statusnotifier"));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->items().size(), 1, 30'000);
        m_panel->vanish();
        QCOMPARE(nextLine(), QByteArray("tray none"));
        QVERIFY(appear());
        QCOMPARE(nextLine(), QByteArray("tray statusnotifier"));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->items().size(), 1, 30'000);
        m_program->write("down");
        QTRY_VERIFY_WITH_TIMEOUT(countOf(m_panel->pictures(), red) > 300, 30'000);
    }

    void aPanelThatIsBackAtOnceWasNeverGone()
    {
        QVERIFY(appear());
        QVERIFY(startProgram());
        QCOMPARE(nextLine(), QByteArray("tray statusnotifier"));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->items().size(), 1, 30'000);
        m_panel->vanish();
        QVERIFY(appear());
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->items().size(), 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(countOf(m_panel->pictures(), green) > 300, 30'000);
        m_panel->activate(QStringLiteral("Activate"));
        QCOMPARE(nextLine(), QByteArray("open")); // and nothing was said before it
    }

    void aPanelThatComesMuchLaterWantsARestart()
    {
        QVERIFY(startProgram());
        QCOMPARE(nextLine(), QByteArray("tray none"));
        QVERIFY(appear());
        QCOMPARE(nextLine(), QByteArray("restart"));
        m_program = std::make_unique<ChildProcess>();
        QVERIFY(startProgram());
        QCOMPARE(nextLine(), QByteArray("tray statusnotifier"));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->items().size(), 1, 30'000);
    }

private:
    bool appear(bool withHost = true) { return m_panel->appear(m_desktop.bus().address(), withHost); }
    bool startProgram()
    {
        return m_program->start(QStringLiteral(VIGIA_TRAY_PROGRAM), {}, m_desktop.environment())
            && nextLine() == QByteArray("waiting");
    }
    //! Without blocking: the panel lives on this thread. Empty where none comes.
    QByteArray nextLine()
    {
        QProcess &process = m_program->process();
        return QTest::qWaitFor([&] { return process.canReadLine(); }, 60'000) ? process.readLine().trimmed()
                                                                              : QByteArray();
    }

    PrivateDesktop m_desktop;
    std::unique_ptr<StatusNotifierPanel> m_panel;
    std::unique_ptr<ChildProcess> m_program;
};

} // namespace

QTEST_GUILESS_MAIN(StatusNotifierTest)
#include "statusnotifier_test.moc"
