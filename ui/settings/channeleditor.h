// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/channelform.h"
#include "settings/entrywindow.h"
#include "settings/keptsecrets.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace vigia {

class ChatFinder;
class SecretField;
class TrialPart;

//! One channel: how it tells, whom, what, and in which language. It can be tried before it is saved.
class ChannelEditor final : public EntryWindow
{
    Q_OBJECT

public:
    //! \a channel absent: a new one.
    ChannelEditor(const std::optional<ChannelDefinition> &channel, ProfileSettings &profile, KeptSecrets &secrets,
        QWidget *parent = nullptr);

    bool isChanged() const override;

Q_SIGNALS:
    void saveRequested(const vigia::ChannelDefinition &channel, const vigia::KeptSecrets::Typed &secrets);

protected:
    void store() override;
    void display() override;

private:
    using Kind = ChannelForm::Kind;
    using Part = ChannelForm::Part;

    void addKinds();
    void addNews();
    void addLanguage();
    void addTrial();
    void followForm();
    // channelways.cpp
    QVBoxLayout *addWay(Kind kind);
    QVBoxLayout *addMore(QVBoxLayout &way);
    QPlainTextEdit *addLines(Part part, const QString &title, const QString &words, QVBoxLayout &box);
    void addEmail();
    void addTelegram();
    void addWebhook();
    void addCommand();
    void chooseProgram();
    void take(const TelegramChat &chat);
    QString hindranceOfWay() const;

    KeptSecrets::Typed typed() const;
    command::ChannelDraft draftOf(const ChannelDefinition &channel) const;

    ProfileSettings &m_profile;
    KeptSecrets &m_secrets;
    ChannelForm m_form;
    ChannelForm m_before;
    QComboBox *m_kind = nullptr;
    std::map<Kind, QWidget *> m_ways;
    std::map<News, QCheckBox *> m_news;
    SecretField *m_token = nullptr;
    QLineEdit *m_tokenName = nullptr;
    ChatFinder *m_finder = nullptr;
    QString m_chatName; //!< of the channel, because the chat is called so
    QCheckBox *m_urlIsSecret = nullptr;
    QWidget *m_plainUrl = nullptr;
    QWidget *m_secretUrl = nullptr;
    SecretField *m_url = nullptr;
    QLineEdit *m_urlName = nullptr;
    QComboBox *m_account = nullptr;
    QCheckBox *m_mayRun = nullptr;
    TrialPart *m_trial = nullptr;
};

} // namespace vigia
