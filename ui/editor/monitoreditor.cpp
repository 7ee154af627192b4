// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/monitoreditor.h"

#include "editor/ownaddresses.h"
#include "editor/reportpane.h"
#include "editor/secretname.h"
#include "editor/settingspanel.h"
#include "editor/targetpart.h"
#include "editor/wholecheck.h"
#include "look/opening.h"
#include "look/plaintext.h"

#include "domain/duration.h"
#include "exchange/entitydocuments.h"
#include "wording/errorwords.h"
#include "wording/visibletext.h"

#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace vigia {

namespace {

QStringList namesOf(const StatusView &status)
{
    QStringList names;
    for (const MonitorView &monitor : status.monitors)
        names += monitor.name;
    return names;
}

} // namespace

MonitorEditor::MonitorEditor(
    Facade &facade, const Speech &speech, const Clock &clock, Task task, const MonitorId &id, QWidget *parent)
    : EditorWindow(parent)
    , m_facade(facade)
    , m_speech(speech)
    , m_clock(clock)
    , m_task(task)
    , m_id(id)
    , m_nameFollows(task == Task::Add)
    , m_newKey(newReportKey())
    , m_ownAddresses(ownAddresses())
    , m_check(new WholeCheck(
          facade, [this] { return m_form.isValid() && !m_saving ? std::optional(editCommand()) : std::nullopt; }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    openWithin(*this, {1120, 720});
    connect(m_check, &WholeCheck::answered, this, &MonitorEditor::displayFoot);
    connect(&m_facade, &Facade::configurationChanged, this, &MonitorEditor::load);
    build();
    load();
}

MonitorEditor::~MonitorEditor()
{
    hide(); // a field that loses the focus speaks to the form, which must still be there
}

void MonitorEditor::load()
{
    command::GetConfiguration command;
    if (!m_id.isEmpty())
        command.monitors = {m_id};
    const QPointer<MonitorEditor> self(this);
    m_facade.execute(command::GetStatus(), [self, command](const Answer &status) {
        const auto *view = status ? std::get_if<StatusView>(&*status) : nullptr;
        const QStringList names = view ? namesOf(*view) : QStringList();
        if (!self)
            return;
        self->m_facade.execute(command, [self, names](const Answer &answer) {
            if (!self)
                return;
            const auto *configuration = answer ? std::get_if<ConfigurationView>(&*answer) : nullptr;
            if (configuration)
                self->takeUp(*configuration, names);
            else if (!answer)
                self->m_failure = errorText(answer.error(), self->m_speech.language());
            self->display();
        });
    });
}

void MonitorEditor::takeUp(const ConfigurationView &configuration, const QStringList &names)
{
    FormContext context = contextOf(configuration, names);
    MonitorForm stored;
    if (!m_id.isEmpty()) {
        auto definition = configuration.monitors.empty()
            ? Result<MonitorDefinition, ConfigErrors>(unexpected(ConfigErrors()))
            : monitorFromDocument(configuration.monitors.front());
        if (!definition) {
            m_failure = tr("It is not watched any more");
            return;
        }
        stored = MonitorForm(*definition);
        if (m_task == Task::Duplicate)
            stored.becomeAnother(tr("%1 (copy)").arg(definition->name));
        else
            context.monitors.removeAll(definition->name);
    } else if (context.listen) {
        stored.report().setText(ReportText::Every, formatDuration(context.listen->every));
        stored.report().setText(ReportText::Grace, formatDuration(context.listen->grace));
    }
    stored.setContext(context);
    stored.setTakenSecrets(m_secrets.value_or(QStringList()));
    if (m_isStored)
        return m_form.setContext(context); // whether anybody listens, for what is shown to be copied
    if (m_saving || isLeaving())
        return;
    const bool touched = isChanged();
    const WatchKind before = m_form.kind();
    const bool sameContext = m_loaded && m_form.context() == context;
    m_changedElsewhere = m_loaded && touched && !(stored == m_saved);
    if (!touched || !m_loaded)
        m_form = stored;
    else
        m_form.setContext(context);
    m_saved = stored;
    m_loaded = true;
    if (!sameContext || m_form.kind() != before)
        build();
    if (m_form.kind() != before)
        m_target->focusFirst();
    seekSecrets();
}

void MonitorEditor::formChanged()
{
    m_failure.clear();
    m_check->begin();
    seekSecrets();
    display();
}

void MonitorEditor::display()
{
    if (m_isStored)
        return m_report->display(shownReport());
    m_target->display();
    m_panel->display(m_form.monitor().rules, m_form.group());
    displayFoot();
}

void MonitorEditor::displayFoot()
{
    if (m_isStored)
        return;
    const auto definition = m_form.definition();
    const QString why = whyNotSaved();
    const QString remark = m_check->remark(m_speech.language());
    const bool isRemark = why.isEmpty() && !remark.isEmpty();
    const bool isMistake = !m_failure.isEmpty() || !m_check->objections().isEmpty();
    m_why->setText(isRemark ? remark : why);
    m_why->setRole(isRemark ? Role::Warning : isMistake ? Role::Down : Role::SecondaryText);
    const bool hindered = !why.isEmpty() && !m_changedElsewhere;
    saveButton().setEnabled(!hindered && !m_saving && (isChanged() || m_task == Task::Duplicate) && definition);
    const bool idle = why.isEmpty() && !saveButton().isEnabled() && !m_saving;
    saveButton().setToolTip(plainToolTip(idle ? tr("Nothing is changed yet") : why));
    if (m_test)
        displayTest(definition);
    if (m_report)
        m_report->display(shownReport());
    setWindowModified(isChanged());
}

void MonitorEditor::displayTest(const std::optional<MonitorDefinition> &definition)
{
    m_test->setHindrance(definition ? QString() : tr("Once the form is right"));
    if (!m_test->isTesting() && m_test->shown())
        m_test->setOutdated(definition != m_tested);
}

//! What is still empty is no mistake, but it has to be said.
QString MonitorEditor::whatIsMissing() const
{
    const ReportForm &report = m_form.report();
    const bool reports = m_form.kind() == WatchKind::Reports;
    if (!reports && m_form.address().isEmpty())
        return tr("Type the address to watch.");
    if (m_form.name().isEmpty())
        return tr("It needs a name.");
    const ReportText when = report.rhythm() == ReportRhythm::Every ? ReportText::Every : ReportText::Cron;
    if (reports && report.text(when).isEmpty())
        return tr("Say when it is expected to report.");
    if (reports && report.key() == ReportKey::Kept && report.text(ReportText::KeyName).isEmpty())
        return tr("Say under which name its key is kept.");
    return {};
}

QString MonitorEditor::whyNotSaved() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (!m_loaded || (makesKey() && !m_secrets))
        return tr("Reading the configuration…");
    if (const QString missing = whatIsMissing(); !missing.isEmpty())
        return missing;
    if (!m_form.isValid())
        return tr("Something above needs a correction.");
    if (!m_check->objections().isEmpty())
        return visibleText(m_check->objections().join(QStringLiteral(" · ")), 600);
    if (m_changedElsewhere)
        return tr("It was changed elsewhere meanwhile; saving takes the place of that.");
    return {};
}

command::Edit MonitorEditor::editCommand() const
{
    command::Edit edit;
    if (const auto definition = m_form.definition())
        edit.monitors = {{monitorDocument(*definition), {}}};
    edit.groups = newGroup(m_form.context(), m_form.group());
    edit.onTrial = m_task != Task::Edit;
    edit.language = m_speech.language().code();
    return edit;
}

void MonitorEditor::store()
{
    if (m_isStored)
        return leave();
    m_saving = true;
    displayFoot();
    if (!makesKey())
        return storeMonitor();
    const QPointer<MonitorEditor> self(this);
    m_facade.execute(command::KeepSecret{m_form.newKeyName(), m_newKey}, [self](const Answer &answer) {
        if (!self)
            return;
        if (answer)
            self->storeMonitor();
        else
            self->fail(answer.error());
    });
}

void MonitorEditor::storeMonitor()
{
    const QPointer<MonitorEditor> self(this);
    m_facade.execute(editCommand(), [self](const Answer &answer) {
        if (!self)
            return;
        if (!answer && answer.error().code != CommandErrorCode::NotDurable)
            return self->fail(answer.error());
        Q_EMIT self->saved(self->m_form.name());
        self->afterStored();
    });
}

void MonitorEditor::fail(const CommandError &error)
{
    m_saving = false;
    m_failure = errorText(error, m_speech.language());
    displayFoot();
}

void MonitorEditor::test()
{
    const auto definition = m_form.definition();
    if (!definition || !m_test || m_test->isTesting())
        return;
    m_tested = definition;
    m_test->setTesting(true);
    const QPointer<MonitorEditor> self(this);
    const command::Try command{monitorDocument(*definition), m_speech.language().code()};
    m_facade.execute(command, [self, definition](const Answer &answer) {
        if (!self || !self->m_test)
            return;
        const auto *result = answer ? std::get_if<ProbeResult>(&*answer) : nullptr;
        if (result)
            self->m_test->show(TestPane::Shown{shownTarget(definition->target), *result});
        else
            self->m_test->show(answer ? CommandError() : answer.error());
        self->displayFoot();
    });
}

void MonitorEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    EditorWindow::changeEvent(event);
}

void MonitorEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier)
        save();
    else
        EditorWindow::keyPressEvent(event);
}

} // namespace vigia
