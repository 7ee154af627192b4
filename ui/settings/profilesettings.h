// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"
#include "exchange/configerror.h"
#include "facade/facade.h"
#include "speech/speech.h"

#include <QObject>

#include <functional>

namespace vigia {

//! What is configured, as the settings show it, and the way to change it.
class ProfileSettings final : public QObject
{
    Q_OBJECT

public:
    //! What came of a change: empty, or why nothing was changed, in words.
    using Done = std::function<void(const QString &why)>;

    ProfileSettings(Facade &facade, const Speech &speech, QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    //! Why it could not be read, in words.
    const QString &failure() const { return m_failure; }
    const Configuration &configuration() const { return m_configuration; }
    //! As configured, else as built in.
    SoundSettings sound() const;
    QStringList channelNames() const;

    //! \a done comes once, if \a context still lives.
    void change(const command::Edit &edit, QObject *context, Done done);
    //! Likewise, of anything else that can be asked for.
    void ask(const Command &command, QObject *context, Facade::Done done);
    //! Empty, or why what was asked for was not done.
    QString whyNot(const Answer &answer) const;
    const Language &language() const { return m_speech.language(); }

Q_SIGNALS:
    void changed();

private:
    void load();
    void takeUp(const ConfigurationView &view);

    Facade &m_facade;
    const Speech &m_speech;
    bool m_loaded = false;
    QString m_failure;
    Configuration m_configuration;
};

//! Everything that a change of a group takes: its own document, and where it gets another name, all
//! that belongs to it or speaks of it. \a before empty: a new one.
command::Edit groupEdit(const Configuration &configuration, const QString &before, const GroupDefinition &group);

//! All windows, with \a window in the place of the one named \a before, or last.
command::Edit maintenanceEdit(
    const Configuration &configuration, const QString &before, const std::optional<MaintenanceWindow> &window);

} // namespace vigia
