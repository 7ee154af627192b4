// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/accountform.h"

#include "editor/secretname.h"

#include "domain/names.h"
#include "exchange/entityschema.h"

namespace vigia {

namespace {

using Part = AccountForm::Part;

constexpr NameTable<Part, 8> keys{{{
    {Part::Name, "name"},
    {Part::Host, "host"},
    {Part::Port, "port"},
    {Part::Security, "security"},
    {Part::User, "user"},
    {Part::Secret, "secret"},
    {Part::From, "from"},
    {Part::Ca, "ca"},
}}};

NodeMember member(Part part, const QString &text)
{
    return {QString(keys.name(part)), Node::ofText(text)};
}

} // namespace

AccountForm::AccountForm(const std::optional<AccountDefinition> &account, const TakenNames &taken)
    : m_taken(taken)
{
    const AccountDefinition shown = account.value_or(AccountDefinition());
    m_texts = {{Part::Name, shown.name}, {Part::Host, shown.smtp.host}, {Part::Port, QString::number(shown.smtp.port)},
        {Part::Security, QString(apiName(shown.smtp.security))}, {Part::User, shown.smtp.user},
        {Part::Secret, shown.smtp.secret ? shown.smtp.secret->name : QString()}, {Part::From, shown.smtp.from},
        {Part::Ca, shown.smtp.caFile}};
    m_taken.secrets.removeAll(text(Part::Secret));
    m_taken.entries.removeAll(text(Part::Name));
}

void AccountForm::setText(Part part, const QString &text)
{
    m_texts[part] = part == Part::Name ? text : text.trimmed();
}

QString AccountForm::secretName() const
{
    if (text(Part::User).isEmpty())
        return {};
    const QString name = text(Part::Secret);
    return name.isEmpty() ? freeSecretName(text(Part::Name), QStringLiteral("mail"), m_taken.secrets) : name;
}

Node AccountForm::node() const
{
    std::vector<NodeMember> smtp;
    for (const Part part : {Part::Host, Part::Port, Part::Security, Part::User, Part::From, Part::Ca}) {
        if (!text(part).isEmpty())
            smtp.push_back(member(part, text(part)));
    }
    if (const QString secret = secretName(); !secret.isEmpty())
        smtp.push_back(member(Part::Secret, secret));
    return Node::ofMembers(
        {member(Part::Name, text(Part::Name)), {QStringLiteral("smtp"), Node::ofMembers(std::move(smtp))}});
}

ConfigErrors AccountForm::allErrors() const
{
    ErrorList errors;
    (void)readAccount(node(), Site{errors, {}, Place::Account, {}});
    errors.add(m_taken.errors(text(Part::Name)));
    return errors.sorted();
}

ConfigErrors AccountForm::errors(Part part) const
{
    ConfigErrors found = allErrors();
    std::erase_if(found, [part](const ConfigError &error) { return error.subject != keys.name(part); });
    return found;
}

std::optional<AccountDefinition> AccountForm::account() const
{
    ErrorList errors;
    auto account = readAccount(node(), Site{errors, {}, Place::Account, {}});
    return allErrors().empty() ? account : std::nullopt;
}

} // namespace vigia
