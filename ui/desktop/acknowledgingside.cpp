// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/acknowledgingside.h"

#include "dashboard/acknowledgenote.h"
#include "domain/channel.h"
#include "facade/standing.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "wording/errorwords.h"
#include "wording/statuswords.h"
#include "wording/visibletext.h"

#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype namedMost = 8;

} // namespace

AcknowledgingSide::AcknowledgingSide(const DeskWorld &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
{
}

AcknowledgingSide::~AcknowledgingSide() = default;

void AcknowledgingSide::askAbout(const std::vector<MonitorId> &monitors)
{
    ask(monitors, true);
}

void AcknowledgingSide::askAboutAll()
{
    std::vector<MonitorId> all;
    for (const MonitorView &monitor : m_world.scene.monitors()) {
        if (canAcknowledge(monitor))
            all.push_back(monitor.id);
    }
    if (!all.empty())
        ask(all, false);
}

bool AcknowledgingSide::isAsking() const
{
    return std::ranges::any_of(m_asked, [](const Asked &asked) { return asked.note->isVisible(); });
}

//! Asked twice about the same it is one window: what was typed in it stays.
void AcknowledgingSide::ask(const std::vector<MonitorId> &monitors, bool onNotification)
{
    std::erase_if(m_asked, [](const Asked &asked) { return !asked.note->isVisible(); });
    auto asked = std::ranges::find_if(m_asked,
        [&](const Asked &known) { return known.monitors == monitors && known.onNotification == onNotification; });
    if (asked == m_asked.end())
        asked = m_asked.insert(m_asked.end(), Asked{monitors, onNotification, makeNote(monitors, onNotification)});
    asked->note->show();
    asked->note->raise();
    asked->note->activateWindow();
}

std::unique_ptr<AcknowledgeNote> AcknowledgingSide::makeNote(
    const std::vector<MonitorId> &monitors, bool onNotification)
{
    const Scene &scene = m_world.scene;
    auto note = std::make_unique<AcknowledgeNote>(
        [&scene](const MonitorId &id) { return scene.find(id); }, monitors, subjectOf(monitors));
    note->setWindowFlag(Qt::WindowStaysOnTopHint); // as the alarm window, which would stand before it
    connect(&scene, &Scene::changed, note.get(), &AcknowledgeNote::follow);
    connect(&scene, &Scene::renewed, note.get(), &AcknowledgeNote::follow);
    connect(note.get(), &AcknowledgeNote::overtaken, this, &AcknowledgingSide::refused);
    connect(note.get(), &AcknowledgeNote::acknowledged, this,
        [this, onNotification](
            const std::vector<MonitorId> &meant, const QString &text) { acknowledge(meant, text, onNotification); });
    if (onNotification)
        connect(note.get(), &QDialog::rejected, this, [this, monitors] { Q_EMIT notAcknowledged(monitors); });
    return note;
}

void AcknowledgingSide::acknowledge(const std::vector<MonitorId> &monitors, const QString &note, bool onNotification)
{
    const command::Acknowledge command{scope::Several{monitors}, m_world.person, note, desktopChannel};
    m_world.facade.execute(command, [self = QPointer(this), monitors, onNotification](const Answer &answer) {
        if (!self || answer)
            return;
        if (onNotification)
            Q_EMIT self->notAcknowledged(monitors);
        Q_EMIT self->refused(errorText(answer.error(), self->m_world.speech.language()));
    });
}

QString AcknowledgingSide::subjectOf(const std::vector<MonitorId> &monitors) const
{
    QStringList names;
    for (const MonitorId &id : monitors) {
        if (const MonitorView *monitor = m_world.scene.find(id); monitor && names.size() < namedMost)
            names.append(visibleText(monitor->name, longestName));
    }
    if (monitors.size() == 1)
        return names.join(QString());
    if (qsizetype(monitors.size()) > names.size())
        names.append(QStringLiteral("…"));
    return monitorCountText(int(monitors.size()), m_world.speech.language()) + QStringLiteral(": ")
        + names.join(QStringLiteral(", "));
}

} // namespace vigia
