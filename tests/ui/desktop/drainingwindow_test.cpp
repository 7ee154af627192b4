// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardwindow.h"
#include "dashboard/toldlist.h"
#include "desktop/desktop.h"
#include "instance/longqueue.h"
#include "settings/settingswindow.h"
#include "support/stalls.h"
#include "support/standstill.h"

#include <QApplication>
#include <QEventLoop>
#include <QLabel>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

namespace {

//! Without a sleep, as a program runs. False: \a isSo was not within the time.
bool runUntil(const std::function<bool()> &isSo, std::chrono::milliseconds patience)
{
    QEventLoop loop;
    QTimer look;
    look.setInterval(10);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.exit(0);
    });
    QTimer::singleShot(patience, &loop, [&loop] { loop.exit(1); });
    look.start();
    return loop.exec() == 0;
}

template <typename Window>
Window *shownWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace

//! All that waited for a provider leaves at once, under the eyes of somebody who looks at what was told to whom: the
//! whole desktop on the real engine's socket.
class DrainingWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // nothing of the person's
    void neverStallsWhileTenThousandLeave();

private:
    Desktop::Options options(const LongQueue &queue) const
    {
        const QString socket = queue.socket();
        return {.engine = {.socketPath = [socket] { return socket; },
                    .program = QStringLiteral(VIGIA_PROGRAM),
                    .arguments = {u"--version"_s}}, // it runs already
            .alarmProgram = QString(),
            .preferencesFile = queue.bench.path(u"desktop.ini"_s),
            .dataFolder = queue.bench.profile(),
            .transitionLog = QString(),
            .person = u"ana"_s,
            .startWords = {},
            .systemLanguage = Language::english()};
    }
};

void DrainingWindowTest::neverStallsWhileTenThousandLeave()
{
    LongQueue queue({.monitors = 200, .ofOneOutage = 300, .interval = "5s", .alerts = "sound, hook"});
    queue.fill();
    if (QTest::currentTestFailed())
        return;
    queue.bench.watch();
    QCOMPARE(queue.bench.run({u"mute"_s}).exitCode, 0);

    Desktop desktop(options(queue));
    desktop.raise();
    auto *window = shownWindow<DashboardWindow>();
    QVERIFY(window);
    QVERIFY(runUntil([&] { return window->monitors().rowCount() == 200; }, 60s));
    Q_EMIT window->settingsRequested();
    auto *settings = shownWindow<SettingsWindow>();
    QVERIFY(settings);
    settings->showPage(SettingsWindow::Page::Channels);
    window->reveal({u"shop-0"_s});
    const auto *told = window->findChild<ToldList *>();
    QVERIFY(told);
    QVERIFY(runUntil([&] { return told->isVisible() && !textOf(*told).contains(u"delivered,"_s); }, 30s));
    const auto waits = [&] {
        const auto &channels = window->monitors().health().channels;
        return std::ranges::any_of(channels, [](const ChannelView &channel) { return channel.unsettled > 0; });
    };
    QVERIFY(waits());

    queue.isThere = true;
    QVERIFY(runUntil([&] { return queue.alerts > 0; }, 120s)); // it is tried again by and by
    Stalls stalls;
    QElapsedTimer took;
    FairTimer ran;
    took.start();
    ran.start();
    QVERIFY(runUntil([&] { return !waits(); }, 120s));
    const qint64 milliseconds = took.elapsed();
    const qint64 stood = std::max<qint64>(0, milliseconds - ran.elapsed());
    const Stalls::Times late = stalls.late();
    const Stalls::Times own = stalls.ownWork();
    qInfo("%d alerts in %lld ms: late %s; own work %s", queue.alerts.load(), static_cast<long long>(milliseconds),
        qPrintable(late.text()), qPrintable(own.text()));
    QVERIFY(runUntil([&] { return textOf(*told).contains(u"delivered,"_s); }, 30s));

    QVERIFY(queue.alerts >= LongQueue::pending - 300);
    QVERIFY(late.count() > 200);
    // Its own work is held to what is promised, what is late to what a computer that has other work to do allows.
    QVERIFY2(own.at(0.999) <= 50 && own.at(1) <= 200, qPrintable(own.text()));
    QVERIFY2(late.at(0.95) <= 100 && late.at(1) <= double(1'000 + stood), qPrintable(late.text()));
}

QTEST_MAIN(DrainingWindowTest)
#include "drainingwindow_test.moc"
