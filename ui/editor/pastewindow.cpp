// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/pastewindow.h"

#include "look/opening.h"
#include "look/plaintext.h"
#include "editor/refocus.h"

#include "exchange/entitydocuments.h"
#include "wording/errorwords.h"
#include "wording/visibletext.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPointer>
#include <QTableView>
#include <QVBoxLayout>

namespace vigia {

PasteWindow::PasteWindow(Facade &facade, const Speech &speech, QWidget *parent)
    : EditorWindow(parent)
    , m_facade(facade)
    , m_speech(speech)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    openWithin(*this, {820, 680});
    connect(&m_facade, &Facade::configurationChanged, this, &PasteWindow::load);
    build();
    load();
}

void PasteWindow::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void PasteWindow::load()
{
    const QPointer<PasteWindow> self(this);
    m_facade.execute(command::GetConfiguration(), [self](const Answer &answer) {
        if (!self)
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
        self->m_watching = watchingOf(monitors);
        self->m_context = contextOf(*view, {});
        self->m_loaded = true;
        self->build();
    });
}

void PasteWindow::build()
{
    const QString text = m_text ? m_text->toPlainText() : QString();
    const int focus = focusPlace(m_content);
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_text = new QPlainTextEdit(m_content);
    m_text->setPlainText(text);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(QStringLiteral("https://shop.example/health\nmail.example\n…"));
    QLabel *title = plainLabel(tr("&One address a line"), m_content);
    title->setBuddy(m_text);
    m_text->setAccessibleName(tr("One address a line"));

    auto *table = new QTableView(m_content);
    m_lines = new PasteModel(m_speech.language(), table);
    table->setModel(m_lines);
    table->setAccessibleName(tr("What becomes of the lines"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + space::small);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(PasteModel::FateColumn, 170);
    table->setColumnWidth(PasteModel::NameColumn, 230);

    auto *options = new QGridLayout;
    options->setHorizontalSpacing(space::medium);
    options->setVerticalSpacing(space::small);
    options->setColumnStretch(3, 1);
    buildOptions(*options);

    m_summary = new RoleLabel(Role::SecondaryText, TextSize::Body, m_content);
    m_summary->setAccessibleName(tr("What is added"));
    setSaveButton(new QPushButton(tr("&Add"), m_content));
    auto *cancel = new QPushButton(tr("&Cancel"), m_content);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_summary, 1);
    foot->addWidget(cancel);
    foot->addWidget(&saveButton());
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(title);
    layout->addWidget(m_text, 2);
    layout->addWidget(table, 3);
    layout->addSpacing(space::small);
    layout->addLayout(options);
    layout->addSpacing(space::small);
    layout->addLayout(foot);
    this->layout()->addWidget(m_content);
    m_content->show();
    focusAt(*m_content, focus);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteWindow::read);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    setWindowTitle(vigia::windowTitle(tr("Paste addresses")));
    if (focus < 0)
        m_text->setFocus(Qt::OtherFocusReason);
    read();
}

void PasteWindow::buildOptions(QGridLayout &grid)
{
    auto *group = new GroupField(m_content);
    group->setGroups(m_context.groups);
    group->display(m_group);
    QLabel *label = plainLabel(tr("&Group"), m_content);
    label->setBuddy(group);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(group, row, 1);
    connect(group, &GroupField::chosen, this, [this](const std::optional<QString> &chosen) {
        m_group = chosen.value_or(QString());
        display();
    });
    m_interval = new SettingRow(Setting::Interval, m_context, m_speech.language(), grid, m_content);
    connect(m_interval, &SettingRow::edited, this, [this](Setting setting, const QStringList &texts) {
        if (texts.value(0).isEmpty())
            m_settings.inherit(setting);
        else
            m_settings.set(setting, texts);
        display();
    });
    connect(m_interval, &SettingRow::givenBack, this, [this](Setting setting) {
        m_settings.inherit(setting);
        display();
    });
}

void PasteWindow::read()
{
    m_failure.clear();
    m_lines->setLines(readPaste(m_text->toPlainText(), m_watching));
    display();
}

void PasteWindow::display()
{
    const GroupDefinition *group = m_context.group(m_group);
    m_settings.setWider(m_context.defaults, group ? &group->settings : nullptr);
    m_interval->display(m_settings, m_group, m_speech.language());
    m_summary->setText(m_failure.isEmpty() ? summary() : m_failure);
    m_summary->setRole(m_failure.isEmpty() ? Role::SecondaryText : Role::Down);
    saveButton().setEnabled(
        m_loaded && !m_saving && m_settings.isValid() && m_lines->countOf(PastedLine::Fate::Added) > 0);
}

QString PasteWindow::summary() const
{
    if (!m_loaded)
        return tr("Reading the configuration…");
    if (m_lines->lines().empty())
        return tr("Paste or type addresses above.");
    QStringList parts{tr("%n will be added", "", m_lines->countOf(PastedLine::Fate::Added))};
    if (const int watched = m_lines->countOf(PastedLine::Fate::AlreadyWatched); watched > 0)
        parts += tr("%n watched already", "", watched);
    if (const int repeated = m_lines->countOf(PastedLine::Fate::Repeated); repeated > 0)
        parts += tr("%n repeated", "", repeated);
    if (const int wrong = m_lines->countOf(PastedLine::Fate::NoAddress); wrong > 0)
        parts += tr("%n line(s) without an address", "", wrong);
    if (m_text->blockCount() > mostPastedLines)
        parts += tr("only the first %L1 lines are read").arg(mostPastedLines);
    return parts.join(QStringLiteral("; "))
        + tr(". Those that do not answer stay silent until you start watching them.");
}

bool PasteWindow::isChanged() const
{
    return !m_text->toPlainText().trimmed().isEmpty();
}

void PasteWindow::store()
{
    command::Edit edit;
    const auto monitors = pastedMonitors(m_lines->lines(), m_group, m_settings.settings().interval);
    for (const MonitorDefinition &monitor : monitors)
        edit.monitors.push_back({monitorDocument(monitor), {}});
    edit.groups = newGroup(m_context, m_group);
    edit.onTrial = true;
    edit.language = m_speech.language().code();
    m_saving = true;
    display();
    const QPointer<PasteWindow> self(this);
    m_facade.execute(edit, [self, count = static_cast<int>(monitors.size())](const Answer &answer) {
        if (!self)
            return;
        self->m_saving = false;
        if (answer || answer.error().code == CommandErrorCode::NotDurable) {
            Q_EMIT self->added(count);
            self->leave();
            return;
        }
        self->m_failure = errorText(answer.error(), self->m_speech.language());
        self->display();
    });
}

void PasteWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    EditorWindow::changeEvent(event);
}

} // namespace vigia
