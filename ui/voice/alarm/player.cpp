// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

#include "reporting.h"
#include "soundfile.h"

#include <QMediaDevices>

#include <algorithm>
#include <iterator>

namespace vigia::alarmline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto lookEvery = 250ms;
constexpr auto glanceEvery = 25ms;
constexpr int stallsAllowed = 3;

//! The default device first.
QList<QAudioDevice> devices()
{
    const QAudioDevice first = QMediaDevices::defaultAudioOutput();
    QList<QAudioDevice> all = QMediaDevices::audioOutputs();
    if (first.isNull())
        return all;
    all.removeAll(first);
    all.prepend(first);
    return all;
}

Sound builtIn(Tone tone)
{
    if (tone == Tone::Silence)
        return {44100, 1, std::vector<qint16>(44100)};
    const QString name = tone == Tone::Alarm ? u"alarma.wav"_s : u"recovered.wav"_s;
    return readSoundFile(u":/sounds/"_s + name).value();
}

QAudioFormat formatOf(const Sound &sound, QAudioFormat::SampleFormat sample)
{
    QAudioFormat format;
    format.setSampleRate(sound.rate);
    format.setChannelCount(sound.channels);
    format.setSampleFormat(sample);
    return format;
}

} // namespace

Player::Player(QObject *parent)
    : QObject(parent)
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &Player::watchProgress);
}

Player::~Player() = default;

void Player::obey(const Order &order)
{
    if (const auto *play = std::get_if<Play>(&order)) {
        if (!m_sink)
            this->play(*play);
    } else if (const auto *set = std::get_if<SetVolume>(&order)) {
        m_volume = set->volume;
        if (m_stream)
            m_stream->setVolume(m_volume);
    } else if (const auto *look = std::get_if<Look>(&order)) {
        if (!m_look.isActive())
            this->look(*look);
    } else {
        leave(Done);
    }
}

void Player::play(const Play &order)
{
    Playing playing;
    Sound sound = builtIn(order.tone);
    if (!order.file.isEmpty()) {
        Result<Sound, SoundFault> read = readSoundFile(order.file);
        playing.builtin = !read;
        if (read)
            sound = std::move(*read);
        else
            playing.fault = read.error();
    }
    const QList<QAudioDevice> all = devices();
    if (all.isEmpty())
        fail(WhyUnheard::NoDevice);
    playing.devices = int(all.size());
    playing.device = order.device % playing.devices;
    open(all[playing.device], sound, order);
    report(playing);
}

//! What the mixer says comes soon, or the watch gives up.
void Player::look(const Look &order)
{
    Looked looked;
    if (!order.file.isEmpty()) {
        const Result<Sound, SoundFault> read = readSoundFile(order.file);
        looked.builtin = !read;
        if (!read)
            looked.fault = read.error();
    }
    for (const QAudioDevice &device : devices())
        m_idle.push_back(watchIdle(device.id()));
    m_look.disconnect(this);
    m_look.setInterval(glanceEvery);
    connect(&m_look, &QTimer::timeout, this, [this, looked]() mutable {
        std::vector<Output> outputs;
        std::ranges::transform(m_idle, std::back_inserter(outputs), [](const auto &watch) { return watch->output(); });
        looked.output = bestOf(outputs);
        if (looked.output == Output::Looking)
            return;
        report(looked);
        leave(Done);
    });
    m_look.start();
}

void Player::open(const QAudioDevice &device, const Sound &sound, const Play &order)
{
    Sound fit = sound;
    QAudioFormat format = formatOf(fit, QAudioFormat::Int16);
    if (!device.isFormatSupported(format)) {
        const QAudioFormat preferred = device.preferredFormat();
        fit = fitted(sound, preferred.sampleRate(), preferred.channelCount());
        format = formatOf(fit, QAudioFormat::Int16);
        if (!device.isFormatSupported(format))
            format.setSampleFormat(QAudioFormat::Float);
    }
    const bool integers = format.sampleFormat() == QAudioFormat::Int16;
    m_volume = order.volume;
    m_rate = fit.rate;
    if (order.repeat.mode == SoundSettings::Repeat::Mode::Once)
        m_endFrame = fit.frames();
    m_stream = std::make_unique<SoundStream>(
        std::move(fit), order.repeat, m_volume, integers ? SoundStream::Sample::Int16 : SoundStream::Sample::Float);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_watch = watchOutput(device.id());
    m_sink->start(m_stream.get());
    if (m_sink->error() != QAudio::NoError)
        fail(WhyUnheard::NoDevice);
    m_look.start();
}

void Player::watchProgress()
{
    const qint64 frame = m_sink->processedUSecs() * m_rate / 1'000'000;
    if (frame <= m_lastFrame || m_sink->state() == QAudio::StoppedState) {
        if (++m_stalls >= stallsAllowed || m_sink->state() == QAudio::StoppedState)
            fail(m_watch->output() == Output::Suspended ? WhyUnheard::Suspended : WhyUnheard::NotAdvancing);
        return;
    }
    m_stalls = 0;
    m_lastFrame = frame;
    report(Progress{frame, output()});
    if (output() != Output::Looking)
        ++m_advances;
    // What is heard is believed at the second word of it (voice/chain.h): even a short sound lasts so long.
    if (m_endFrame && frame >= *m_endFrame && m_advances >= 2) {
        report(Ended{});
        leave(Done);
    }
}

Output Player::output() const
{
    Output output = m_watch->output();
    if (output == Output::Suspended)
        output = Output::Looking; // and yet it takes samples: it is just waking up, or just fell asleep
    return output == Output::Audible && m_volume <= 0 ? Output::ZeroVolume : output;
}

void Player::fail(WhyUnheard why)
{
    report(Failed{why});
    leave(NotHeard);
}

} // namespace vigia::alarmline
