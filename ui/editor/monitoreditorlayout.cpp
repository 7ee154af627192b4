// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of one monitor is made of.
#include "editor/monitoreditor.h"

#include "editor/refocus.h"
#include "editor/settingspanel.h"
#include "editor/targetpart.h"
#include "look/formscroll.h"
#include "look/opening.h"
#include "look/plaintext.h"
#include "wording/visibletext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigia {

void MonitorEditor::build()
{
    const int focus = focusPlace(m_content);
    const std::set<Section> unfolded = m_panel ? m_panel->unfolded() : std::set<Section>();
    const auto shown = m_test ? m_test->shown() : std::nullopt;
    const bool mannerUnfolded = m_target && m_target->isUnfolded();
    if (m_target)
        m_nameFollows = m_target->nameFollows();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_test = nullptr;
    m_report = nullptr;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::large);
    this->layout()->addWidget(m_content);
    setTitle();
    if (m_isStored) {
        m_target = nullptr;
        m_panel = nullptr;
        layout->addWidget(buildStored(), 1);
        setSaveButton(new QPushButton(tr("&Close"), m_content));
        layout->addWidget(&saveButton(), 0, Qt::AlignRight);
        m_content->show();
        display();
        m_report->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool isNarrow = isNarrowScreen(*this);
    auto *halves = new QBoxLayout(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    halves->setSpacing(space::large);
    halves->addWidget(buildForm(), 5);
    halves->addWidget(buildSide(isNarrow), 3);
    layout->addLayout(halves, 1);
    layout->addWidget(buildFoot());
    m_content->show();
    m_panel->unfold(unfolded);
    m_target->setUnfolded(mannerUnfolded);
    if (shown && m_test)
        m_test->show(*shown);
    display();
    if (focus >= 0)
        focusAt(*m_content, focus);
    else
        m_target->focusFirst();
}

//! What belongs beside the form: what a look at it sees, or how it is told to report.
QWidget *MonitorEditor::buildSide(bool isNarrow)
{
    QWidget *side = nullptr;
    if (m_form.kind() == WatchKind::Address) {
        buildTest();
        side = m_test;
    } else {
        m_report = makeReportPane(m_content);
        side = m_report;
    }
    if (!isNarrow) {
        side->setMinimumWidth(300);
        return side;
    }
    auto *scroll = new FormScroll(m_content);
    scroll->setForm(side);
    return scroll;
}

void MonitorEditor::buildTest()
{
    m_test = new TestPane(m_speech.language(), m_content);
    connect(m_test, &TestPane::testRequested, this, &MonitorEditor::test);
    connect(m_test, &TestPane::pinRequested, this, [this](const QString &pin) {
        m_form.settings().set(Setting::Tls, {QStringLiteral("pin"), pin});
        formChanged();
    });
}

QWidget *MonitorEditor::buildForm()
{
    auto *scroll = new FormScroll(m_content);
    auto *inner = new QWidget(scroll);
    m_target = new TargetPart(m_form, m_speech.language(), m_clock, inner);
    m_target->setNameFollows(m_nameFollows);
    m_panel = new SettingsPanel(m_form.settings(), m_form.context(), m_speech.language(), inner, {}, m_form.kind());
    connect(m_target, &TargetPart::kindChanged, this, [this] {
        build();
        formChanged();
        // Not at once: the button that was pressed is still to get the focus itself.
        QMetaObject::invokeMethod(m_target, &TargetPart::focusKind, Qt::QueuedConnection);
    });
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
