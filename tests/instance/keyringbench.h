// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/privatekeyring.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace vigia::test {

using namespace Qt::StringLiterals;

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

//! The real program, a real keyring, and a session in which there is nothing else.
class KeyringBench
{
public:
    KeyringBench()
    {
        if (!keyring.startBus())
            qFatal("no session bus");
        environment = keyring.environment();
        environment.insert(u"LANGUAGE"_s, u"en"_s);
    }
    ~KeyringBench()
    {
        if (watching.state() != QProcess::NotRunning) {
            watching.kill();
            watching.waitForFinished();
        }
    }

    QString profile() const { return folder.filePath(u"profile"_s); }

    //! The servers of the test go on meanwhile.
    Outcome run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(VIGIA_PROGRAM), QStringList{u"--profile"_s, profile()} + words);
        process.write(input);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            process.kill();
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    bool import(const QByteArray &text) const { return run({u"import"_s, u"-"_s}, text).exitCode == 0; }

    bool watch()
    {
        watching.setProcessEnvironment(environment);
        watching.setStandardErrorFile(folder.filePath(u"stderr.txt"_s));
        watching.start(QStringLiteral(VIGIA_PROGRAM), {u"--profile"_s, profile(), u"--headless"_s});
        return QTest::qWaitFor([this] { return run({u"status"_s, u"--json"_s}).out.startsWith('{'); }, 60'000);
    }

    QJsonObject monitor() const
    {
        return QJsonDocument::fromJson(run({u"status"_s, u"--json"_s}).out)[u"monitors"_s][0].toObject();
    }
    bool waitForStatus(const QString &wanted) const
    {
        return QTest::qWaitFor([&] { return monitor()[u"status"_s].toString() == wanted; }, 60'000);
    }
    bool waitForReason(const QString &wanted) const
    {
        return QTest::qWaitFor([&] { return monitor()[u"reason_code"_s].toString() == wanted; }, 60'000);
    }

    QString query(const QString &sql) const
    {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {u"-readonly"_s, profile() + u"/vigia.db"_s, sql});
        sqlite.waitForFinished();
        return QString::fromUtf8(sqlite.readAllStandardOutput()).trimmed();
    }

    //! `place` of each secret, by its name.
    QJsonObject places() const
    {
        QJsonObject places;
        const QJsonArray secrets =
            QJsonDocument::fromJson(run({u"secret"_s, u"list"_s, u"--json"_s}).out)[u"secrets"_s].toArray();
        for (const QJsonValue &secret : secrets)
            places.insert(secret[u"name"_s].toString(), secret[u"place"_s]);
        return places;
    }

    PrivateKeyring keyring;
    QProcessEnvironment environment;
    QTemporaryDir folder;
    QProcess watching;
};

//! Every file below \a folder, and what the processes in \a pids were started with, in which \a text stands.
inline QStringList placesWith(const QByteArray &text, const QStringList &folders, const QList<qint64> &pids)
{
    QProcess grep;
    grep.start(u"grep"_s, QStringList{u"-rlaF"_s, u"--"_s, QString::fromUtf8(text)} + folders);
    grep.waitForFinished();
    QStringList found = QString::fromUtf8(grep.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const qint64 pid : pids) {
        for (const char *what : {"cmdline", "environ"}) {
            QFile file(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(what)));
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(text))
                found.append(file.fileName());
        }
    }
    return found;
}

} // namespace vigia::test
