// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listenusers.h"

#include "settings/deletequestion.h"
#include "settings/listenusereditor.h"
#include "settings/secretwords.h"

#include "editor/rolelabel.h"
#include "wording/visibletext.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace vigia {

ListenUsers::ListenUsers(KeptSecrets &secrets, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_language(language)
    , m_rows(new QVBoxLayout)
    , m_empty(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
{
    m_empty->setText(tr("Nobody: only applications on this computer may report without a login."));
    auto *add = new QPushButton(tr("Add l&ogin…"), this);
    m_rows->setSpacing(space::small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_empty);
    column->addLayout(m_rows);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] { open(std::nullopt); });
    connect(&m_secrets, &KeptSecrets::changed, this, &ListenUsers::display);
}

void ListenUsers::showEvent(QShowEvent *event)
{
    m_secrets.refresh();
    QWidget::showEvent(event);
}

void ListenUsers::setUsers(const std::vector<ListenUser> &users)
{
    if (users == m_users)
        return;
    m_users = users;
    display();
}

//! Made anew only where something is said otherwise: a person may be at one of the buttons.
void ListenUsers::display()
{
    QStringList shown;
    for (const ListenUser &user : m_users)
        shown += user.name + QLatin1Char('\n') + wordsOf(user);
    m_empty->setVisible(m_users.empty());
    if (std::exchange(m_shown, shown) == shown)
        return;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    for (const ListenUser &user : m_users)
        m_rows->addWidget(rowOf(user));
}

QString ListenUsers::wordsOf(const ListenUser &user) const
{
    const SecretView *secret = m_secrets.secret(user.secret.name);
    if (!secret)
        return tr("Password: %1").arg(user.secret.name);
    const QString advice = SecretWords::advice(secret->place);
    return (tr("Password: %1").arg(SecretWords::place(*secret)) + QStringLiteral(". ") + advice).trimmed();
}

QWidget *ListenUsers::rowOf(const ListenUser &user)
{
    auto *row = new QWidget(this);
    const QString shown = visibleText(user.name, 80);
    auto *name = new RoleLabel(Role::Text, TextSize::Body, row);
    name->setText(shown);
    const SecretView *secret = m_secrets.secret(user.secret.name);
    const bool isMissing = secret && secret->place == SecretPlace::Missing;
    auto *words = new RoleLabel(isMissing ? Role::Down : Role::SecondaryText, TextSize::Small, row);
    words->setText(wordsOf(user));
    auto *edit = new QPushButton(tr("Edit…"), row);
    auto *remove = new QPushButton(tr("Delete"), row);
    edit->setAccessibleName(tr("Edit %1").arg(shown));
    remove->setAccessibleName(tr("Delete %1").arg(shown));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name);
    texts->addWidget(words);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(texts, 1);
    layout->addWidget(edit, 0, Qt::AlignTop);
    layout->addWidget(remove, 0, Qt::AlignTop);
    connect(edit, &QPushButton::clicked, this, [this, user] { open(user); });
    connect(remove, &QPushButton::clicked, this, [this, user] { askToRemove(user); });
    return row;
}

void ListenUsers::open(const std::optional<ListenUser> &user)
{
    QStringList names;
    for (const ListenUser &known : m_users)
        names += known.name;
    auto *editor = new ListenUserEditor(user, names, m_secrets, m_language, this);
    connect(editor, &ListenUserEditor::saved, this,
        [this, before = user ? user->name : QString()](const ListenUser &changed) { take(before, changed); });
    editor->show();
}

void ListenUsers::take(const QString &before, const ListenUser &user)
{
    std::vector<ListenUser> users = m_users;
    const auto known = std::ranges::find(users, before, &ListenUser::name);
    if (known == users.end())
        users.push_back(user);
    else
        *known = user;
    Q_EMIT changed(users);
}

void ListenUsers::askToRemove(const ListenUser &user)
{
    const DeleteQuestion question{tr("Delete “%1”?").arg(visibleText(user.name, 80)),
        tr("Whoever reports with this login is not heard any longer."), tr("&Delete")};
    askToDelete(*this, question, [this, name = user.name] {
        std::vector<ListenUser> users = m_users;
        std::erase_if(users, [&](const ListenUser &known) { return known.name == name; });
        Q_EMIT changed(users);
    });
}

} // namespace vigia
