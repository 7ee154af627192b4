// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <optional>
#include <vector>

namespace vigia::test {

//! What comes out of a device, from the moment the recording began. The samples are the clock: positions
//! are their number, 44100 a second. Grows while the event loop runs.
class Recording
{
public:
    static constexpr int rate = 44100;

    explicit Recording(const QString &device = QStringLiteral("ci"));
    ~Recording();
    Q_DISABLE_COPY_MOVE(Recording)

    qint64 position() const { return qint64(m_samples.size()); }
    static constexpr qint64 seconds(double count) { return qint64(count * rate); }

    std::optional<qint64> firstLoud(qint64 from) const;
    std::optional<qint64> lastLoud(qint64 from) const;
    //! In samples, within [from, to).
    qint64 longestSilence(qint64 from, qint64 to) const;
    //! Root mean square of [from, to), of full scale.
    double rms(qint64 from, qint64 to) const;
    //! Root mean square of the part of [from, to) that is a sine of \a frequency (Goertzel).
    double strength(double frequency, qint64 from, qint64 to) const;
    //! How often loudness begins after at least 100 ms of silence.
    int bursts(qint64 from, qint64 to) const;

private:
    QProcess m_recorder;
    QByteArray m_odd;
    std::vector<float> m_samples;
};

} // namespace vigia::test
