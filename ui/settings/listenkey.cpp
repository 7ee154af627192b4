// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listenkey.h"

#include "settings/deletequestion.h"
#include "settings/secreteditor.h"
#include "settings/secretwords.h"

#include "editor/rolelabel.h"
#include "editor/secretname.h"

#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace vigia {

namespace {

constexpr int keyLength = 32; //!< of 62 letters and digits: 190 bits

QString randomKey()
{
    static constexpr QLatin1StringView letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QString key;
    for (int i = 0; i < keyLength; ++i)
        key += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return key;
}

} // namespace

ListenKey::ListenKey(const Words &words, ProfileSettings &profile, KeptSecrets &secrets, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_profile(profile)
    , m_secrets(secrets)
    , m_standing(new RoleLabel(Role::Text, TextSize::Body, this))
    , m_problem(new RoleLabel(Role::Down, TextSize::Small, this))
    , m_make(new QPushButton(this))
    , m_type(new QPushButton(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    auto *meaning = new RoleLabel(Role::SecondaryText, TextSize::Small, this);
    meaning->setText(words.meaning);
    m_make->setToolTip(tr("A random one is kept in the password store and copied to the clipboard"));
    m_copy->setAccessibleName(tr("Copy: %1").arg(words.title));
    m_remove->setAccessibleName(tr("Remove: %1").arg(words.title));
    m_problem->say({});
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton *button : {m_copy, m_make, m_type, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(plainLabel(words.title, this));
    column->addWidget(m_standing);
    column->addLayout(buttons);
    column->addWidget(meaning);
    column->addWidget(m_problem);
    connect(m_make, &QPushButton::clicked, this, &ListenKey::askToMakeUp);
    connect(m_type, &QPushButton::clicked, this, &ListenKey::type);
    connect(m_copy, &QPushButton::clicked, this, &ListenKey::copy);
    connect(m_remove, &QPushButton::clicked, this, &ListenKey::askToRemove);
    connect(&m_secrets, &KeptSecrets::changed, this, &ListenKey::display);
    display();
}

void ListenKey::setKey(const std::optional<SecretRef> &key)
{
    m_key = key;
    display();
}

QString ListenKey::name() const
{
    return m_key ? m_key->name : freeSecretName(m_words.secret, m_words.secret, m_secrets.names());
}

void ListenKey::display()
{
    const SecretView *secret = m_key ? m_secrets.secret(m_key->name) : nullptr;
    if (!m_news.isEmpty())
        m_standing->setText(m_news);
    else if (!m_key)
        m_standing->setText(m_words.none);
    else if (secret)
        m_standing->setText(
            (SecretWords::place(*secret) + QStringLiteral(". ") + SecretWords::advice(secret->place)).trimmed());
    else
        m_standing->setText(m_key->name);
    const auto call = [this](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text, m_words.title));
    };
    call(m_make, m_key ? tr("Make another") : tr("Make one"));
    call(m_type, tr("Type one…"));
    m_copy->setVisible(m_key && m_words.isToldAgain);
    m_remove->setVisible(m_key.has_value());
}

//! What takes the place of one that is in use cannot be undone.
void ListenKey::askToMakeUp()
{
    const SecretView *kept = m_key ? m_secrets.secret(m_key->name) : nullptr;
    if (!m_key || (kept && kept->place == SecretPlace::Missing))
        return makeUp();
    askToDelete(*this,
        {tr("Make another “%1”?").arg(m_words.title),
            tr("It takes the place of the one there is: whoever shows that one is not heard any longer."),
            tr("&Make another")},
        [this] { makeUp(); });
}

void ListenKey::makeUp()
{
    const SecretRef key{name()};
    const QString secret = randomKey();
    m_secrets.keep({{key.name, secret}}, this, [this, key, secret](const QString &why) {
        m_problem->say(why);
        if (!why.isEmpty())
            return;
        m_news = m_words.isToldAgain ? tr("Made, kept and copied. Paste it where it is needed.")
                                     : tr("Made, kept and copied. Paste it where it is needed: it is not shown again.");
        Q_EMIT copyRequested(secret);
        Q_EMIT changed(key);
    });
}

void ListenKey::type()
{
    const SecretRef key{name()};
    auto *editor = new SecretEditor(key.name, m_secrets, m_profile.language(), this);
    connect(editor, &SecretEditor::kept, this, [this, key] {
        m_news.clear();
        m_problem->say({});
        Q_EMIT changed(key);
    });
    editor->show();
}

void ListenKey::copy()
{
    m_profile.ask(command::GetReportKey{name()}, this, [this](const Answer &answer) {
        const auto *key = answer ? std::get_if<QString>(&*answer) : nullptr;
        const bool isKept = key && !key->isEmpty();
        m_problem->say(!answer ? m_profile.whyNot(answer)
                : isKept       ? QString()
                               : tr("Nothing is kept under this name."));
        m_news = isKept ? tr("Copied. Paste it where it is needed.") : QString();
        if (isKept)
            Q_EMIT copyRequested(*key);
        display();
    });
}

void ListenKey::askToRemove()
{
    askToDelete(*this,
        {tr("Remove “%1”?").arg(m_words.title), tr("Whoever shows it is not heard any longer."), tr("&Remove")},
        [this] {
            m_news.clear();
            Q_EMIT changed(std::nullopt);
        });
}

} // namespace vigia
