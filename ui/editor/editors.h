// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/monitoreditor.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace vigia {

//! The windows that change what is watched: one for each monitor, brought to the front when it is
//! asked for again. Owns them; they are gone when they are closed.
class Editors final : public QObject
{
    Q_OBJECT

public:
    Editors(Facade &facade, const Speech &speech, const Clock &clock, QObject *parent = nullptr);
    ~Editors() override;

    void add();
    void edit(const MonitorId &id);
    void duplicate(const MonitorId &id);
    //! One: its own editor; several: the same change for all.
    void edit(const std::vector<MonitorId> &ids);
    //! Something may be typed that is not stored yet.
    bool isOpen() const;
    //! \a text: what is pasted already.
    void paste(const QString &text = {});

private:
    void present(QWidget *window);
    void presentEditor(MonitorEditor::Task task, const MonitorId &id);

    Facade &m_facade;
    const Speech &m_speech;
    const Clock &m_clock;
    QHash<MonitorId, QPointer<QWidget>> m_editing;
    std::vector<QPointer<QWidget>> m_windows;
};

} // namespace vigia
