// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"
#include "speech/speech.h"

#include <QStringList>

namespace vigia {

enum class Decision { Watch, Ignore };

//! Carries out what a person decides about new senders, as many at once as were chosen.
class Decisions final : public QObject
{
    Q_OBJECT

public:
    Decisions(Facade &facade, const Speech &speech, QObject *parent = nullptr);

    //! Not before the last ones are carried out.
    void watch(const QStringList &senders, const QString &group);
    void ignore(const QStringList &senders);
    bool isUnderWay() const { return m_open > 0; }

Q_SIGNALS:
    //! All of them: those it was done for, and in words why it was not for the others.
    void carriedOut(vigia::Decision decision, const QStringList &senders, const QStringList &refusals);

private:
    template <typename CommandFor>
    void decide(Decision decision, const QStringList &senders, CommandFor commandFor);
    void take(Decision decision, const QString &sender, const Answer &answer);

    Facade &m_facade;
    const Speech &m_speech;
    int m_open = 0;
    QStringList m_done;
    QStringList m_refusals;
};

} // namespace vigia
