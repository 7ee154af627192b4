// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace vigia {

//! A descriptor of this process for lines that may be lost, but never hold anybody up: a terminal that
//! was stopped with Ctrl+S, or a pipe that nobody reads, blocks a thread of its own only. What does not
//! fit meanwhile is counted, and said once there is somebody who reads. Any thread.
class PatientStream
{
public:
    //! Writes to \a descriptor, which stays open for as long as the process lives.
    explicit PatientStream(int descriptor = standardError);
    //! Gives what was said last a moment to get out.
    ~PatientStream();
    PatientStream(const PatientStream &) = delete;
    PatientStream &operator=(const PatientStream &) = delete;

    //! \a line with its newline. At once.
    void say(const QByteArray &line);

    static constexpr int standardOutput = 1;
    static constexpr int standardError = 2;
    static constexpr qsizetype mostWaiting = 256 * 1024; //!< bytes

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared; //!< a thread that hangs keeps it
};

} // namespace vigia
