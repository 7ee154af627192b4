// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputwatch.h"
#include "sound.h"
#include "soundstream.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace vigia::alarmline {

//! Carries out orders and reports. Ends the program as soon as samples do not advance: 6.4's sink does
//! not recover in the same process from a device or a server that went away, a new process does.
class Player final : public QObject
{
    Q_OBJECT

public:
    explicit Player(QObject *parent = nullptr);
    ~Player() override;

    void obey(const Order &order);

private:
    void play(const Play &order);
    void look(const Look &order);
    void open(const QAudioDevice &device, const Sound &sound, const Play &order);
    void watchProgress();
    Output output() const;
    [[noreturn]] void fail(WhyUnheard why);

    std::unique_ptr<SoundStream> m_stream;
    std::unique_ptr<QAudioSink> m_sink;
    std::unique_ptr<OutputWatch> m_watch;
    std::vector<std::unique_ptr<OutputWatch>> m_idle; //!< one for each device, the default first
    QTimer m_look;
    double m_volume = 0;
    int m_rate = 0;
    std::optional<qint64> m_endFrame; //!< of a sound that is played once
    qint64 m_lastFrame = 0;
    int m_stalls = 0;
    int m_advances = 0;
};

} // namespace vigia::alarmline
