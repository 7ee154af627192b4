// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secreteditor.h"

#include "look/opening.h"
#include "settings/secretfield.h"

#include "look/plaintext.h"
#include "domain/settings.h"
#include "wording/visibletext.h"

#include <QLineEdit>

namespace vigia {

SecretEditor::SecretEditor(const QString &name, KeptSecrets &secrets, const Language &language, QWidget *parent)
    : EntryWindow(language, parent)
    , m_secrets(secrets)
    , m_name(name)
    , m_before(name)
{
    openWithin(*this, {480, 300});
    setWindowTitle(vigia::windowTitle(name.isEmpty() ? tr("Add secret") : tr("Secret %1").arg(visibleText(name, 80))));
    if (name.isEmpty()) {
        const auto errors = [this] {
            ConfigErrors found;
            if (!isValidSecretName(m_name))
                found.push_back({.code = ErrorCode::BadSecretName, .subject = tr("Name")});
            return found;
        };
        addLine({tr("&Name"), tr("Small letters, digits and hyphens; it is what the settings name."),
            QStringLiteral("team-bot"), [this] { return m_name; }, [this](const QString &text) { m_name = text; },
            errors});
    }
    m_value = new SecretField(tr("S&ecret"), m_secrets, this);
    connect(m_value, &SecretField::edited, this, &SecretEditor::display);
    column().addWidget(m_value);
    column().addStretch(1);
    display();
}

KeptSecrets::Typed SecretEditor::typed() const
{
    return m_value->typed();
}

void SecretEditor::display()
{
    m_value->setName(m_name);
    displayFields();
    if (m_name.isEmpty())
        setHindrance(tr("It needs a name."));
    else if (!isValidSecretName(m_name))
        setHindrance(tr("Something above needs a correction."));
    else
        setHindrance(typed().empty() ? tr("Type the secret.") : QString());
}

void SecretEditor::store()
{
    m_secrets.keep(typed(), this, [this](const QString &why) {
        if (why.isEmpty())
            Q_EMIT kept();
        finish(why);
    });
}

} // namespace vigia
