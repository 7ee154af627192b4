// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sound.h"
#include "settings/profilesettings.h"
#include "settings/settingspage.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSlider;

namespace vigia {

//! How the alarm sounds. What is changed is in force at once, and stored a moment later.
class SoundPage final : public SettingsPage
{
    Q_OBJECT

public:
    SoundPage(ProfileSettings &profile, const Speech &speech, QWidget *parent = nullptr);

    //! Where the sound stands now, in words.
    void setStanding(const QString &words);

Q_SIGNALS:
    void soundChanged(const vigia::SoundSettings &settings);
    void testSoundRequested();
    //! What the person said after a test.
    void testHeard(bool heard);

protected:
    //! What is not stored yet is stored before the page is gone.
    void hideEvent(QHideEvent *event) override;

private:
    void addStanding();
    void addFile();
    void addVolume();
    void addRepeat();
    void addTest();
    void display();
    void take(const SoundSettings &settings);
    void takeFile(const QString &file);
    void takeRepeat();
    void chooseFile();
    void store();

    ProfileSettings &m_profile;
    const Speech &m_speech;
    SoundSettings m_sound;
    bool m_unsaved = false;
    QTimer m_storeSoon;

    RoleLabel *m_standing = nullptr;
    QRadioButton *m_builtIn = nullptr;
    QRadioButton *m_ownFile = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_choose = nullptr;
    QSlider *m_volume = nullptr;
    RoleLabel *m_percent = nullptr;
    QComboBox *m_repeat = nullptr;
    QLineEdit *m_every = nullptr;
    QCheckBox *m_recovered = nullptr;
    QWidget *m_question = nullptr;
    RoleLabel *m_advice = nullptr;
    RoleLabel *m_problem = nullptr;
};

} // namespace vigia
