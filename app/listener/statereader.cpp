// SPDX-License-Identifier: GPL-3.0-or-later
#include "statereader.h"

#include "listener/commandrefused.h"

#include <QPointer>

namespace vigia {

void StateReader::read(Say say)
{
    m_waiting.push_back(std::move(say));
    if (!m_isAsking)
        ask();
}

void StateReader::ask()
{
    m_isAsking = true;
    const auto answered = [self = QPointer(this), render = m_render, asked = std::exchange(m_waiting, {})](
                              const Answer &answer) {
        const auto *view = answer ? std::get_if<StatusView>(&*answer) : nullptr;
        const Response response = view ? render(*view) : commandRefused(answer ? CommandError() : answer.error());
        for (const Say &say : asked)
            say(response);
        if (!self)
            return;
        self->m_isAsking = false;
        if (!self->m_waiting.empty())
            self->ask();
    };
    m_facade.execute(command::GetStatus(), answered);
}

} // namespace vigia
