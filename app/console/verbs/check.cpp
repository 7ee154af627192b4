// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/checkdocument.h"
#include "console/pluginline.h"
#include "console/verbs/verbrun.h"

namespace vigia {

namespace {

//! All targets at once; their lines in the order in which they were named.
class CheckRun final : public VerbRun
{
public:
    CheckRun(const arguments::Check &arguments, const Environment &environment)
        : m_arguments(arguments)
        , m_environment(environment)
        , m_results(std::size_t(arguments.targets.size()))
        , m_prober(environment.makeProber())
    {
    }

    ~CheckRun() override { m_finished = {}; }

    void start(Finished finished) override
    {
        m_finished = std::move(finished);
        for (std::size_t i = 0; i < m_results.size(); ++i)
            m_prober->start(
                request(m_arguments.targets[qsizetype(i)]), [this, i](const ProbeResult &result) { take(i, result); });
    }

private:
    ProbeRequest request(const QString &target) const
    {
        ProbeRequest request{.target = HttpTarget{TextOrSecret(target)}, .timeout = m_arguments.timeout};
        request.http.expect = m_arguments.expect;
        request.http.contains = m_arguments.contains;
        if (m_arguments.insecure)
            request.http.tls.mode = TlsTrust::Mode::Insecure;
        return request;
    }

    void take(std::size_t index, const ProbeResult &result)
    {
        if (!m_finished)
            return; // we are being destroyed
        m_results[index] = result;
        for (; m_written < m_results.size() && m_results[m_written]; ++m_written)
            write(m_written);
        if (m_written < m_results.size())
            return;
        std::vector<PluginState> states;
        for (const auto &each : m_results)
            states.push_back(pluginState(each->outcome));
        const Finished finished = std::exchange(m_finished, {});
        finished(int(worstOf(states)));
    }

    void write(std::size_t index) const
    {
        const ProbeResult &result = *m_results[index];
        m_environment.out.write(m_arguments.json ? checkDocument(m_arguments.targets[qsizetype(index)], result)
                                                 : pluginLine(result).toUtf8() + '\n');
    }

    const arguments::Check m_arguments;
    const Environment &m_environment;
    Finished m_finished;
    std::vector<std::optional<ProbeResult>> m_results;
    std::size_t m_written = 0;
    std::unique_ptr<Prober> m_prober; //!< last: its destruction answers what is open
};

} // namespace

std::unique_ptr<VerbRun> makeRun(const arguments::Check &check, const Invocation &, const Environment &environment)
{
    return std::make_unique<CheckRun>(check, environment);
}

} // namespace vigia
