// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretfield.h"

#include "settings/secretwords.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vigia {

SecretField::SecretField(const QString &title, KeptSecrets &secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_value(new QLineEdit(this))
    , m_words(new RoleLabel(Role::SecondaryText, TextSize::Small, this))
{
    m_value->setEchoMode(QLineEdit::Password);
    m_value->setAccessibleName(QString(title).remove(u'&'));
    QLabel *label = plainLabel(title, this);
    label->setBuddy(m_value);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(label);
    layout->addWidget(m_value);
    layout->addWidget(m_words);
    connect(m_value, &QLineEdit::textEdited, this, [this] {
        display();
        Q_EMIT edited();
    });
    connect(&m_secrets, &KeptSecrets::changed, this, &SecretField::display);
    m_secrets.refresh();
    display();
}

void SecretField::setName(const QString &name)
{
    m_name = name;
    display();
}

KeptSecrets::Typed SecretField::typed() const
{
    if (m_value->text().isEmpty() || m_name.isEmpty())
        return {};
    return {{m_name, m_value->text()}};
}

void SecretField::display()
{
    const SecretView *secret = m_secrets.secret(m_name);
    const bool isKept = secret && SecretWords::advice(secret->place).isEmpty();
    m_value->setPlaceholderText(isKept ? tr("kept; leave it empty to keep it so") : QString());
    if (!m_value->text().isEmpty())
        m_words->say(tr("Saving keeps it in: %1").arg(SecretWords::store()));
    else if (secret)
        m_words->say(
            (SecretWords::place(*secret) + QStringLiteral(". ") + SecretWords::advice(secret->place)).trimmed());
    else
        m_words->say(m_secrets.failure());
    m_value->setAccessibleDescription(m_words->text());
}

} // namespace vigia
