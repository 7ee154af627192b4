// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputwatch.h"

#include <QElapsedTimer>
#include <QTimer>

#include <pulse/pulseaudio.h>

#include <unistd.h>

#include <utility>

namespace vigia::alarmline {

using namespace std::chrono_literals;

namespace {

//! How often the server is asked, and how long its first answer may take.
constexpr auto askEvery = 100ms;
constexpr std::chrono::milliseconds patience = 1s;

//! What PulseAudio and PipeWire make up where there is no device. It takes all samples, and nobody hears them.
constexpr const char *standIn = "auto_null";

//! The cubic scale of PulseAudio: 1 % is −120 dB.
bool isZero(const pa_cvolume &volume)
{
    return pa_cvolume_max(&volume) <= PA_VOLUME_NORM / 100;
}

//! Asks the PulseAudio server (or PipeWire's) about this process' own stream and the device it is on,
//! over a connection of its own: the one that plays belongs to Qt. Never waits; all on one thread.
class PulseOutputWatch final : public OutputWatch
{
public:
    //! Empty: of the stream of ours and whatever device it is on.
    explicit PulseOutputWatch(QByteArray idleDevice);
    ~PulseOutputWatch() override;
    Q_DISABLE_COPY_MOVE(PulseOutputWatch)

    Output output() override;

private:
    void turn();
    void ask();
    void takeStream(const pa_sink_input_info &stream);
    static void takeSink(pa_context *, const pa_sink_info *sink, int end, void *self);
    Output outputOf(const pa_sink_info &sink) const;
    void keep(pa_operation *operation);

    const QByteArray m_idleDevice;
    pa_mainloop *m_loop;
    pa_context *m_context;
    pa_operation *m_operation = nullptr;
    QTimer m_timer;
    QElapsedTimer m_age;
    Output m_output = Output::Looking;
    std::optional<pa_sink_input_info> m_stream; //!< found in this round; its pointers are not valid
};

PulseOutputWatch::PulseOutputWatch(QByteArray idleDevice)
    : m_idleDevice(std::move(idleDevice))
    , m_loop(pa_mainloop_new())
    , m_context(pa_context_new(pa_mainloop_get_api(m_loop), "vigia-alarm (watching)"))
{
    pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { turn(); });
    m_timer.start(askEvery / 4);
    m_age.start();
}

PulseOutputWatch::~PulseOutputWatch()
{
    keep(nullptr);
    pa_context_disconnect(m_context);
    pa_context_unref(m_context);
    pa_mainloop_free(m_loop);
}

Output PulseOutputWatch::output()
{
    if (m_output == Output::Looking && m_age.hasExpired(patience.count()))
        return Output::Audible;
    return m_output;
}

void PulseOutputWatch::turn()
{
    while (pa_mainloop_iterate(m_loop, 0, nullptr) > 0) { }
    const bool idle = !m_operation || pa_operation_get_state(m_operation) != PA_OPERATION_RUNNING;
    if (pa_context_get_state(m_context) != PA_CONTEXT_READY || !idle)
        return;
    if (m_output != Output::Looking)
        m_timer.setInterval(askEvery);
    ask();
    while (pa_mainloop_iterate(m_loop, 0, nullptr) > 0) { }
}

void PulseOutputWatch::ask()
{
    m_stream.reset();
    if (!m_idleDevice.isEmpty())
        return keep(pa_context_get_sink_info_by_name(m_context, m_idleDevice, &PulseOutputWatch::takeSink, this));
    keep(pa_context_get_sink_input_info_list(
        m_context,
        [](pa_context *, const pa_sink_input_info *stream, int end, void *self) {
            if (end == 0)
                static_cast<PulseOutputWatch *>(self)->takeStream(*stream);
        },
        this));
}

void PulseOutputWatch::takeStream(const pa_sink_input_info &stream)
{
    const char *process = pa_proplist_gets(stream.proplist, PA_PROP_APPLICATION_PROCESS_ID);
    if (!process || QByteArray(process) != QByteArray::number(qint64(getpid())))
        return;
    m_stream = stream;
    keep(pa_context_get_sink_info_by_index(m_context, stream.sink, &PulseOutputWatch::takeSink, this));
}

void PulseOutputWatch::takeSink(pa_context *, const pa_sink_info *sink, int end, void *self)
{
    auto *watch = static_cast<PulseOutputWatch *>(self);
    if (end == 0 && (watch->m_stream || !watch->m_idleDevice.isEmpty()))
        watch->m_output = watch->outputOf(*sink);
}

Output PulseOutputWatch::outputOf(const pa_sink_info &sink) const
{
    if (qstrcmp(sink.name, standIn) == 0)
        return Output::NoDevice;
    if (m_stream && sink.state == PA_SINK_SUSPENDED)
        return Output::Suspended;
    if (sink.mute || (m_stream && m_stream->mute))
        return Output::Muted;
    if (isZero(sink.volume) || (m_stream && isZero(m_stream->volume)))
        return Output::ZeroVolume;
    return Output::Audible;
}

void PulseOutputWatch::keep(pa_operation *operation)
{
    if (m_operation)
        pa_operation_unref(m_operation);
    m_operation = operation;
}

} // namespace

std::unique_ptr<OutputWatch> watchOutput(const QByteArray &)
{
    return std::make_unique<PulseOutputWatch>(QByteArray());
}

std::unique_ptr<OutputWatch> watchIdle(const QByteArray &device)
{
    return std::make_unique<PulseOutputWatch>(device);
}

} // namespace vigia::alarmline
