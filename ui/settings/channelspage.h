// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keptsecrets.h"
#include "settings/listpage.h"

namespace vigia {

//! The ways to tell people, and how each fares.
class ChannelsPage final : public ListPage
{
    Q_OBJECT

public:
    ChannelsPage(Facade &facade, ProfileSettings &profile, KeptSecrets &secrets, QWidget *parent = nullptr);

protected:
    Question deletionOf(const QString &name) const override;

    void showEvent(QShowEvent *event) override;

private:
    void takeHealth(const HealthView &health);
    void display();
    void followChannel();
    Entry entryOf(const ChannelDefinition &channel) const;
    QString standingOf(const QString &name) const;
    const CommandWay *commandOf(const QString &name) const;
    void open(const QString &name);
    static void save(ProfileSettings &profile, const QString &before, const ChannelDefinition &channel,
        QObject *context, ProfileSettings::Done done);
    void sendTest();
    void askForConsent();

    ProfileSettings &m_profile;
    KeptSecrets &m_secrets;
    std::vector<ChannelView> m_views;
    QPushButton *m_test;
    QPushButton *m_allow;
    RoleLabel *m_outcome;
};

} // namespace vigia
