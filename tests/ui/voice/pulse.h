// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace vigia::test {

//! A PulseAudio server of this test's own, with a device `ci` that plays into nothing; this process and
//! those it starts find no other. Everything is gone with the object.
class Pulse
{
public:
    enum class With { Device, NoDevice, NoServer };

    explicit Pulse(With with = With::Device);
    ~Pulse();
    Q_DISABLE_COPY_MOVE(Pulse)

    void start(bool device = true);
    //! As when it crashes.
    void kill();
    qint64 process() const { return m_server.processId(); }

    //! Plugs a device in; norewinds: it takes samples in time, not up to 2 s ahead.
    void addDevice(const QString &name = QStringLiteral("ci"));
    void removeDevice(const QString &name = QStringLiteral("ci"));

    //! Runs pactl with \a arguments and gives back what it says; ends the test if it fails.
    static QByteArray control(const QStringList &arguments);

private:
    QTemporaryDir m_directory;
    QProcess m_server;
};

} // namespace vigia::test
