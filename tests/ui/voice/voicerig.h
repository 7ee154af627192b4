// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/voice.h"
#include "support/standstill.h"
#include "wavbytes.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace vigia::test {

//! A voice with the real program, and all it said.
class VoiceRig
{
public:
    struct Said {
        ChainStep step;
        qint64 after; //!< ms since the rig was made
        qint64 fairly; //!< the same without the time for which the computer stood still
    };

    explicit VoiceRig(const QString &program = QStringLiteral(VIGIA_ALARM))
        : voice(program, m_clock, m_timers)
    {
        m_since.start();
        m_fair.start();
        QObject::connect(&voice, &Voice::nextStep, &voice, [this](ChainStep step) {
            steps.push_back({step, m_since.elapsed(), m_fair.elapsed()});
        });
        QObject::connect(
            &voice, &Voice::heardChanged, &voice, [this](const Heard &heard) { history.push_back(heard); });
        QObject::connect(&voice, &Voice::tested, &voice, [this](const Heard &heard) { tests.push_back(heard); });
    }

    void ring(const QSet<QString> &incidents = {QStringLiteral("outage")}) { voice.setSounding(true, incidents); }
    bool isHeard() const { return voice.heard().state == Heard::State::Heard; }
    bool isUnheardFor(WhyUnheard why) const
    {
        return voice.heard().state == Heard::State::NotHeard && voice.heard().why == why;
    }
    bool took(ChainStep step) const
    {
        return std::any_of(steps.begin(), steps.end(), [step](const Said &said) { return said.step == step; });
    }
    qint64 elapsed() const { return m_since.elapsed(); }
    qint64 fairly() const { return m_fair.elapsed(); }
    //! Writes a sound file and gives back its path.
    QString file(const QByteArray &bytes)
    {
        QFile file(m_files.filePath(QStringLiteral("sound.wav")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no sound file");
        return file.fileName();
    }

private:
    SystemClock m_clock;
    QtTimers m_timers;
    QTemporaryDir m_files;
    QElapsedTimer m_since;
    FairTimer m_fair;

public:
    std::vector<Said> steps;
    std::vector<Heard> history;
    std::vector<Heard> tests;
    Voice voice;
};

//! The running vigia-alarm processes that \a parent started.
inline std::vector<pid_t> playersOf(qint64 parent)
{
    std::vector<pid_t> players;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QList<QByteArray> rest = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (line.contains("(vigia-alarm)") && rest.size() > 2 && rest[0] != "Z" && rest[1].toLongLong() == parent)
            players.push_back(entry.toInt());
    }
    return players;
}

} // namespace vigia::test
