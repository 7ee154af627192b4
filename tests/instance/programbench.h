// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <memory>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace vigia::test {

using namespace Qt::StringLiterals;

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

//! One profile, one home, and the real program.
class Bench
{
public:
    Bench()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // no password store of the person's
        m_environment.insert(u"HOME"_s, m_folder.path());
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_environment.insert(u"LANGUAGE"_s, u"en"_s);
        m_environment.insert(u"VIGIA_SECRET_CANARY"_s, QString::fromLatin1(canary));
    }
    ~Bench() { kill(); }

    static constexpr char canary[] = "c4n4ry-S3cr3t-9f1";

    QProcessEnvironment &environment() { return m_environment; } //!< of what is started from now on
    const QProcessEnvironment &environment() const { return m_environment; }
    void useProgram(const QString &program) { m_program = program; }
    QString profile() const { return m_folder.filePath(u"profile"_s); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    //! From now on the program runs as a user whom permissions bind.
    void becomeNobody()
    {
        if (geteuid() != 0)
            return;
        m_program = path(u"vigia"_s);
        QVERIFY(QFile::copy(QStringLiteral(VIGIA_PROGRAM), m_program));
        QCOMPARE(QProcess::execute(u"chown"_s, {u"-R"_s, u"65534:65534"_s, m_folder.path()}), 0);
        m_become = [] {
            if (setgid(65534) != 0 || setuid(65534) != 0)
                _exit(99);
        };
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void forget(const QString &variable) { m_environment.remove(variable); }

    //! Runs a verb to its end. The servers of this test go on meanwhile.
    Outcome run(const QStringList &words, const QString &output = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        if (!output.isEmpty())
            process.setStandardOutputFile(output);
        process.setChildProcessModifier(m_become);
        process.start(m_program, QStringList{u"--profile"_s, profile()} + words);
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
        if (!ended)
            process.kill();
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    void watch()
    {
        start();
        QVERIFY(QTest::qWaitFor([this] { return run({u"status"_s}).exitCode != 3 || answers(); }, 60'000));
    }
    //! Does not wait until it answers.
    void start()
    {
        m_watching = std::make_unique<QProcess>();
        m_watching->setProcessEnvironment(m_environment);
        m_watching->setChildProcessModifier([become = m_become] {
            if (become)
                become();
#ifdef Q_OS_LINUX
            ::prctl(PR_SET_PDEATHSIG, SIGKILL); // it does not outlive a test that crashes
#endif
        });
        m_watching->setStandardErrorFile(path(u"stderr.txt"_s), QIODevice::Append);
        m_watching->start(m_program, {u"--profile"_s, profile(), u"--headless"_s});
    }
    qint64 processId() const
    {
        return m_watching->processId();
    }
    //! An instance that watches nothing yet has the exit code 3 of "unknown", and answers all the same.
    bool answers() const
    {
        return run({u"status"_s, u"--json"_s}).out.startsWith('{');
    }

    void kill() const
    {
        if (m_watching && m_watching->state() != QProcess::NotRunning) {
            m_watching->kill();
            m_watching->waitForFinished();
        }
    }
    int endGently() const
    {
        m_watching->terminate();
        const bool ended = m_watching->waitForFinished(60'000);
        return ended && m_watching->exitStatus() == QProcess::NormalExit ? m_watching->exitCode() : -1;
    }

    QJsonObject monitor(const QString &name) const
    {
        const QJsonObject status = QJsonDocument::fromJson(run({u"status"_s, u"--json"_s}).out).object();
        for (const QJsonValue &value : status[u"monitors"_s].toArray()) {
            if (value[u"name"_s].toString() == name)
                return value.toObject();
        }
        return {};
    }
    bool waitForStatus(const QString &name, const QString &wanted) const
    {
        return QTest::qWaitFor([&] { return monitor(name)[u"status"_s].toString() == wanted; }, 60'000);
    }

    QByteArray logged() const
    {
        QFile file(profile() + u"/logs/transitions.log"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    //! What the instances on this profile said.
    QByteArray said() const
    {
        QFile file(path(u"stderr.txt"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QString m_program = QStringLiteral(VIGIA_PROGRAM);
    std::function<void()> m_become;
    std::unique_ptr<QProcess> m_watching;
};

inline QByteArray watching(const QString &name, const QString &url, const QByteArray &more = {})
{
    return "version: 1\ndefaults: {interval: 1s, timeout: 900ms, confirm: 2, confirm_interval: 100ms}\nmonitors:\n  - "
           "{name: "
        + name.toUtf8() + ", http: \"" + url.toUtf8() + "\"" + more + "}\n";
}

} // namespace vigia::test
