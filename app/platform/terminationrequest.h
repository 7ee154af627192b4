// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace vigia {

//! Somebody asks this process to end: SIGTERM, SIGINT or SIGHUP; on Windows Ctrl+C, the console's
//! end, the session's. At most one lives at a time; on its thread's event loop.
class TerminationRequest final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationRequest(QObject *parent = nullptr);
    ~TerminationRequest() override;

Q_SIGNALS:
    void requested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace vigia
