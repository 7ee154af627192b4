// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listenusereditor.h"

#include "settings/secretfield.h"

#include "domain/names.h"
#include "editor/secretname.h"
#include "exchange/entityschema.h"
#include "look/opening.h"
#include "look/plaintext.h"
#include "wording/visibletext.h"

#include <QLineEdit>

namespace vigia {

namespace {

using Part = ListenUserForm::Part;

constexpr NameTable<Part, 2> keys{{{
    {Part::Name, "name"},
    {Part::Secret, "secret"},
}}};

} // namespace

ListenUserForm::ListenUserForm(const std::optional<ListenUser> &user, const TakenNames &taken)
    : m_taken(taken)
{
    const ListenUser shown = user.value_or(ListenUser());
    m_texts = {{Part::Name, shown.name}, {Part::Secret, shown.secret.name}};
    m_taken.entries.removeAll(shown.name);
    m_taken.secrets.removeAll(shown.secret.name);
}

QString ListenUserForm::secretName() const
{
    const QString name = text(Part::Secret).trimmed();
    return name.isEmpty() ? freeSecretName(text(Part::Name), QStringLiteral("reports"), m_taken.secrets) : name;
}

ListenUserForm::Understood ListenUserForm::understood() const
{
    const Node user = Node::ofMembers({{QString(keys.name(Part::Name)), Node::ofText(text(Part::Name))},
        {QString(keys.name(Part::Secret)), Node::ofText(secretName())}});
    const Node listen = Node::ofMembers({{QStringLiteral("users"), Node::ofItems({user})}});
    ErrorList errors;
    const auto settings = readListen(listen, Site{errors, {}, Place::Listen, {}});
    errors.add(m_taken.errors(text(Part::Name)));
    Understood read{{}, errors.sorted()};
    if (settings && read.errors.empty())
        read.user = settings->users.front();
    return read;
}

ConfigErrors ListenUserForm::errors(Part part) const
{
    ConfigErrors found = understood().errors;
    std::erase_if(found, [part](const ConfigError &error) { return error.subject != keys.name(part); });
    return found;
}

std::optional<ListenUser> ListenUserForm::user() const
{
    return understood().user;
}

ListenUserEditor::ListenUserEditor(const std::optional<ListenUser> &user, const QStringList &names,
    KeptSecrets &secrets, const Language &language, QWidget *parent)
    : EntryWindow(language, parent)
    , m_secrets(secrets)
    , m_form(user, {names, secrets.names()})
    , m_before(m_form)
{
    openWithin(*this, {500, 380});
    setWindowTitle(vigia::windowTitle(user ? tr("Login %1").arg(visibleText(user->name, 80)) : tr("Add login")));
    QLineEdit *name = addLine(lineOf(m_form, Part::Name, tr("&Name"),
        tr("With it and the password a machine or an application reports."), QStringLiteral("monitora")));
    m_password = new SecretField(tr("Pass&word"), m_secrets, this);
    column().addWidget(m_password);
    m_secretName = addLine(lineOf(m_form, Part::Secret, tr("&Kept under the name"),
        tr("Small letters, digits and hyphens. The configuration has only this name in it.")));
    column().addStretch(1);
    connect(m_password, &SecretField::edited, this, &ListenUserEditor::display);
    connect(&m_secrets, &KeptSecrets::changed, this, &ListenUserEditor::display); // it may be kept already
    display();
    name->setFocus(Qt::OtherFocusReason);
}

bool ListenUserEditor::isChanged() const
{
    return !(m_form == m_before) || !m_password->typed().empty();
}

void ListenUserEditor::display()
{
    const QString secret = m_form.secretName();
    m_secretName->setPlaceholderText(secret);
    m_password->setName(secret);
    displayFields();
    const SecretView *kept = m_secrets.secret(secret);
    const bool hasPassword = !m_password->typed().empty() || (kept && kept->place != SecretPlace::Missing);
    if (m_form.text(Part::Name).isEmpty())
        setHindrance(tr("It needs a name."));
    else if (!m_form.user())
        setHindrance(tr("Something above needs a correction."));
    else
        setHindrance(hasPassword ? QString() : tr("It needs a password."));
}

void ListenUserEditor::store()
{
    const auto user = m_form.user();
    if (!user)
        return;
    m_secrets.keep(m_password->typed(), this, [this, user](const QString &why) {
        if (why.isEmpty())
            Q_EMIT saved(*user);
        finish(why);
    });
}

} // namespace vigia
