// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"
#include "wording/language.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace vigia {

//! Asks the engine what the whole configuration makes of a change that is being typed: a moment after the last key, and
//! with what it says counting for that alone.
class WholeCheck final : public QObject
{
    Q_OBJECT

public:
    //! What would be stored now; absent: nothing that could be.
    using Proposal = std::function<std::optional<command::Edit>()>;

    //! \a facade outlives this.
    WholeCheck(Facade &facade, Proposal proposal, QObject *parent);

    //! Something is different: what was said is forgotten, and it is asked anew.
    void begin();

    //! What it objects to, a line each; empty: nothing, or nothing is known.
    const QStringList &objections() const { return m_objections; }
    //! What may be meant so, and is no mistake; empty: nothing.
    QString remark(const Language &language) const;

Q_SIGNALS:
    void answered();

private:
    void ask();
    void take(const Answer &answer);

    Facade &m_facade;
    const Proposal m_proposal;
    QTimer m_soon;
    int m_number = 0;
    QStringList m_objections;
    std::optional<ImportView> m_outcome;
};

} // namespace vigia
