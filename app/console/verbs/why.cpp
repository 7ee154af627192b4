// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/verbs/profilesession.h"
#include "console/whytext.h"

namespace vigia {

namespace {

class WhyRun final : public VerbRun
{
public:
    WhyRun(const arguments::Why &arguments, const Invocation &invocation, const Environment &environment)
        : m_arguments(arguments)
        , m_environment(environment)
        , m_session(environment, invocation, ProfileSession::Offline::No)
    {
    }

    void start(Finished finished) override
    {
        m_session.execute(command::Explain{m_arguments.name},
            [this, finished = std::move(finished)](const Answer &answer) { finished(show(answer)); });
    }

private:
    int show(const Answer &answer) const
    {
        if (!answer)
            return m_session.reportError(answer.error());
        if (const auto *explanation = std::get_if<ExplanationView>(&*answer))
            m_environment.out.write(whyText(*explanation, m_environment.language).toUtf8());
        return int(VerbExit::Done);
    }

    const arguments::Why m_arguments;
    const Environment &m_environment;
    ProfileSession m_session;
};

} // namespace

std::unique_ptr<VerbRun> makeRun(
    const arguments::Why &why, const Invocation &invocation, const Environment &environment)
{
    return std::make_unique<WhyRun>(why, invocation, environment);
}

} // namespace vigia
