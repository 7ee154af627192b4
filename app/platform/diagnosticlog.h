// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/patientstream.h"
#include "platform/rotatingfile.h"

#include <QMutex>

#include <optional>

namespace vigia {

//! While it lives, every message of the program and of Qt is a line of a rotated file:
//! `2026-11-21T02:14:15.123Z warning category: text`. One at a time; made and destroyed on the main
//! thread, written to from any.
class DiagnosticLog
{
public:
    enum class Echo {
        None,
        Stderr, //!< on a server: for the journal, and holding nobody up
    };

    DiagnosticLog(const QString &path, Echo echo);
    ~DiagnosticLog();
    DiagnosticLog(const DiagnosticLog &) = delete;
    DiagnosticLog &operator=(const DiagnosticLog &) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(const QByteArray &line);

    QMutex m_mutex; //!< guards m_file
    RotatingFile m_file;
    std::optional<PatientStream> m_echo;
    QtMessageHandler m_previous = nullptr;
};

} // namespace vigia
