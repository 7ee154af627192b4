// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/instance.h"
#include "instance/servicelife.h"
#include "platform/patientstream.h"

#include <functional>
#include <memory>
#include <optional>

namespace vigia {

class ServiceNotifier;
class TerminationRequest;
class TextSink;

//! `vigia --headless`: an instance, what it says to whoever started it, and its signs of life for the service manager.
//! All it is given outlives it.
class Watching
{
public:
    Watching(const ServiceNotifier &notifier, TextSink &err, const Language &language,
        const TerminationRequest &termination);

    //! Once. \a finished gets the exit code, when it is asked to end or cannot begin.
    void begin(const QString &profile, bool forDesktop, const std::function<void(int)> &finished);

private:
    //! Says that it has begun, then the lines of its log as they come.
    void report();
    ServiceLife::Words lifeWords();
    void keepCurrent();

    const ServiceNotifier &m_notifier;
    TextSink &m_err;
    const Language m_language;
    const TerminationRequest &m_termination;
    std::optional<PatientStream> m_said;
    std::unique_ptr<Instance> m_instance;
    std::optional<ServiceLife> m_life;
};

} // namespace vigia
