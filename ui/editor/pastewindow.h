// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editorwindow.h"
#include "editor/groupfield.h"
#include "editor/pastemodel.h"
#include "editor/settingrow.h"

#include "facade/facade.h"
#include "speech/speech.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace vigia {

//! A list of addresses, pasted, and what becomes of each line before anything does. What is added is
//! on trial: silent until it answered once.
class PasteWindow final : public EditorWindow
{
    Q_OBJECT

public:
    PasteWindow(Facade &facade, const Speech &speech, QWidget *parent = nullptr);

    //! As if typed.
    void setText(const QString &text);
    //! Something was typed, whatever came of it.
    bool isChanged() const override;

Q_SIGNALS:
    void added(int count);

protected:
    void store() override;
    void changeEvent(QEvent *event) override;

private:
    void load();
    void build();
    void buildOptions(QGridLayout &grid);
    void read();
    void display();
    QString summary() const;

    Facade &m_facade;
    const Speech &m_speech;
    FormContext m_context;
    Watching m_watching;
    SettingsForm m_settings;
    QString m_group;
    QString m_failure;
    bool m_loaded = false;
    bool m_saving = false;

    QWidget *m_content = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PasteModel *m_lines = nullptr;
    SettingRow *m_interval = nullptr;
    RoleLabel *m_summary = nullptr;
};

} // namespace vigia
