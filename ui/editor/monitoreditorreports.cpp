// SPDX-License-Identifier: GPL-3.0-or-later
// The window of one monitor, where that reports by itself: its key, and how it is told to report.
#include "editor/monitoreditor.h"

#include "editor/reportpane.h"
#include "look/formscroll.h"
#include "wording/errorwords.h"
#include "wording/visibletext.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vigia {

bool MonitorEditor::makesKey() const
{
    return m_form.kind() == WatchKind::Reports && m_form.report().key() == ReportKey::New;
}

//! A key that is made must not take the place of another secret. Looking may wake the password store: only where one
//! is made.
void MonitorEditor::seekSecrets()
{
    if (m_secrets || !makesKey() || std::exchange(m_seekingSecrets, true))
        return;
    const QPointer<MonitorEditor> self(this);
    m_facade.execute(command::ListSecrets(), [self](const Answer &answer) {
        if (!self)
            return;
        self->m_seekingSecrets = false;
        const auto *view = answer ? std::get_if<SecretsView>(&*answer) : nullptr;
        if (!view)
            return self->fail(answer ? CommandError() : answer.error());
        self->m_secrets.emplace();
        for (const SecretView &secret : view->secrets)
            *self->m_secrets += secret.name;
        self->m_form.setTakenSecrets(*self->m_secrets);
        self->m_saved.setTakenSecrets(*self->m_secrets);
        self->displayFoot();
    });
}

ReportPane *MonitorEditor::makeReportPane(QWidget *parent)
{
    auto *pane = new ReportPane(parent);
    connect(pane, &ReportPane::keyRequested, this, &MonitorEditor::seekKey);
    return pane;
}

ReportPane::Shown MonitorEditor::shownReport() const
{
    ReportPane::Shown shown;
    shown.listen = m_form.context().listen;
    shown.ownAddresses = m_ownAddresses;
    shown.isStored = m_isStored || (m_task == Task::Edit && !isChanged());
    const auto definition = m_form.definition();
    const auto *target = definition ? std::get_if<HeartbeatTarget>(&definition->target) : nullptr;
    if (!target)
        return shown;
    shown.reporter = Reporter{definition->name, *target, slugInForce(m_form), {}};
    const QString name = shown.listen ? keyOf(*target, shown.reporter->slug, *shown.listen) : QString();
    if (target->token && makesKey())
        shown.reporter->key = m_newKey;
    else if (m_key && m_key->first == name)
        shown.reporter->key = m_key->second;
    if (m_keyTrouble && m_keyTrouble->first == name)
        shown.trouble = m_keyTrouble->second;
    return shown;
}

//! Asked for by a person only: the password store may want to be unlocked.
void MonitorEditor::seekKey()
{
    const ReportPane::Shown shown = shownReport();
    if (!shown.reporter || !shown.listen)
        return;
    const QString name = keyOf(shown.reporter->target, shown.reporter->slug, *shown.listen);
    const QPointer<MonitorEditor> self(this);
    m_facade.execute(command::GetReportKey{name}, [self, name](const Answer &answer) {
        if (!self)
            return;
        self->m_keyTrouble.reset();
        const auto *key = answer ? std::get_if<QString>(&*answer) : nullptr;
        if (key && !key->isEmpty())
            self->m_key = {name, *key};
        else
            self->m_keyTrouble = {name, self->whyNoKey(name, answer)};
        self->display();
    });
}

QString MonitorEditor::whyNoKey(const QString &name, const Answer &answer) const
{
    if (answer)
        return tr("No key is kept as “%1” yet.").arg(visibleText(name, 80));
    if (answer.error().code == CommandErrorCode::BadValue)
        return tr("It can be shown once this is saved, and if nothing else uses it.");
    return errorText(answer.error(), m_speech.language());
}

//! What nobody has set up yet would stay silent: how to do that is shown before the window goes.
void MonitorEditor::afterStored()
{
    if (m_form.kind() != WatchKind::Reports || (m_task == Task::Edit && !makesKey()))
        return leave();
    m_isStored = true;
    if (m_task == Task::Edit)
        forgetFormerKey();
    setWindowModified(false);
    build();
}

//! It opens nothing any more; unless something else refers to it.
void MonitorEditor::forgetFormerKey()
{
    m_facade.execute(
        command::ListSecrets(), [facade = QPointer(&m_facade), name = m_form.formerKeyName()](const Answer &answer) {
            const auto *view = answer ? std::get_if<SecretsView>(&*answer) : nullptr;
            const bool isNobodys = view && std::ranges::any_of(view->secrets, [&name](const SecretView &secret) {
                return secret.name == name && !secret.isUsed;
            });
            if (isNobodys && facade)
                facade->execute(command::ForgetSecret{name}, [](const Answer &) {});
        });
}

QWidget *MonitorEditor::buildStored()
{
    auto *scroll = new FormScroll(m_content);
    auto *page = new QWidget(scroll);
    auto *title = new RoleLabel(Role::Text, TextSize::Title, page);
    auto *words = new RoleLabel(Role::SecondaryText, TextSize::Body, page);
    const QString name = visibleText(m_form.name(), 80);
    if (m_task == Task::Edit) {
        title->setText(tr("“%1” has a new key").arg(name));
        words->setText(tr("Whoever shows the old one is not heard any more."));
    } else {
        title->setText(tr("“%1” is watched").arg(name));
        words->setText(tr("It stays silent until it has reported for the first time."));
    }
    m_report = makeReportPane(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(m_report, 1);
    scroll->setForm(page);
    return scroll;
}

} // namespace vigia
