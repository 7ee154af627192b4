// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vigia::test {

using namespace Qt::StringLiterals;

namespace {

bool isLoud(float sample)
{
    return std::abs(sample) > 0.02f;
}

} // namespace

Recording::Recording(const QString &device)
{
    m_recorder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&m_recorder, &QProcess::readyReadStandardOutput, &m_recorder, [this] {
        m_odd += m_recorder.readAllStandardOutput();
        const qsizetype whole = m_odd.size() / 2 * 2;
        for (qsizetype at = 0; at < whole; at += 2)
            m_samples.push_back(float(qFromLittleEndian<qint16>(m_odd.constData() + at)) / 32768);
        m_odd.remove(0, whole);
    });
    m_recorder.start(u"parec"_s,
        {u"--raw"_s, u"-d"_s, device + u".monitor"_s, u"--format=s16le"_s, u"--rate=44100"_s, u"--channels=1"_s,
            u"--latency-msec=10"_s, u"--process-time-msec=5"_s});
    if (!m_recorder.waitForStarted() || !m_recorder.waitForReadyRead())
        qFatal("parec records nothing");
}

Recording::~Recording()
{
    m_recorder.kill();
    m_recorder.waitForFinished();
}

std::optional<qint64> Recording::firstLoud(qint64 from) const
{
    const auto found = std::find_if(m_samples.begin() + from, m_samples.end(), isLoud);
    return found == m_samples.end() ? std::nullopt : std::optional<qint64>(found - m_samples.begin());
}

std::optional<qint64> Recording::lastLoud(qint64 from) const
{
    for (qint64 at = position() - 1; at >= from; --at) {
        if (isLoud(m_samples[size_t(at)]))
            return at;
    }
    return std::nullopt;
}

qint64 Recording::longestSilence(qint64 from, qint64 to) const
{
    qint64 longest = 0;
    qint64 silent = 0;
    for (qint64 at = from; at < to; ++at) {
        silent = isLoud(m_samples[size_t(at)]) ? 0 : silent + 1;
        longest = std::max(longest, silent);
    }
    return longest;
}

double Recording::rms(qint64 from, qint64 to) const
{
    double sum = 0;
    for (qint64 at = from; at < to; ++at)
        sum += double(m_samples[size_t(at)]) * m_samples[size_t(at)];
    return std::sqrt(sum / double(to - from));
}

double Recording::strength(double frequency, qint64 from, qint64 to) const
{
    const double coefficient = 2 * std::cos(2 * std::numbers::pi * frequency / rate);
    double last = 0;
    double beforeLast = 0;
    for (qint64 at = from; at < to; ++at) {
        const double next = m_samples[size_t(at)] + coefficient * last - beforeLast;
        beforeLast = last;
        last = next;
    }
    const double power = last * last + beforeLast * beforeLast - coefficient * last * beforeLast;
    return std::sqrt(2 * power) / double(to - from);
}

int Recording::bursts(qint64 from, qint64 to) const
{
    int count = 0;
    qint64 silent = seconds(0.1);
    for (qint64 at = from; at < to; ++at) {
        if (isLoud(m_samples[size_t(at)])) {
            count += silent >= seconds(0.1);
            silent = 0;
        } else {
            ++silent;
        }
    }
    return count;
}

} // namespace vigia::test
