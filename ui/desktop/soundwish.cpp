// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/soundwish.h"

#include "domain/monitor.h"
#include "exchange/entitydocuments.h"
#include "scene/scene.h"

#include <QPointer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace vigia {

namespace {

//! What cannot be read may sound.
bool anySounds(const ConfigurationView &view)
{
    Configuration configuration;
    if (const auto defaults = defaultsFromDocument(view.defaults))
        configuration.defaults = *defaults;
    for (const QByteArray &document : view.groups) {
        if (const auto group = groupFromDocument(document))
            configuration.groups.push_back(*group);
    }
    return std::ranges::any_of(view.monitors, [&configuration](const QByteArray &document) {
        const auto monitor = monitorFromDocument(document);
        return !monitor || effective(configuration, *monitor).alerts.contains(soundChannel);
    });
}

} // namespace

SoundWish::SoundWish(Facade &facade, const Scene &scene, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_scene(scene)
{
    connect(&m_scene, &Scene::renewed, this, &SoundWish::begin);
    begin();
}

void SoundWish::begin()
{
    if (!m_scene.isKnown())
        return;
    ++m_round;
    m_open.clear();
    std::ranges::transform(m_scene.monitors(), std::back_inserter(m_open), &MonitorView::id);
    std::ranges::reverse(m_open);
    askOn();
}

void SoundWish::askOn()
{
    if (m_open.empty())
        return decide(false);
    const auto first = m_open.end() - std::ptrdiff_t(std::min(askedAtOnce, m_open.size()));
    command::GetConfiguration few{std::vector<MonitorId>(first, m_open.end())};
    m_open.erase(first, m_open.end());
    m_facade.execute(few, [self = QPointer(this), round = m_round](const Answer &answer) {
        const auto *configuration = answer ? std::get_if<ConfigurationView>(&*answer) : nullptr;
        if (self && self->m_round == round && configuration) // where there is none the scene will be renewed
            self->take(*configuration);
    });
}

void SoundWish::take(const ConfigurationView &configuration)
{
    if (anySounds(configuration))
        decide(true);
    else
        askOn();
}

void SoundWish::decide(bool wanted)
{
    if (std::exchange(m_wanted, wanted) != wanted)
        Q_EMIT changed();
}

} // namespace vigia
