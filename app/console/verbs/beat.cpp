// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"
#include "agent/endpointfile.h"
#include "console/beattext.h"
#include "console/usagetext.h"
#include "console/verbs/verbrun.h"
#include "wording/configerrortext.h"
#include "wording/storagewords.h"
#include "wording/visibletext.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

namespace vigia {

namespace {

constexpr qint64 largestFile = 64 * 1024;

//! Runs until it is interrupted; only what cannot even begin ends by itself.
class BeatRun final : public VerbRun
{
public:
    BeatRun(const arguments::Beat &arguments, const Invocation &invocation, const Environment &environment)
        : m_arguments(arguments)
        , m_environment(environment)
        , m_profile(invocation.profile)
    {
    }

    void start(Finished finished) override
    {
        m_finished = std::move(finished);
        std::optional<EndpointFile> file;
        if (!m_arguments.config.isEmpty()) {
            const auto read = readFile();
            if (!read)
                return refuse(read.error(), VerbExit::Refused);
            file = *read;
        }
        const auto order = orderOf(m_arguments.wishes, file, m_environment.computer);
        if (!order)
            return refuse(usageText({.problem = UsageProblem::MissingArgument,
                                        .verb = QStringLiteral("beat"),
                                        .subject = QStringLiteral("--name HOST")},
                              m_environment.language),
                VerbExit::NotPossible);
        if (const QString warning = unencryptedText(*order, m_environment.language); !warning.isEmpty())
            m_environment.err.write(warning.toUtf8() + '\n');
        beat(*order);
    }

    //! That is how one ends it.
    int interruptedExit() const override { return int(VerbExit::Done); }

private:
    Result<EndpointFile, QString> readFile() const
    {
        const Language &language = m_environment.language;
        QFile file(m_arguments.config);
        if (!file.open(QIODevice::ReadOnly))
            return unexpected(language.translate("Console", "“%1” cannot be read: %2")
                                  .arg(visibleText(m_arguments.config), storageText(file.errorString(), language)));
        const auto read = readEndpointFile(file.read(largestFile), !m_arguments.wishes.secret.isEmpty());
        if (read)
            return *read;
        QStringList lines;
        for (const ConfigError &error : read.error())
            lines.append(describe(error, visibleText(m_arguments.config), language));
        return unexpected(lines.join(QLatin1Char('\n')));
    }

    void beat(const BeatOrder &order)
    {
        m_sender = m_environment.makeBeatSender(m_profile);
        const auto dice = [] { return QRandomGenerator::global()->generateDouble(); };
        // Whoever reads the lines may have stopped or gone; the beats go on.
        const auto say = [this, order](const BeatNews &news) {
            const QString line = beatText(news, order, m_environment.clock.utc(), m_environment.language);
            m_environment.sayOrLose(line.toUtf8() + '\n');
        };
        m_agent = std::make_unique<Agent>(
            Agent::World{*m_sender, m_environment.clock, m_environment.timers, dice}, order, say);
    }

    void refuse(const QString &sentence, VerbExit exit)
    {
        m_environment.err.write(sentence.toUtf8() + '\n');
        QTimer::singleShot(0, this, [this, exit] { m_finished(int(exit)); });
    }

    const arguments::Beat m_arguments;
    const Environment &m_environment;
    const QString m_profile;
    Finished m_finished;
    std::unique_ptr<BeatSender> m_sender;
    std::unique_ptr<Agent> m_agent;
};

} // namespace

std::unique_ptr<VerbRun> makeRun(
    const arguments::Beat &beat, const Invocation &invocation, const Environment &environment)
{
    return std::make_unique<BeatRun>(beat, invocation, environment);
}

} // namespace vigia
