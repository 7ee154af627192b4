// SPDX-License-Identifier: GPL-3.0-or-later
// The programs as they are installed, on a desktop of their own with an XEmbed tray and a sound device: how long from
// the start to the icon, and what each process takes afterwards. Run by hand: tests/bench/desktop/run.
#include "load.h"
#include "support/privatedesktop.h"
#include "voice/pulse.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLockFile>
#include <QPixmap>
#include <QScreen>
#include <QThread>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace vigia::bench {

namespace {

struct Plan {
    quint16 port = 0;
    int monitors = 20;
    int starts = 5;
    int seconds = 30; //!< from the icon to the last look at the memory
    bool isWindowOpen = false;
    bool isOneDown = false; //!< so that the alarm sounds
};

struct Memory {
    double resident = 0; //!< MiB; pages that several processes use count in each
    double share = 0; //!< MiB; such pages are divided among them
};

Memory memoryOf(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    Memory memory;
    if (process <= 0 || !file.open(QIODevice::ReadOnly))
        return memory;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const double kibibytes = line.simplified().split(' ').value(1).toDouble();
        if (line.startsWith("Rss:"))
            memory.resident = kibibytes / 1024;
        else if (line.startsWith("Pss:"))
            memory.share = kibibytes / 1024;
    }
    return memory;
}

//! The process named \a name that \a parent started; 0: none.
qint64 childNamed(const QByteArray &name, qint64 parent)
{
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile file(u"/proc/%1/stat"_s.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const qsizetype end = stat.lastIndexOf(')');
        if (stat.mid(stat.indexOf('(') + 1).startsWith(name)
            && stat.mid(end + 2).split(' ').value(1).toLongLong() == parent)
            return process.toLongLong();
    }
    return 0;
}

class Rig
{
public:
    explicit Rig(const Plan &plan)
        : m_plan(plan)
    {
    }

    bool prepare()
    {
        if (!m_desktop.start() || !m_desktop.startTray())
            return false;
        m_environment = m_desktop.environment();
        m_environment.insert(u"PULSE_SERVER"_s, qEnvironmentVariable("PULSE_SERVER"));
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        qputenv("DISPLAY", m_environment.value(u"DISPLAY"_s).toUtf8());
        return true;
    }

    bool import()
    {
        QFile file(m_profile.filePath(u"watch.yml"_s));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("version: 1\ndefaults: {interval: 20s, timeout: 5s, confirm: 1}\nmonitors:\n");
        for (int i = 0; i < m_plan.monitors; ++i) {
            const bool isDown = m_plan.isOneDown && i == 0;
            const QString address = isDown ? u"http://127.0.0.1:1/"_s : targetUrl(i, m_plan.port);
            file.write(u"  - {name: Monitor %1, http: \"%2\"}\n"_s.arg(i + 1).arg(address).toUtf8());
        }
        file.close();
        QProcess console;
        console.setProcessEnvironment(m_environment);
        console.start(QStringLiteral(VIGIA_PROGRAM), {u"--profile"_s, m_profile.path(), u"import"_s, file.fileName()});
        return console.waitForFinished(-1) && console.exitCode() == 0;
    }

    //! Starts, waits for the icon, lets it work, says what it took, and ends it.
    bool measure()
    {
        const QImage before = panel();
        QStringList arguments{u"--profile"_s, m_profile.path()};
        if (!m_plan.isWindowOpen)
            arguments << u"--minimized"_s;
        ChildProcess program;
        QElapsedTimer sinceStart;
        sinceStart.start();
        if (!program.start(QStringLiteral(VIGIA_DESKTOP), arguments, m_environment))
            return false;
        while (panel() == before) {
            if (sinceStart.hasExpired(30'000))
                return false;
            QThread::msleep(2); // the pace of looking
        }
        const qint64 took = sinceStart.elapsed();
        QThread::sleep(m_plan.seconds);
        const qint64 desktop = program.process().processId();
        const qint64 engine = holderOf(u"vigia.lock"_s);
        const std::array memory{memoryOf(desktop), memoryOf(engine), memoryOf(childNamed("vigia-alarm", desktop))};
        std::printf("%d monitors: icon after %lld ms; after %d s desktop %.1f + engine %.1f + alarm %.1f MiB resident, "
                    "%.1f MiB together with shared pages counted once\n",
            m_plan.monitors, static_cast<long long>(took), m_plan.seconds, memory[0].resident, memory[1].resident,
            memory[2].resident, memory[0].share + memory[1].share + memory[2].share);
        std::fflush(stdout);
        program.stop();
        const QDeadlineTimer deadline(20'000);
        while ((holderOf(u"vigia.lock"_s) != 0 || panel() != before) && !deadline.hasExpired())
            QThread::msleep(50); // the engine ends with the desktop that started it
        return !deadline.hasExpired();
    }

private:
    QImage panel() const
    {
        QScreen *screen = QGuiApplication::primaryScreen();
        return screen->grabWindow(0, PrivateDesktop::width - 200, PrivateDesktop::height - 32, 200, 32).toImage();
    }

    qint64 holderOf(const QString &lockFile) const
    {
        const QLockFile lock(m_profile.filePath(lockFile));
        qint64 process = 0;
        QString host, program;
        return lock.getLockInfo(&process, &host, &program) ? process : 0;
    }

    Plan m_plan;
    QTemporaryDir m_profile;
    test::Pulse m_pulse;
    PrivateDesktop m_desktop;
    QProcessEnvironment m_environment;
};

} // namespace

} // namespace vigia::bench

//! vigia_bench_desktop PORT [MONITORS [STARTS [SECONDS]]] [open] [down]
int main(int argc, char **argv)
{
    using namespace vigia::bench;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    Plan plan;
    plan.isWindowOpen = words.removeAll(u"open"_s) > 0;
    plan.isOneDown = words.removeAll(u"down"_s) > 0;
    plan.port = words.value(0).toUShort();
    if (words.size() > 1)
        plan.monitors = words[1].toInt();
    if (words.size() > 2)
        plan.starts = words[2].toInt();
    if (words.size() > 3)
        plan.seconds = words[3].toInt();
    if (plan.port == 0 || plan.monitors < 1 || plan.monitors > 10'000 || plan.starts < 1 || plan.seconds < 1) {
        std::fprintf(stderr, "usage: vigia_bench_desktop PORT [MONITORS [STARTS [SECONDS]]] [open] [down]\n");
        return 2;
    }
    Rig rig(plan);
    if (!rig.prepare()) {
        std::fprintf(stderr, "no desktop: Xvfb, openbox, trayer, dbus-daemon and pulseaudio are needed\n");
        return 1;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QGuiApplication application(argc, argv); // only to look at the panel
    if (!rig.import())
        return 1;
    for (int i = 0; i < plan.starts; ++i) {
        if (!rig.measure()) {
            std::fprintf(stderr, "the icon did not come, or did not go\n");
            return 1;
        }
    }
    return 0;
}
