// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/deskworld.h"
#include "domain/channel.h"
#include "editor/rolelabel.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QFormLayout>
#include <QPushButton>

namespace vigia {

//! Asks on which channel something is to be told, and has it told. Closes when the engine has agreed, else says why
//! not.
class TellingDialog : public QDialog
{
    Q_OBJECT

public:
    void accept() override;

protected:
    struct Words {
        QString title;
        QString explanation;
        QString channel; //!< with a mnemonic
        QString act; //!< what the button does
    };

    TellingDialog(const DeskWorld &world, const Words &words);

    const DeskWorld &world() const { return m_world; }
    QFormLayout &form() { return *m_form; }
    QComboBox &channels() { return *m_channels; }
    QString channel() const { return m_channels->currentData().toString(); }
    void offer(const QString &channel);
    //! \a why: what hinders it; empty: nothing.
    void setHindrance(const QString &why);

    virtual Command command() const = 0;
    //! The channels are known.
    virtual void channelsCame(const std::vector<ChannelDefinition> &known) = 0;

private:
    void askForChannels();
    void takeConfiguration(const Answer &answer);

    const DeskWorld m_world;
    QFormLayout *m_form;
    QComboBox *m_channels;
    RoleLabel *m_problem;
    QPushButton *m_act;
};

//! Starts a rehearsal, of everything or of one channel.
class DrillDialog final : public TellingDialog
{
    Q_OBJECT

public:
    explicit DrillDialog(const DeskWorld &world);

private:
    Command command() const override;
    void channelsCame(const std::vector<ChannelDefinition> &known) override;
};

//! Says until when the person is away, and who is told instead.
class AwayDialog final : public TellingDialog
{
    Q_OBJECT

public:
    explicit AwayDialog(const DeskWorld &world);

private:
    Command command() const override;
    void channelsCame(const std::vector<ChannelDefinition> &known) override;
    Duration left() const;
    void consider();

    QDateTimeEdit *m_until;
    RoleLabel *m_left;
    bool m_hasChannels = true; //!< not known to have none
};

} // namespace vigia
