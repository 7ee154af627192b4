// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editors.h"

#include "editor/bulkeditor.h"
#include "editor/pastewindow.h"

#include <algorithm>

namespace vigia {

Editors::Editors(Facade &facade, const Speech &speech, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_speech(speech)
    , m_clock(clock)
{
}

Editors::~Editors()
{
    for (const QPointer<QWidget> &window : m_windows)
        const std::unique_ptr<QWidget> gone(window.data());
}

void Editors::add()
{
    presentEditor(MonitorEditor::Task::Add, {});
}

void Editors::duplicate(const MonitorId &id)
{
    presentEditor(MonitorEditor::Task::Duplicate, id);
}

void Editors::edit(const MonitorId &id)
{
    if (QWidget *open = m_editing.value(id)) {
        open->show();
        open->raise();
        open->activateWindow();
        return;
    }
    presentEditor(MonitorEditor::Task::Edit, id);
    m_editing[id] = m_windows.back();
}

void Editors::edit(const std::vector<MonitorId> &ids)
{
    if (ids.size() == 1)
        edit(ids.front());
    else if (!ids.empty())
        present(new BulkEditor(m_facade, m_speech, ids));
}

void Editors::paste(const QString &text)
{
    auto *window = new PasteWindow(m_facade, m_speech);
    window->setText(text);
    present(window);
}

void Editors::presentEditor(MonitorEditor::Task task, const MonitorId &id)
{
    present(new MonitorEditor(m_facade, m_speech, m_clock, task, id));
}

void Editors::present(QWidget *window)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    std::erase_if(m_windows, [](const QPointer<QWidget> &one) { return one.isNull(); });
    m_windows.emplace_back(window);
    window->show();
}

bool Editors::isOpen() const
{
    return std::ranges::any_of(
        m_windows, [](const QPointer<QWidget> &window) { return window && window->isVisible(); });
}

} // namespace vigia
