// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/channeleditor.h"

#include "look/opening.h"
#include "settings/channelwords.h"
#include "settings/chatfinder.h"
#include "settings/secretfield.h"
#include "settings/trialpart.h"

#include "exchange/entitydocuments.h"
#include "look/plaintext.h"
#include "wording/visibletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace vigia {

namespace {

//! Of languages in their own words, which nobody translates.
QString ownName(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name.left(1).toUpper() + name.sliced(1);
}

TakenNames takenNames(const ProfileSettings &profile, const KeptSecrets &secrets)
{
    return {profile.channelNames(), secrets.names()};
}

} // namespace

ChannelEditor::ChannelEditor(
    const std::optional<ChannelDefinition> &channel, ProfileSettings &profile, KeptSecrets &secrets, QWidget *parent)
    : EntryWindow(profile.language(), parent)
    , m_profile(profile)
    , m_secrets(secrets)
    , m_form(channel, takenNames(profile, secrets))
    , m_before(m_form)
{
    openWithin(*this, {620, 720});
    setWindowTitle(
        vigia::windowTitle(channel ? tr("Channel %1").arg(visibleText(channel->name, 80)) : tr("Add channel")));
    addKinds();
    QLineEdit *name = addLine(lineOf(m_form, Part::Name, tr("&Name"), tr("What it is called here; monitors name it.")));
    addEmail();
    addTelegram();
    addWebhook();
    addCommand();
    addNews();
    addLanguage();
    addTrial();
    column().addStretch(1);
    m_kind->setEnabled(!channel);
    display();
    name->setFocus(Qt::OtherFocusReason);
}

void ChannelEditor::addKinds()
{
    m_kind = new QComboBox(this);
    for (const Kind kind : {Kind::Email, Kind::Telegram, Kind::Webhook, Kind::Program})
        m_kind->addItem(ChannelWords::kind(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_form.kind())));
    addField(tr("It tells &by"), m_kind, {}, [] { return ConfigErrors(); });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_form.setKind(static_cast<Kind>(m_kind->currentData().toInt()));
        display();
    });
}

void ChannelEditor::addNews()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tiny);
    int place = 0;
    for (const News one : {News::Down, News::Up, News::Still, News::Acknowledged, News::Degraded, News::Certificate,
             News::Blind, News::Stale}) {
        auto *check = new QCheckBox(ChannelWords::news(one), box);
        m_news[one] = check;
        grid->addWidget(check, place / 2, place % 2);
        ++place;
        connect(check, &QCheckBox::clicked, this, [this, one](bool on) {
            if (on)
                m_form.tell.insert(one);
            else
                m_form.tell.erase(one);
            display();
        });
    }
    grid->setColumnStretch(1, 1);
    auto *part = new QVBoxLayout;
    part->setSpacing(space::tiny);
    part->addWidget(plainLabel(tr("What it tells"), this));
    part->addWidget(box);
    column().addLayout(part);
}

void ChannelEditor::addLanguage()
{
    auto *choice = new QComboBox(this);
    choice->addItem(tr("This computer's"), QString());
    for (const QString &code : Language::supported())
        choice->addItem(ownName(code), code);
    choice->setCurrentIndex(std::max(0, choice->findData(m_form.language)));
    addField(tr("&Language of its messages"), choice, {}, [] { return ConfigErrors(); });
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_form.language = choice->currentData().toString();
        display();
    });
}

void ChannelEditor::addTrial()
{
    const auto trial = [this]() -> std::optional<command::TestChannel> {
        const auto channel = m_form.channel();
        const auto *command = channel ? std::get_if<CommandWay>(&channel->way) : nullptr;
        if (!channel || (command && !command->consented))
            return std::nullopt;
        command::TestChannel test;
        test.draft = draftOf(*channel);
        return test;
    };
    m_trial = new TrialPart(tr("Send t&est"), m_profile, trial, this);
    column().addWidget(m_trial);
}

KeptSecrets::Typed ChannelEditor::typed() const
{
    switch (m_form.kind()) {
    case Kind::Telegram:
        return m_token->typed();
    case Kind::Webhook:
        return m_form.urlIsSecret ? m_url->typed() : KeptSecrets::Typed();
    case Kind::Email:
    case Kind::Program:
        return {};
    }
    Q_UNREACHABLE();
}

command::ChannelDraft ChannelEditor::draftOf(const ChannelDefinition &channel) const
{
    return {channelDocument(channel), std::nullopt, typed(), language().code()};
}

bool ChannelEditor::isChanged() const
{
    return !(m_form == m_before) || !typed().empty();
}

void ChannelEditor::followForm()
{
    for (const auto &[kind, way] : m_ways)
        way->setVisible(kind == m_form.kind());
    const QString secret = m_form.secretName();
    m_tokenName->setPlaceholderText(secret);
    m_token->setName(secret);
    m_urlName->setPlaceholderText(secret);
    m_url->setName(secret);
    m_plainUrl->setVisible(!m_form.urlIsSecret);
    m_secretUrl->setVisible(m_form.urlIsSecret);
    m_mayRun->setChecked(m_form.mayRun);
    for (const auto &[news, check] : m_news)
        check->setChecked(m_form.tell.contains(news));
    m_finder->follow();
    m_trial->follow();
}

void ChannelEditor::display()
{
    followForm();
    displayFields();
    const QString ofWay = hindranceOfWay();
    if (m_form.text(Part::Name).isEmpty())
        setHindrance(tr("It needs a name."));
    else if (!ofWay.isEmpty())
        setHindrance(ofWay);
    else if (m_form.tell.empty())
        setHindrance(tr("Say what it tells."));
    else
        setHindrance(m_form.channel() ? QString() : tr("Something above needs a correction."));
}

void ChannelEditor::store()
{
    if (const auto channel = m_form.channel())
        Q_EMIT saveRequested(*channel, typed());
}

} // namespace vigia
