// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bulkeditor.h"

#include "look/opening.h"
#include "look/plaintext.h"
#include "look/formscroll.h"
#include "editor/formwords.h"
#include "editor/refocus.h"
#include "editor/settingtext.h"

#include "exchange/entitydocuments.h"
#include "wording/errorwords.h"
#include "wording/statuswords.h"
#include "wording/visibletext.h"

#include <QGridLayout>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace vigia {

BulkEditor::BulkEditor(Facade &facade, const Speech &speech, const std::vector<MonitorId> &monitors, QWidget *parent)
    : EditorWindow(parent)
    , m_facade(facade)
    , m_speech(speech)
    , m_ids(monitors)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    openWithin(*this, {760, 700});
    connect(&m_facade, &Facade::configurationChanged, this, &BulkEditor::load);
    build();
    load();
}

void BulkEditor::load()
{
    const QPointer<BulkEditor> self(this);
    m_facade.execute(command::GetConfiguration{m_ids}, [self](const Answer &answer) {
        if (!self || self->m_saving)
            return;
        const auto *view = answer ? std::get_if<ConfigurationView>(&*answer) : nullptr;
        if (!view) {
            self->m_failure = answer ? QString() : errorText(answer.error(), self->m_speech.language());
            self->display();
            return;
        }
        std::vector<MonitorDefinition> monitors;
        for (const QByteArray &document : view->monitors) {
            if (auto monitor = monitorFromDocument(document))
                monitors.push_back(std::move(*monitor));
        }
        const FormContext context = contextOf(*view, {});
        const int reporting = self->m_form.countOfReporting();
        self->m_form.setMonitors(monitors);
        const bool sameKinds = reporting == self->m_form.countOfReporting();
        if (self->m_loaded && self->m_context == context && sameKinds) {
            self->display();
            return;
        }
        self->m_context = context;
        self->m_loaded = true;
        self->build();
    });
}

void BulkEditor::build()
{
    const int focus = focusPlace(m_content);
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_rows.clear();
    m_content = new QWidget(this);
    m_head = new RoleLabel(Role::Text, TextSize::Title, m_content);
    m_mixed = new RoleLabel(Role::SecondaryText, TextSize::Body, m_content);
    auto *scroll = new FormScroll(m_content);
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::medium);
    auto *groupGrid = new QGridLayout;
    groupGrid->setHorizontalSpacing(space::medium);
    addGroupRow(*groupGrid, inner);
    column->addLayout(groupGrid);
    const int reporting = m_form.countOfReporting();
    const bool allReport = reporting > 0 && reporting == static_cast<int>(m_form.monitors().size());
    for (const Section section : sectionsOf(allReport ? WatchKind::Reports : WatchKind::Address)) {
        auto *fold = new FoldSection(FormWords::title(section), inner);
        fold->grid().setColumnStretch(1, 0);
        fold->grid().setColumnStretch(2, 1);
        for (const Setting setting : settingsOf(section))
            m_rows.push_back(addRow(setting, fold->grid(), fold->body()));
        fold->setUnfolded(section == Section::Rhythm || allReport);
        column->addWidget(fold);
    }
    column->addStretch(1);
    scroll->setForm(inner);

    m_preview = new RoleLabel(Role::SecondaryText, TextSize::Body, m_content);
    m_preview->setAccessibleName(tr("What changes"));
    setSaveButton(new QPushButton(tr("&Save"), m_content));
    auto *cancel = new QPushButton(tr("&Cancel"), m_content);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_preview, 1);
    foot->addWidget(cancel);
    foot->addWidget(&saveButton());
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::large);
    layout->addWidget(m_head);
    layout->addWidget(m_mixed);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    this->layout()->addWidget(m_content);
    m_content->show();
    focusAt(*m_content, focus);
    setWindowTitle(vigia::windowTitle(tr("Change several")));
    display();
}

void BulkEditor::addGroupRow(QGridLayout &grid, QWidget *parent)
{
    QLabel *label = plainLabel(tr("&Group"), parent);
    m_group = new GroupField(parent, GroupField::Offers::ToLeaveIt);
    label->setBuddy(m_group);
    m_group->setGroups(m_context.groups);
    m_group->display(m_form.group());
    grid.addWidget(label, 0, 0);
    grid.addWidget(m_group, 0, 1);
    grid.setColumnStretch(2, 1);
    connect(m_group, &GroupField::chosen, this, [this](const std::optional<QString> &group) {
        m_form.setGroup(group);
        display();
    });
}

BulkEditor::Row BulkEditor::addRow(Setting setting, QGridLayout &grid, QWidget *parent)
{
    const QString name = FormWords::label(setting);
    QLabel *label = plainLabel(name, parent);
    label->setToolTip(plainToolTip(FormWords::hint(setting)));
    auto *action = new QComboBox(parent);
    label->setBuddy(action);
    action->addItem(tr("Leave as it is"));
    action->addItem(tr("Set to"));
    action->addItem(tr("Inherit"));
    action->setAccessibleName(tr("%1: what becomes of it").arg(name));
    SettingField *field = makeSettingField(setting, m_context, m_speech.language(), parent);
    field->describe(name, FormWords::hint(setting));
    auto *problem = new RoleLabel(Role::Down, TextSize::Small, parent);
    problem->hide();
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(action, row, 1, Qt::AlignTop);
    grid.addWidget(field, row, 2);
    grid.addWidget(problem, row + 1, 2);

    connect(action, &QComboBox::activated, this, [this, setting, field](int index) {
        const auto wanted = static_cast<BulkAction>(index);
        const auto common = m_form.common(setting);
        m_form.setChange(setting, {wanted, common.value_or(noTexts(setting))});
        m_untouched.erase(setting);
        if (wanted == BulkAction::Set && !common)
            m_untouched.insert(setting);
        display();
        if (wanted == BulkAction::Set)
            field->setFocus(Qt::OtherFocusReason);
    });
    connect(field, &SettingField::edited, this, [this, setting](const QStringList &texts) {
        m_untouched.erase(setting);
        m_form.setChange(setting, {BulkAction::Set, texts});
        display();
    });
    return {setting, action, field, problem};
}

void BulkEditor::display()
{
    for (const Row &row : m_rows) {
        const BulkForm::Change &change = m_form.change(row.setting);
        const QString problem = this->problem(row.setting);
        row.action->setCurrentIndex(static_cast<int>(change.action));
        row.field->setVisible(change.action == BulkAction::Set);
        row.field->display(change.action == BulkAction::Set ? change.texts : noTexts(row.setting), true);
        row.field->describe(FormWords::label(row.setting), problem.isEmpty() ? FormWords::hint(row.setting) : problem);
        row.problem->say(problem);
    }
    const auto count = static_cast<int>(m_form.monitors().size());
    const int reporting = m_form.countOfReporting();
    m_head->setText(monitorCountText(count, m_speech.language()));
    m_mixed->say(reporting == 0 || reporting == count
            ? QString()
            : tr("%n of them report(s) by itself; what is about an address leaves it as it is.", "", reporting));
    m_preview->setText(m_failure.isEmpty() ? preview() : m_failure);
    m_preview->setRole(m_failure.isEmpty() ? Role::SecondaryText : Role::Down);
    saveButton().setEnabled(!m_saving && !m_form.changesNothing());
}

QString BulkEditor::problem(Setting setting) const
{
    return m_untouched.contains(setting) ? QString() : FormWords::problems(m_form.errors(setting), m_speech.language());
}

QString BulkEditor::preview() const
{
    if (!m_loaded)
        return tr("Reading the configuration…");
    if (!m_form.isValid()) {
        const bool isWrong =
            std::ranges::any_of(m_rows, [this](const Row &row) { return !problem(row.setting).isEmpty(); });
        return isWrong ? tr("Something above needs a correction.") : tr("Something above is still empty.");
    }
    QStringList parts;
    if (const int count = m_form.countOfGroup(); count > 0)
        parts += tr("group (%1)").arg(count);
    for (const Row &row : m_rows) {
        if (const int count = m_form.countOf(row.setting); count > 0)
            parts += tr("%1 (%2)").arg(FormWords::label(row.setting)).arg(count);
    }
    const auto changed = static_cast<int>(m_form.changed().size());
    if (changed == 0)
        return tr("Nothing changes.");
    return tr("%n of them change(s): %1", "", changed).arg(parts.join(QStringLiteral(", ")));
}

bool BulkEditor::isChanged() const
{
    return !m_form.changesNothing() || !m_form.isValid();
}

void BulkEditor::store()
{
    command::Edit edit;
    for (const MonitorDefinition &monitor : m_form.changed())
        edit.monitors.push_back({monitorDocument(monitor), {}});
    edit.groups = newGroup(m_context, m_form.group().value_or(QString()));
    edit.language = m_speech.language().code();
    m_saving = true;
    m_failure.clear();
    display();
    const QPointer<BulkEditor> self(this);
    m_facade.execute(edit, [self, count = static_cast<int>(edit.monitors.size())](const Answer &answer) {
        if (!self)
            return;
        if (answer || answer.error().code == CommandErrorCode::NotDurable) {
            Q_EMIT self->saved(count);
            self->leave();
            return;
        }
        self->m_saving = false;
        self->m_failure = errorText(answer.error(), self->m_speech.language());
        self->display();
    });
}

void BulkEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    EditorWindow::changeEvent(event);
}

} // namespace vigia
