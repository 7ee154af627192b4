// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tellingside.h"

#include "speech/speech.h"
#include "wording/errorwords.h"

#include <QPointer>

namespace vigia {

namespace {

template <typename Dialog>
void showOnce(std::unique_ptr<Dialog> &dialog, const DeskWorld &world)
{
    if (!dialog || !dialog->isVisible())
        dialog = std::make_unique<Dialog>(world);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

TellingSide::TellingSide(const DeskWorld &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
{
}

void TellingSide::askForDrill()
{
    showOnce(m_drill, m_world);
}

void TellingSide::askUntilWhenAway()
{
    showOnce(m_away, m_world);
}

void TellingSide::comeBack()
{
    m_world.facade.execute(command::SetAway{}, [self = QPointer(this)](const Answer &answer) {
        if (self && !answer)
            Q_EMIT self->refused(errorText(answer.error(), self->m_world.speech.language()));
    });
}

} // namespace vigia
