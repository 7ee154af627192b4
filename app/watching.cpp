// SPDX-License-Identifier: GPL-3.0-or-later
#include "watching.h"

#include "console/textsink.h"
#include "console/watchtext.h"
#include "desktopstart.h"
#include "platform/servicenotifier.h"
#include "platform/terminationrequest.h"
#include "store/transitionline.h"
#include "wording/errorwords.h"
#include "wording/vitalwords.h"

#include <QTimeZone>

namespace vigia {

Watching::Watching(
    const ServiceNotifier &notifier, TextSink &err, const Language &language, const TerminationRequest &termination)
    : m_notifier(notifier)
    , m_err(err)
    , m_language(language)
    , m_termination(termination)
{
}

void Watching::begin(const QString &profile, bool forDesktop, const std::function<void(int)> &finished)
{
    auto opened = Instance::open(profile, forDesktop ? Instance::Lifetime::Desktop : Instance::Lifetime::Service,
        [profile] { startDesktopAgain(profile); });
    if (!opened) {
        m_err.write(errorText(opened.error(), m_language).toUtf8() + '\n');
        return finished(3);
    }
    m_instance = std::move(*opened);
    m_life.emplace(m_notifier, m_instance->checkup(), lifeWords());
    keepCurrent();
    if (!forDesktop) // the windows tell; nobody would ever read it
        report();
    const auto end = [finished] { finished(0); };
    QObject::connect(&m_termination, &TerminationRequest::requested, m_instance.get(), end);
    QObject::connect(&m_instance->facade(), &EngineFacade::stopRequested, m_instance.get(), end);
}

void Watching::report()
{
    PatientStream &said = m_said.emplace();
    m_instance->facade().execute(
        command::GetStatus{}, [&said, isTerminal = m_err.isTerminal(), language = m_language](const Answer &answer) {
            if (const auto *status = answer ? std::get_if<StatusView>(&*answer) : nullptr)
                said.say(watchText(*status, isTerminal, language).toUtf8());
        });
    QObject::connect(&m_instance->engine(), &Engine::transitionsReleased, m_instance.get(),
        [&said](const std::vector<TransitionRow> &rows, bool) {
            for (const TransitionRow &row : rows)
                said.say(transitionLine(row, QTimeZone::systemTimeZone()).toUtf8() + '\n');
        });
}

ServiceLife::Words Watching::lifeWords()
{
    const auto standing = [&instance = *m_instance, language = m_language](
                              const std::function<void(const QString &)> &done) {
        instance.facade().execute(command::GetStatus{}, [done, language](const Answer &answer) {
            const auto *status = answer ? std::get_if<StatusView>(&*answer) : nullptr;
            done(status ? serviceText(*status, language) : QString());
        });
    };
    return {standing, [language = m_language](const Ailment &ailment) { return ailmentText(ailment, language); }};
}

void Watching::keepCurrent()
{
    const auto changed = [&life = *m_life] { life.changed(); };
    QObject::connect(&m_instance->engine(), &Engine::transitionsReleased, &*m_life, changed);
    QObject::connect(&m_instance->facade(), &Facade::configurationChanged, &*m_life, changed);
    QObject::connect(&m_instance->facade(), &Facade::healthChanged, &*m_life, changed);
}

} // namespace vigia
