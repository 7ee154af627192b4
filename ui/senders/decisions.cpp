// SPDX-License-Identifier: GPL-3.0-or-later
#include "senders/decisions.h"

#include "wording/errorwords.h"

#include <QPointer>

#include <utility>

namespace vigia {

Decisions::Decisions(Facade &facade, const Speech &speech, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_speech(speech)
{
}

void Decisions::watch(const QStringList &senders, const QString &group)
{
    decide(Decision::Watch, senders, [&](const QString &sender) { return command::WatchSender{sender, group}; });
}

void Decisions::ignore(const QStringList &senders)
{
    decide(Decision::Ignore, senders, [](const QString &sender) { return command::IgnoreSender{sender}; });
}

template <typename CommandFor>
void Decisions::decide(Decision decision, const QStringList &senders, CommandFor commandFor)
{
    if (isUnderWay())
        return;
    m_open = int(senders.size());
    for (const QString &sender : senders) {
        m_facade.execute(commandFor(sender), [self = QPointer(this), decision, sender](const Answer &answer) {
            if (self)
                self->take(decision, sender, answer);
        });
    }
}

void Decisions::take(Decision decision, const QString &sender, const Answer &answer)
{
    if (answer || answer.error().code == CommandErrorCode::NotDurable)
        m_done.append(sender);
    else
        m_refusals.append(errorText(answer.error(), m_speech.language()));
    if (--m_open > 0)
        return;
    m_refusals.removeDuplicates();
    Q_EMIT carriedOut(decision, std::exchange(m_done, {}), std::exchange(m_refusals, {}));
}

} // namespace vigia
