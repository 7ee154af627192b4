// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatedesktop.h"
#include "support/statusnotifierpanel.h"

#include <QTest>

#include <memory>

using namespace vigia;

namespace {

const QColor green(0x0d, 0x85, 0x60);
const QColor red(0xd9, 0x30, 0x25);

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 12 && std::abs(a.green() - b.green()) < 12
        && std::abs(a.blue() - b.blue()) < 12;
}

class XEmbedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desktop.start()); }
    void init() { m_program = std::make_unique<ChildProcess>(); }
    void cleanup()
    {
        m_program.reset();
        m_desktop.stopTray();
    }

    void theIconIsSeenChangesAndIsClicked()
    {
        QVERIFY(m_desktop.startTray());
        QVERIFY(startProgram());
        QVERIFY(findsTheTray());
        QTRY_VERIFY_WITH_TIMEOUT(place(green), 30'000);
        m_program->write("down");
        std::optional<QPoint> at;
        QTRY_VERIFY_WITH_TIMEOUT(at = place(red), 30'000);
        QVERIFY(m_desktop.click(*at, 1));
        QCOMPARE(m_program->readLine(), QByteArray("open"));
        QVERIFY(m_desktop.click(*at, 2));
        QCOMPARE(m_program->readLine(), QByteArray("board"));
    }

    void itsMenuCanBeUsed()
    {
        QVERIFY(m_desktop.startTray());
        QVERIFY(startProgram());
        QVERIFY(findsTheTray());
        m_program->write("down");
        std::optional<QPoint> at;
        QTRY_VERIFY_WITH_TIMEOUT(at = place(red), 30'000);
        // A menu is seen a moment before it has the keyboard.
        QByteArray said;
        for (int tries = 0; tries < 3 && said.isEmpty(); ++tries) {
            QVERIFY(m_desktop.click(*at, 3));
            QTRY_VERIFY_WITH_TIMEOUT(somethingAbovePanel(), 30'000);
            const QString down = QStringLiteral("Down");
            QVERIFY(m_desktop.pressKeys({down, QStringLiteral("Return")})); // the first that can be chosen
            said = m_program->readLine(5000);
            if (said.isEmpty())
                QVERIFY(m_desktop.pressKeys({QStringLiteral("Escape")}));
        }
        QCOMPARE(said, QByteArray("open"));
    }

    void aTrayThatDiesAndComesBackHasItsIconAgain()
    {
        QVERIFY(m_desktop.startTray());
        QVERIFY(startProgram());
        QVERIFY(findsTheTray());
        QTRY_VERIFY_WITH_TIMEOUT(place(green), 30'000);
        m_desktop.stopTray();
        QCOMPARE(m_program->readLine(), QByteArray("tray none"));
        QVERIFY(m_desktop.startTray());
        QCOMPARE(m_program->readLine(), QByteArray("tray native"));
        QTRY_VERIFY_WITH_TIMEOUT(place(green), 30'000);
    }

    void aTrayThatComesMuchLaterShowsTheIconWithoutARestart()
    {
        QVERIFY(startProgram());
        QCOMPARE(m_program->readLine(), QByteArray("tray none"));
        QVERIFY(m_desktop.startTray());
        QCOMPARE(m_program->readLine(), QByteArray("tray native"));
        QTRY_VERIFY_WITH_TIMEOUT(place(green), 30'000);
    }

private:
    //! The tray may have needed longer than the program waits for one at first.
    bool findsTheTray()
    {
        const QByteArray said = m_program->readLine();
        return (said == "tray none" ? m_program->readLine() : said) == "tray native";
    }
    bool startProgram()
    {
        return m_program->start(QStringLiteral(VIGIA_TRAY_PROGRAM), {}, m_desktop.environment())
            && m_program->readLine() == QByteArray("waiting");
    }

    //! The middle of what has that colour in the panel.
    std::optional<QPoint> place(const QColor &color) const
    {
        const QImage screen = m_desktop.screenshot();
        QRect found;
        int count = 0;
        for (int y = screen.height() - 40; y < screen.height(); ++y) {
            for (int x = screen.width() - 200; x >= 0 && x < screen.width(); ++x) {
                if (isNear(screen.pixelColor(x, y), color)) {
                    found |= QRect(x, y, 1, 1);
                    ++count;
                }
            }
        }
        return count > 60 ? std::optional(found.center()) : std::nullopt;
    }

    bool somethingAbovePanel() const
    {
        const QImage screen = m_desktop.screenshot();
        return !screen.isNull()
            && screen.pixelColor(screen.width() - 60, screen.height() - 80) != screen.pixelColor(60, 60);
    }

    PrivateDesktop m_desktop;
    std::unique_ptr<ChildProcess> m_program;
};

} // namespace

QTEST_GUILESS_MAIN(XEmbedTest)
#include "xembed_test.moc"
