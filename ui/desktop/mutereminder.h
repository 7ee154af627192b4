// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/deskworld.h"
#include "desktop/preferenceskeeper.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMessageBox;

namespace vigia {

//! A sound that is off without an end is asked about again after 24 h (contract, section 3), also by a
//! desktop that was started since. Interface thread.
class MuteReminder final : public QObject
{
    Q_OBJECT

public:
    static constexpr Duration patience = std::chrono::hours(24);

    MuteReminder(const DeskWorld &world, PreferencesKeeper &preferences, QObject *parent = nullptr);

    bool isAsking() const { return !m_box.isNull(); }

private:
    void follow();
    void ask();
    std::optional<UtcTime> mutedSince() const;
    void noteMutedSince(const std::optional<UtcTime> &since);

    DeskWorld m_world;
    PreferencesKeeper &m_preferences;
    std::unique_ptr<Timer> m_minute;
    QPointer<QMessageBox> m_box;
};

} // namespace vigia
