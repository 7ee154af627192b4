// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/desktoppreferences.h"

#include <QObject>

namespace vigia {

//! The preferences in force, and their file. What cannot be kept is in force all the same, until the end.
class PreferencesKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit PreferencesKeeper(QString file, QObject *parent = nullptr)
        : QObject(parent)
        , m_file(std::move(file))
        , m_preferences(loadPreferences(m_file))
    {
    }

    const DesktopPreferences &get() const { return m_preferences; }

    void set(const DesktopPreferences &preferences)
    {
        if (preferences == m_preferences)
            return;
        m_preferences = preferences;
        save();
        Q_EMIT changed();
    }

    QByteArray window(const QString &name) const { return m_preferences.windows.value(name); }

    //! Where a window stands is no preference: nothing follows it, and nobody is told.
    void setWindow(const QString &name, const QByteArray &state)
    {
        if (window(name) == state)
            return;
        m_preferences.windows.insert(name, state);
        save();
    }

Q_SIGNALS:
    void changed();
    void notSaved(const QString &file);

private:
    void save()
    {
        if (const auto saved = savePreferences(m_preferences, m_file); !saved)
            Q_EMIT notSaved(saved.error());
    }

    const QString m_file;
    DesktopPreferences m_preferences;
};

} // namespace vigia
