// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/verbs/profilesession.h"

namespace vigia {

namespace {

constexpr int shownAtFirst = 1000;

class LogRun final : public VerbRun
{
public:
    LogRun(const arguments::Log &arguments, const Invocation &invocation, const Environment &environment)
        : m_follow(arguments.follow)
        , m_environment(environment)
        , m_session(environment, invocation,
              arguments.follow ? ProfileSession::Offline::No : ProfileSession::Offline::Allowed, arguments.follow)
    {
    }

    void start(Finished finished) override
    {
        m_finished = std::move(finished);
        if (m_follow) {
            // What happens while the past is being fetched belongs behind it.
            connect(m_session.facade(), &Facade::transitionRecorded, this, [this](const TransitionView &transition) {
                if (m_pastShown)
                    show({transition});
                else
                    m_meanwhile.push_back(transition);
            });
        }
        m_session.execute(command::GetTransitions{.after = std::nullopt, .most = shownAtFirst},
            [this](const Answer &answer) { takePast(answer); });
    }

    int interruptedExit() const override { return m_follow ? int(VerbExit::Done) : VerbRun::interruptedExit(); }

private:
    void takePast(const Answer &answer)
    {
        if (!answer) {
            finish(m_session.reportError(answer.error()));
            return;
        }
        if (const auto *past = std::get_if<std::vector<TransitionView>>(&*answer))
            show(*past);
        m_pastShown = true;
        show(std::exchange(m_meanwhile, {}));
        if (!m_follow) {
            finish(int(VerbExit::Done));
        } else if (m_finished) {
            connect(
                m_session.facade(), &Facade::ended, this, [this](const CommandError &why) { finish(reportEnd(why)); });
        }
    }

    void show(const std::vector<TransitionView> &transitions)
    {
        QByteArray lines;
        for (const TransitionView &transition : transitions) {
            if (transition.id <= m_lastShown)
                continue;
            m_lastShown = transition.id;
            lines += m_environment.transitionLine(transition).toUtf8() + '\n';
        }
        // Whoever read has read enough (`vigia log | head`).
        if (!lines.isEmpty() && !m_environment.out.write(lines))
            finish(int(VerbExit::Done));
    }

    int reportEnd(const CommandError &why) const
    {
        const bool hasJustEnded = why.code == CommandErrorCode::Broken && why.subject.isEmpty();
        if (!hasJustEnded)
            return m_session.reportError(why);
        const QString text =
            m_environment.language.translate("Console", "The running Vigia has ended; nothing more follows.");
        m_environment.err.write(text.toUtf8() + '\n');
        return int(VerbExit::NotPossible);
    }

    void finish(int exitCode)
    {
        if (const Finished finished = std::exchange(m_finished, {}))
            finished(exitCode);
    }

    const bool m_follow;
    const Environment &m_environment;
    ProfileSession m_session;
    Finished m_finished;
    std::vector<TransitionView> m_meanwhile;
    bool m_pastShown = false;
    qint64 m_lastShown = 0;
};

} // namespace

std::unique_ptr<VerbRun> makeRun(
    const arguments::Log &log, const Invocation &invocation, const Environment &environment)
{
    return std::make_unique<LogRun>(log, invocation, environment);
}

} // namespace vigia
