// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/profilesettings.h"

#include "editor/rolelabel.h"

class QPushButton;

namespace vigia {

//! A button that sends a test message, and what came of it. Nothing need be saved before.
class TrialPart final : public QWidget
{
    Q_OBJECT

public:
    //! \a trial: what is tested, as it is now; absent while that is not possible.
    TrialPart(const QString &title, ProfileSettings &profile,
        std::function<std::optional<command::TestChannel>()> trial, QWidget *parent);

    //! What is tested changed: what was said of it before no longer holds.
    void follow();

private:
    void send();
    void say(const Answer &answer);

    ProfileSettings &m_profile;
    std::function<std::optional<command::TestChannel>()> m_trial;
    bool m_sending = false;
    std::optional<command::TestChannel> m_tried;
    QPushButton *m_button;
    RoleLabel *m_words;
};

} // namespace vigia
