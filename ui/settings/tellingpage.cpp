// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/tellingpage.h"

#include "settings/entryfields.h"
#include "settings/savefoot.h"

#include "editor/settingfields.h"
#include "editor/settingsform.h"
#include "editor/settingtext.h"
#include "exchange/entitydocuments.h"
#include "wording/visibletext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace vigia {

namespace {

constexpr int narrow = 120; //!< of a field for a duration or a number

} // namespace

TellingPage::TellingPage(ProfileSettings &profile, std::optional<PolicyForm> &draft, QWidget *parent)
    : SettingsPage(tr("Alerts"), parent)
    , m_profile(profile)
    , m_draft(draft)
    , m_fields(new EntryFields(profile.language(), this))
{
    auto *intro = new RoleLabel(Role::SecondaryText, TextSize::Body, this);
    intro->setText(tr("Whom an outage is told, and when, where a monitor and its group do not say otherwise."));
    column().addWidget(intro);
    addAlerts();
    addRepeat();
    addEscalation();
    addUnheard();
    addQuiet();
    addPing();
    m_foot = new SaveFoot(tr("&Save"), this);
    column().addWidget(m_foot);
    addStretch();
    connect(m_fields, &EntryFields::edited, this, &TellingPage::edited);
    connect(m_foot, &SaveFoot::saveRequested, this, &TellingPage::save);
    connect(m_foot, &SaveFoot::undoRequested, this, [this] {
        m_draft.reset();
        reload();
    });
    connect(&m_profile, &ProfileSettings::changed, this, &TellingPage::reload);
    reload();
}

void TellingPage::addAlerts()
{
    m_alertsBox = new QVBoxLayout;
    m_alertsBox->setSpacing(space::tiny);
    m_alertsBox->addWidget(plainLabel(tr("Alert by"), this));
    column().addLayout(m_alertsBox);
}

//! Made anew where there are other channels: each is a box.
void TellingPage::displayChannels()
{
    const QStringList channels = m_profile.channelNames();
    if (!m_alerts || m_channels != channels) {
        if (m_alerts) {
            m_alerts->hide();
            m_alerts->deleteLater();
        }
        m_channels = channels;
        m_alerts = new BoxesField(channels, m_profile.language(), this);
        m_alertsBox->addWidget(m_alerts);
        connect(m_alerts, &SettingField::edited, this, [this](const QStringList &texts) {
            m_form.alerts = splitNames(texts.value(0));
            edited();
        });
        const QSignalBlocker blocker(m_unheard);
        m_unheard->clear();
        m_unheard->addItem(tr("Nobody"), QString());
        for (const QString &channel : channels) {
            if (channel != u"sound" && channel != u"desktop")
                m_unheard->addItem(visibleText(channel, 60), channel);
        }
    }
    m_alerts->describe(tr("Alert by"), QString());
    const Settings usual = decided(Settings());
    m_alerts->display({joinedNames(m_form.alerts.value_or(*usual.alerts))}, m_form.alerts.has_value());
    m_unheard->setCurrentIndex(m_unheard->findData(m_form.text(Part::IfUnheard)));
}

void TellingPage::addRepeat()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    m_fields
        ->addLine(EntryFields::lineOf(m_form, Part::Repeat, tr("&Repeat every"),
                      tr("As long as it is down and nobody acknowledges: 15m, 1h; 0 for once."), QStringLiteral("0")),
            *row)
        ->setMaximumWidth(narrow);
    m_fields
        ->addLine(EntryFields::lineOf(m_form, Part::RepeatMost, tr("At &most, times"),
                      tr("After so many repeats of one outage it is quiet."), QStringLiteral("100")),
            *row)
        ->setMaximumWidth(narrow);
    column().addLayout(row);
    m_fields
        ->addLine(EntryFields::lineOf(m_form, Part::GroupWait, tr("&Collect for"),
                      tr("Outages within this time go out as one message: 10s; 0 for each at once. The sound and this "
                         "desktop never wait."),
                      QStringLiteral("10s")),
            column())
        ->setMaximumWidth(narrow);
}

void TellingPage::addEscalation()
{
    m_escalate = new QPlainTextEdit(this);
    m_escalate->setTabChangesFocus(true);
    m_escalate->setPlaceholderText(QStringLiteral("10m: team-chat"));
    m_escalate->setFixedHeight(m_escalate->fontMetrics().lineSpacing() * 2 + space::large);
    m_fields->addField(
        tr("When n&obody reacts"), m_escalate,
        tr("One to a line: how long nobody has acknowledged, and which channels are told then: 10m: team-chat, boss"),
        [this] { return m_form.errors(Part::Escalate); }, column());
    connect(m_escalate, &QPlainTextEdit::textChanged, this, [this] {
        m_form.setText(Part::Escalate, m_escalate->toPlainText());
        edited();
    });
}

void TellingPage::addUnheard()
{
    m_unheard = new QComboBox(this);
    m_unheard->setMinimumContentsLength(16);
    m_fields->addField(
        tr("When the alarm is not &heard"), m_unheard,
        tr("Who is told when an alarm could not be heard at this computer for 30 seconds."),
        [this] { return m_form.errors(Part::IfUnheard); }, column());
    connect(m_unheard, &QComboBox::activated, this, [this] {
        m_form.setText(Part::IfUnheard, m_unheard->currentData().toString());
        edited();
    });
}

void TellingPage::addQuiet()
{
    m_quiet = addSwitch(tr("&Quiet hours"),
        tr("Messages that are not critical wait until their end, and come then as one summary. This computer's sound "
           "is not meant."));
    connect(m_quiet, &QCheckBox::clicked, this, [this](bool on) {
        m_form.isQuiet = on;
        edited();
    });
    m_hours = new QWidget(this);
    auto *box = new QVBoxLayout(m_hours);
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth) + space::small;
    box->setContentsMargins(indent, 0, 0, 0);
    box->setSpacing(space::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::From, tr("&From")), *row)->setMaximumWidth(80);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::To, tr("&To")), *row)->setMaximumWidth(80);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::Zone, tr("Time &zone"),
                          tr("local for this computer's, else as in Europe/Madrid"), QStringLiteral("local")),
        *row);
    row->setStretch(2, 1);
    box->addLayout(row);
    auto *days = new QWidget(m_hours);
    auto *daysRow = new QHBoxLayout(days);
    daysRow->setContentsMargins(0, 0, 0, 0);
    daysRow->setSpacing(space::medium);
    for (int day = 1; day <= 7; ++day) {
        auto *check = new QCheckBox(m_profile.language().locale().standaloneDayName(day, QLocale::ShortFormat), days);
        check->setAccessibleName(m_profile.language().locale().standaloneDayName(day));
        daysRow->addWidget(check);
        m_days.push_back(check);
        connect(check, &QCheckBox::clicked, this, [this, day](bool on) {
            if (on)
                m_form.days.insert(day);
            else
                m_form.days.erase(day);
            edited();
        });
    }
    daysRow->addStretch(1);
    m_fields->addField(
        tr("Days on which they begin"), days, {}, [this] { return m_form.errors(Part::Days); }, *box);
    m_more = new RoleLabel(Role::SecondaryText, TextSize::Small, m_hours);
    box->addWidget(m_more);
    column().addWidget(m_hours);
}

void TellingPage::addPing()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::PingUrl, tr("Another &watcher"),
                          tr("An address that is asked as long as all of Vigia works, so that another watcher notices "
                             "when it does not. {secret: NAME} for one that is a secret."),
                          QStringLiteral("https://hc-ping.com/…")),
        *row);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::PingEvery, tr("&Every"), {}, QStringLiteral("1m")), *row)
        ->setMaximumWidth(80);
    row->setStretch(0, 1);
    column().addLayout(row);
}

void TellingPage::reload()
{
    m_form = m_draft.value_or(PolicyForm(m_profile.configuration()));
    display();
}

void TellingPage::edited()
{
    m_draft = m_form;
    display();
}

void TellingPage::display()
{
    const QSignalBlocker blocker(m_escalate);
    displayChannels();
    if (m_escalate->toPlainText() != m_form.text(Part::Escalate))
        m_escalate->setPlainText(m_form.text(Part::Escalate));
    m_quiet->setChecked(m_form.isQuiet);
    m_hours->setVisible(m_form.isQuiet);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked(m_form.days.contains(static_cast<int>(i) + 1));
    const int more = m_form.moreQuietHours();
    m_more->say(more > 0 ? tr("%n more from the file, kept as they are.", "", more) : QString());
    m_fields->display();
    const bool changed = !(m_form == PolicyForm(m_profile.configuration()));
    m_foot->follow(changed && m_profile.isLoaded(),
        m_form.isValid() ? m_profile.failure() : tr("Something above needs a correction."));
}

//! What the defaults say of the policy is narrower than the policy itself: said once, it is said in one place.
void TellingPage::save()
{
    Settings defaults = m_profile.configuration().defaults;
    defaults.alerts = m_form.alerts;
    defaults.policy.reset();
    command::Edit edit;
    if (defaults != m_profile.configuration().defaults)
        edit.defaults = defaultsDocument(defaults);
    edit.policy = policyDocument(m_form.policy());
    const auto pingOut = m_form.pingOut();
    if (pingOut != m_profile.configuration().pingOut)
        edit.pingOut = pingOut ? pingOutDocument(*pingOut) : QByteArray();
    m_profile.change(edit, this, [this](const QString &why) {
        if (why.isEmpty())
            m_draft.reset();
        m_foot->finish(why);
    });
}

} // namespace vigia
