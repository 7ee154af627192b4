// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/statustable.h"
#include "console/verbs/profilesession.h"
#include "wording/statusdocument.h"

namespace vigia {

namespace {

class StatusRun final : public VerbRun
{
public:
    StatusRun(const arguments::Status &arguments, const Invocation &invocation, const Environment &environment)
        : m_arguments(arguments)
        , m_environment(environment)
        , m_session(environment, invocation, ProfileSession::Offline::No)
    {
    }

    void start(Finished finished) override
    {
        m_session.execute(command::GetStatus{m_arguments.name},
            [this, finished = std::move(finished)](const Answer &answer) { finished(show(answer)); });
    }

private:
    int show(const Answer &answer) const
    {
        // As a plugin it has only one code for what it cannot tell.
        if (!answer) {
            m_session.reportError(answer.error());
            return int(PluginState::Unknown);
        }
        const auto *view = std::get_if<StatusView>(&*answer);
        if (!view) {
            m_session.reportError({.code = CommandErrorCode::Broken, .subject = QStringLiteral("status"), .lines = {}});
            return int(PluginState::Unknown);
        }
        m_environment.out.write(m_arguments.json ? statusDocument(*view) : table(*view));
        return int(exitState(*view));
    }

    QByteArray table(const StatusView &view) const
    {
        const bool isTerminal = m_environment.out.isTerminal();
        const TableStyle style{
            .coloured = isTerminal && !m_environment.noColour, .cut = isTerminal, .now = m_environment.clock.utc()};
        return statusTable(view, style, m_environment.language).toUtf8();
    }

    static PluginState exitState(const StatusView &view)
    {
        std::vector<PluginState> states;
        for (const MonitorView &monitor : view.monitors) {
            if (!monitor.drill) // nothing is wrong
                states.push_back(pluginState(monitor));
        }
        // What could not be read may be anything.
        if (overallStatus(view) == Status::Unknown)
            states.push_back(PluginState::Unknown);
        return worstOf(states);
    }

    const arguments::Status m_arguments;
    const Environment &m_environment;
    ProfileSession m_session;
};

} // namespace

std::unique_ptr<VerbRun> makeRun(
    const arguments::Status &status, const Invocation &invocation, const Environment &environment)
{
    return std::make_unique<StatusRun>(status, invocation, environment);
}

} // namespace vigia
