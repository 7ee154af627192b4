// SPDX-License-Identifier: GPL-3.0-or-later
// What a channel's window asks for of each kind of channel.
#include "settings/channeleditor.h"

#include "settings/chatfinder.h"
#include "settings/secretfield.h"

#include "editor/foldsection.h"
#include "look/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

namespace vigia {

QVBoxLayout *ChannelEditor::addWay(Kind kind)
{
    auto *way = new QWidget(this);
    auto *box = new QVBoxLayout(way);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::large);
    column().addWidget(way);
    m_ways[kind] = way;
    return box;
}

//! What is rarely needed, folded.
QVBoxLayout *ChannelEditor::addMore(QVBoxLayout &way)
{
    auto *fold = new FoldSection(tr("Rarely needed"), this);
    auto *box = new QVBoxLayout;
    box->setSpacing(space::large);
    fold->grid().addLayout(box, 0, 0, 1, 3);
    way.addWidget(fold);
    return box;
}

QPlainTextEdit *ChannelEditor::addLines(Part part, const QString &title, const QString &words, QVBoxLayout &box)
{
    auto *edit = new QPlainTextEdit(m_form.text(part), this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + space::large);
    addField(
        title, edit, words, [this, part] { return m_form.errors(part); }, &box);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, part] {
        m_form.setText(part, edit->toPlainText());
        display();
    });
    return edit;
}

void ChannelEditor::addEmail()
{
    QVBoxLayout *box = addWay(Kind::Email);
    m_account = new QComboBox(this);
    for (const AccountDefinition &account : m_profile.configuration().accounts)
        m_account->addItem(account.name);
    if (m_form.text(Part::Account).isEmpty())
        m_form.setText(Part::Account, m_account->currentText());
    m_before.setText(Part::Account, m_form.text(Part::Account));
    m_account->setCurrentIndex(m_account->findText(m_form.text(Part::Account)));
    m_account->setPlaceholderText(tr("none yet"));
    addField(
        tr("Mail &account"), m_account, tr("Through which server; accounts have a page of their own."),
        [this] { return m_form.text(Part::Account).isEmpty() ? ConfigErrors() : m_form.errors(Part::Account); }, box);
    connect(m_account, &QComboBox::activated, this, [this] {
        m_form.setText(Part::Account, m_account->currentText());
        display();
    });
    addLine(lineOf(m_form, Part::To, tr("T&o"),
                tr("Mail addresses, commas between them. Empty: who is responsible for the monitor's group."),
                QStringLiteral("ops@example.org, boss@example.org")),
        box);
}

void ChannelEditor::addTelegram()
{
    QVBoxLayout *box = addWay(Kind::Telegram);
    auto *how = new RoleLabel(Role::SecondaryText, TextSize::Body, this);
    how->setText(tr("A bot sends the messages. @BotFather in Telegram makes one, and gives its token."));
    box->addWidget(how);
    m_token = new SecretField(tr("&Token of the bot"), m_secrets, this);
    box->addWidget(m_token);
    const auto draft = [this]() -> std::optional<command::ChannelDraft> {
        const auto channel = m_form.channelForAnyChat();
        return channel ? std::optional(draftOf(*channel)) : std::nullopt;
    };
    m_finder = new ChatFinder(m_profile, draft, this);
    box->addWidget(m_finder);
    addLine(lineOf(m_form, Part::Chat, tr("C&hat"),
                tr("Its number, negative for groups, or @channelname; found by the button above."),
                QStringLiteral("-1001234567890")),
        box);
    QVBoxLayout *more = addMore(*box);
    m_tokenName = addLine(lineOf(m_form, Part::Token, tr("The token is &kept under the name"),
                              tr("Small letters, digits and hyphens. The configuration has only this name in it.")),
        more);
    addLine(lineOf(m_form, Part::Topic, tr("To&pic"), tr("Of a group with topics: the number of one.")), more);
    addLine(lineOf(m_form, Part::Proxy, tr("Pro&xy"),
                tr("automatic, none, system, http://HOST:PORT or socks5://HOST:PORT"), QStringLiteral("automatic")),
        more);
    addLine(lineOf(m_form, Part::Api, tr("Address of the API"), tr("Of a server of your own that Telegram's takes."),
                QStringLiteral("https://api.telegram.org")),
        more);
    connect(m_token, &SecretField::edited, this, &ChannelEditor::display);
    connect(m_finder, &ChatFinder::chosen, this, &ChannelEditor::take);
}

void ChannelEditor::take(const TelegramChat &chat)
{
    m_form.setText(Part::Chat, chat.id);
    m_form.setText(Part::Topic, chat.topic ? QString::number(*chat.topic) : QString());
    const QString name = m_form.text(Part::Name);
    if (name.isEmpty() || name == m_chatName)
        m_form.setText(Part::Name, chat.title.trimmed().left(60));
    m_chatName = m_form.text(Part::Name);
    display();
}

void ChannelEditor::addWebhook()
{
    QVBoxLayout *box = addWay(Kind::Webhook);
    const auto part = [this, box](QVBoxLayout *&layout) {
        auto *widget = new QWidget(this);
        layout = new QVBoxLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::large);
        box->addWidget(widget);
        return widget;
    };
    m_urlIsSecret = new QCheckBox(tr("The address &itself is a secret"), this);
    m_urlIsSecret->setChecked(m_form.urlIsSecret);
    m_urlIsSecret->setToolTip(plainToolTip(tr("As where whoever knows it may post there.")));
    box->addWidget(m_urlIsSecret, 0, Qt::AlignLeft);
    QVBoxLayout *plain = nullptr;
    QVBoxLayout *secret = nullptr;
    m_plainUrl = part(plain);
    m_secretUrl = part(secret);
    addLine(lineOf(m_form, Part::Url, tr("A&ddress"), tr("The alert is posted there as Alertmanager does it."),
                QStringLiteral("https://hooks.example.org/vigia")),
        plain);
    m_url = new SecretField(tr("Secret a&ddress"), m_secrets, this);
    secret->addWidget(m_url);
    m_urlName = addLine(lineOf(m_form, Part::UrlSecret, tr("&Kept under the name"),
                            tr("Small letters, digits and hyphens. The configuration has only this name in it.")),
        secret);
    QVBoxLayout *more = addMore(*box);
    addLines(Part::Headers, tr("&Headers"),
        tr("One to a line, Name: value. A secret by its name: Authorization: {secret: shop-token}"), *more);
    addLine(lineOf(m_form, Part::Ca, tr("Certificate &authority"),
                tr("The file of an authority of your own, which is trusted instead of the system's. Usually empty."),
                QStringLiteral("/etc/ssl/our-ca.pem")),
        more);
    addLine(lineOf(m_form, Part::Proxy, tr("Pro&xy"),
                tr("automatic, none, system, http://HOST:PORT or socks5://HOST:PORT"), QStringLiteral("automatic")),
        more);
    connect(m_url, &SecretField::edited, this, &ChannelEditor::display);
    connect(m_urlIsSecret, &QCheckBox::clicked, this, [this](bool on) {
        m_form.urlIsSecret = on;
        display();
    });
}

void ChannelEditor::addCommand()
{
    QVBoxLayout *box = addWay(Kind::Program);
    addLine(lineOf(m_form, Part::Program, tr("&Program"),
                tr("Its full path. It is run without a shell; the alert is in its environment, and as JSON on its "
                   "standard input."),
                QStringLiteral("/usr/local/bin/on-alert")),
        box);
    auto *choose = new QPushButton(tr("Ch&oose…"), this);
    box->addWidget(choose, 0, Qt::AlignLeft);
    addLines(Part::Arguments, tr("Ar&guments"), tr("One to a line."), *box);
    addLine(lineOf(m_form, Part::Timeout, tr("&Wait at most"), tr("After that it is ended: 30s, 2m"),
                QStringLiteral("30s")),
        box);
    m_mayRun = new QCheckBox(tr("Allow this p&rogram to run"), this);
    m_mayRun->setAccessibleDescription(tr(
        "Just this program with just these arguments, as this Vigia's user. A file that is imported cannot say so."));
    auto *words = new RoleLabel(Role::SecondaryText, TextSize::Small, this);
    words->setText(m_mayRun->accessibleDescription());
    words->setContentsMargins(style()->pixelMetric(QStyle::PM_IndicatorWidth) + space::small, 0, 0, 0);
    auto *mayRun = new QVBoxLayout;
    mayRun->setSpacing(space::tiny);
    mayRun->addWidget(m_mayRun, 0, Qt::AlignLeft);
    mayRun->addWidget(words);
    box->addLayout(mayRun);
    connect(choose, &QPushButton::clicked, this, &ChannelEditor::chooseProgram);
    connect(m_mayRun, &QCheckBox::clicked, this, [this](bool on) {
        m_form.mayRun = on;
        display();
    });
}

void ChannelEditor::chooseProgram()
{
    auto *dialog = new QFileDialog(this, vigia::windowTitle(tr("Program")), m_form.text(Part::Program));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_form.setText(Part::Program, file);
        display();
    });
    dialog->open();
}

//! What is not said yet, as far as nothing can be done without it.
QString ChannelEditor::hindranceOfWay() const
{
    switch (m_form.kind()) {
    case Kind::Email:
        return m_form.text(Part::Account).isEmpty() ? tr("There is no mail account yet: add one first.") : QString();
    case Kind::Telegram:
        return m_form.text(Part::Chat).isEmpty() ? tr("It needs a chat.") : QString();
    case Kind::Webhook:
        return !m_form.urlIsSecret && m_form.text(Part::Url).isEmpty() ? tr("It needs an address.") : QString();
    case Kind::Program:
        return m_form.text(Part::Program).isEmpty() ? tr("It needs a program.") : QString();
    }
    Q_UNREACHABLE();
}

} // namespace vigia
