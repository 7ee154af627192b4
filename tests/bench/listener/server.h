// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

namespace vigia::bench {

//! The real program, `vigia --headless`, on a profile of its own: engine, database and all. Ends with this.
class Server
{
public:
    static constexpr const char *user = "monitora";
    static constexpr const char *password = "benchmark";

    //! Watches \a monitors, the text of a configuration's list of them, and listens on some port.
    explicit Server(const QByteArray &monitors);
    ~Server();

    int port() const { return m_port; }
    //! Of all its threads, since its start.
    std::chrono::duration<double> cpuTime() const;
    double residentMiB() const;

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    int m_port = 0;
};

} // namespace vigia::bench
