// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/monitoreditor.h"

#include "look/opening.h"
#include "look/plaintext.h"
#include "look/formscroll.h"
#include "editor/formwords.h"
#include "editor/refocus.h"
#include "editor/settingspanel.h"
#include "editor/targetpart.h"

#include "exchange/entitydocuments.h"
#include "wording/errorwords.h"
#include "wording/visibletext.h"

#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace vigia {

namespace {

constexpr auto checkDelay = std::chrono::milliseconds(250);

QStringList namesOf(const StatusView &status)
{
    QStringList names;
    for (const MonitorView &monitor : status.monitors)
        names += monitor.name;
    return names;
}

} // namespace

MonitorEditor::MonitorEditor(Facade &facade, const Speech &speech, Task task, const MonitorId &id, QWidget *parent)
    : EditorWindow(parent)
    , m_facade(facade)
    , m_speech(speech)
    , m_task(task)
    , m_id(id)
    , m_nameFollows(task == Task::Add)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    openWithin(*this, {1120, 720});
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkDelay);
    connect(&m_checkSoon, &QTimer::timeout, this, &MonitorEditor::checkWhole);
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
        if (m_task == Task::Duplicate) {
            definition->id = {};
            definition->name = tr("%1 (copy)").arg(definition->name);
        } else {
            context.monitors.removeAll(definition->name);
        }
        stored = MonitorForm(*definition);
    }
    stored.setContext(context);
    if (m_saving || isLeaving())
        return;
    const bool touched = isChanged();
    const bool sameContext = m_loaded && m_form.context() == context;
    m_changedElsewhere = m_loaded && touched && !(stored == m_saved);
    if (!touched || !m_loaded)
        m_form = stored;
    else
        m_form.setContext(context);
    m_saved = stored;
    m_loaded = true;
    if (!sameContext)
        build();
}

void MonitorEditor::build()
{
    const int focus = focusPlace(m_content);
    const std::set<Section> unfolded = m_panel ? m_panel->unfolded() : std::set<Section>();
    const auto shown = m_test ? m_test->shown() : std::nullopt;
    if (m_target)
        m_nameFollows = m_target->nameFollows();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    const bool isNarrow = isNarrowScreen(*this);
    auto *halves = new QBoxLayout(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    halves->setSpacing(space::large);
    halves->addWidget(buildForm(), 5);
    m_test = new TestPane(m_speech.language(), m_content);
    halves->addWidget(buildTest(isNarrow), 3);
    connect(m_test, &TestPane::testRequested, this, &MonitorEditor::test);
    connect(m_test, &TestPane::pinRequested, this, [this](const QString &pin) {
        m_form.settings().set(Setting::Tls, {QStringLiteral("pin"), pin});
        formChanged();
    });
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::large);
    layout->addLayout(halves, 1);
    layout->addWidget(buildFoot());
    this->layout()->addWidget(m_content);
    m_content->show();
    m_panel->unfold(unfolded);
    if (shown)
        m_test->show(*shown);
    setTitle();
    display();
    if (focus >= 0)
        focusAt(*m_content, focus);
    else
        m_target->focusAddress();
}

QWidget *MonitorEditor::buildTest(bool isNarrow)
{
    if (!isNarrow) {
        m_test->setMinimumWidth(300);
        return m_test;
    }
    auto *scroll = new FormScroll(m_content);
    scroll->setForm(m_test);
    return scroll;
}

QWidget *MonitorEditor::buildForm()
{
    auto *scroll = new FormScroll(m_content);
    auto *inner = new QWidget(scroll);
    m_target = new TargetPart(m_form, m_speech.language(), inner);
    m_target->setNameFollows(m_nameFollows);
    m_panel = new SettingsPanel(m_form.settings(), m_form.context(), m_speech.language(), inner);
    connect(m_target, &TargetPart::changed, this, &MonitorEditor::formChanged);
    connect(m_panel, &SettingsPanel::changed, this, &MonitorEditor::formChanged);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, space::medium, 0);
    layout->setSpacing(space::huge);
    layout->addWidget(m_target);
    layout->addWidget(m_panel);
    layout->addStretch(1);
    scroll->setForm(inner);
    return scroll;
}

QWidget *MonitorEditor::buildFoot()
{
    auto *foot = new QWidget(m_content);
    m_why = new RoleLabel(Role::SecondaryText, TextSize::Body, foot);
    m_why->setAccessibleName(tr("Why it cannot be saved"));
    setSaveButton(new QPushButton(m_task == Task::Edit ? tr("&Save") : tr("&Add"), foot));
    auto *cancel = new QPushButton(tr("&Cancel"), foot);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_why, 1);
    layout->addWidget(cancel);
    layout->addWidget(&saveButton());
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    return foot;
}

void MonitorEditor::formChanged()
{
    m_checkNumber += 1;
    m_wholeError = {};
    m_failure.clear();
    m_checkSoon.start();
    display();
}

void MonitorEditor::display()
{
    m_target->display();
    m_panel->display(m_form.monitor().rules, m_form.group());
    displayFoot();
}

void MonitorEditor::displayFoot()
{
    const auto definition = m_form.definition();
    const QString why = whyNotSaved();
    m_why->setText(why);
    m_why->setRole(m_failure.isEmpty() && m_wholeError.lines.isEmpty() ? Role::SecondaryText : Role::Down);
    const bool hindered = !why.isEmpty() && !m_changedElsewhere;
    saveButton().setEnabled(!hindered && !m_saving && (isChanged() || m_task == Task::Duplicate) && definition);
    const bool idle = why.isEmpty() && !saveButton().isEnabled() && !m_saving;
    saveButton().setToolTip(plainToolTip(idle ? tr("Nothing is changed yet") : why));
    m_test->setHindrance(definition ? QString() : tr("Once the form is right"));
    if (!m_test->isTesting() && m_test->shown())
        m_test->setOutdated(definition != m_tested);
    setWindowModified(isChanged());
}

QString MonitorEditor::whyNotSaved() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (!m_loaded)
        return tr("Reading the configuration…");
    if (m_form.address().isEmpty())
        return tr("Type the address to watch.");
    if (m_form.name().isEmpty())
        return tr("It needs a name.");
    if (!m_form.isValid())
        return tr("Something above needs a correction.");
    if (!m_wholeError.lines.isEmpty())
        return visibleText(m_wholeError.lines.join(QStringLiteral(" · ")), 600);
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

void MonitorEditor::checkWhole()
{
    if (!m_form.isValid() || m_saving)
        return;
    command::Edit edit = editCommand();
    edit.dryRun = true;
    const QPointer<MonitorEditor> self(this);
    m_facade.execute(edit, [self, number = m_checkNumber](const Answer &answer) {
        if (!self || self->m_checkNumber != number)
            return;
        const bool refused = !answer && answer.error().code == CommandErrorCode::InvalidConfiguration;
        self->m_wholeError = refused ? answer.error() : CommandError();
        self->displayFoot();
    });
}

void MonitorEditor::store()
{
    m_saving = true;
    displayFoot();
    const QPointer<MonitorEditor> self(this);
    m_facade.execute(editCommand(), [self](const Answer &answer) {
        if (!self)
            return;
        if (!answer && answer.error().code != CommandErrorCode::NotDurable) {
            self->m_saving = false;
            self->m_failure = errorText(answer.error(), self->m_speech.language());
            self->displayFoot();
            return;
        }
        Q_EMIT self->saved(self->m_form.name());
        self->leave();
    });
}

void MonitorEditor::test()
{
    const auto definition = m_form.definition();
    if (!definition || m_test->isTesting())
        return;
    m_tested = definition;
    m_test->setTesting(true);
    const QPointer<MonitorEditor> self(this);
    const command::Try command{monitorDocument(*definition), m_speech.language().code()};
    m_facade.execute(command, [self, definition](const Answer &answer) {
        if (!self)
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

void MonitorEditor::setTitle()
{
    switch (m_task) {
    case Task::Add:
    case Task::Duplicate:
        setWindowTitle(vigia::windowTitle(tr("Add monitor") + QStringLiteral("[*]")));
        break;
    case Task::Edit:
        setWindowTitle(vigia::windowTitle(tr("Edit %1").arg(visibleText(m_saved.name(), 80)) + QStringLiteral("[*]")));
        break;
    }
}

} // namespace vigia
