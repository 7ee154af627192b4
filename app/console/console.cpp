// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "console/helptext.h"
#include "console/usagetext.h"
#include "console/verbs/verbrun.h"

#include <algorithm>

namespace vigia {

namespace {

template <class... Lambdas>
struct Overloaded : Lambdas... {
    using Lambdas::operator()...;
};

QString help(const arguments::Help &wanted, const Language &language)
{
    const auto &specs = verbSpecs();
    const auto spec = std::find_if(
        specs.begin(), specs.end(), [&wanted](const VerbSpec &candidate) { return candidate.verb == wanted.verb; });
    return spec == specs.end() ? helpText(language) : helpText(*spec, language);
}

} // namespace

Console::Console(const Environment &environment)
    : m_environment(environment)
    , m_unwrittenExit(int(VerbExit::Refused))
{
}

Console::~Console() = default;

void Console::run(const QStringList &words, std::function<void(int)> finished)
{
    m_finished = std::move(finished);
    const auto invocation = parseArguments(words);
    if (invocation) {
        runInvocation(*invocation);
    } else {
        m_environment.err.write(usageText(invocation.error(), m_environment.language).toUtf8() + '\n');
        finish(int(VerbExit::NotPossible));
    }
}

void Console::runInvocation(const Invocation &invocation)
{
    const auto exit = [this](int exitCode) { finish(exitCode); };
    // Who reads the exit code of a plugin takes every other one for a state.
    const bool isPlugin = std::holds_alternative<arguments::Check>(invocation.what)
        || std::holds_alternative<arguments::Status>(invocation.what);
    if (isPlugin)
        m_unwrittenExit = int(PluginState::Unknown);
    std::visit(Overloaded{
                   [this](const arguments::Help &wanted) { say(help(wanted, m_environment.language)); },
                   [this](const arguments::Version &) { say(QStringLiteral("vigia %1\n").arg(m_environment.version)); },
                   [&](const arguments::Headless &headless) {
                       m_environment.watch(invocation.profile, headless.forDesktop, exit);
                   },
                   [&](const arguments::Desktop &desktop) { startDesktop(invocation.profile, desktop.minimized); },
                   [&](const auto &arguments) {
                       m_run = makeRun(arguments, invocation, m_environment);
                       m_run->start(exit);
                   },
               },
        invocation.what);
}

void Console::say(const QString &text)
{
    finish(int(m_environment.out.write(text.toUtf8()) ? VerbExit::Done : VerbExit::Refused));
}

void Console::startDesktop(const QString &profile, bool minimized)
{
    if (m_environment.startDesktop(profile, minimized)) {
        finish(int(VerbExit::Done));
        return;
    }
    const QString text = m_environment.language.translate(
        "Console", "This installation has no window. To watch without one: vigia --headless");
    m_environment.err.write(text.toUtf8() + '\n');
    finish(int(VerbExit::NotPossible));
}

void Console::interrupt()
{
    if (!m_run)
        return;
    const int exitCode = m_run->interruptedExit();
    m_run.reset();
    finish(exitCode);
}

void Console::finish(int exitCode)
{
    const auto finished = std::exchange(m_finished, {});
    if (!finished)
        return;
    const QString trouble = m_environment.out.trouble();
    if (trouble.isEmpty()) {
        finished(exitCode);
        return;
    }
    const Language &language = m_environment.language;
    m_environment.err.write(
        language.translate("Console", "The output cannot be written (%1).").arg(trouble).toUtf8() + '\n');
    finished(m_unwrittenExit);
}

} // namespace vigia
