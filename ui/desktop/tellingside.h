// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/tellingdialog.h"

#include <memory>

namespace vigia {

//! Who is told, as menus decide it: rehearsals, and another in the place of a person who is away. Interface thread.
class TellingSide final : public QObject
{
    Q_OBJECT

public:
    explicit TellingSide(const DeskWorld &world, QObject *parent = nullptr);

    void askForDrill();
    void askUntilWhenAway();
    void comeBack();

Q_SIGNALS:
    //! In words, plain text.
    void refused(const QString &sentence);

private:
    const DeskWorld m_world;
    std::unique_ptr<DrillDialog> m_drill;
    std::unique_ptr<AwayDialog> m_away;
};

} // namespace vigia
