// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/groupfield.h"
#include "editor/pastemodel.h"
#include "editor/settingrow.h"

#include "facade/facade.h"
#include "speech/speech.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vigia {

//! A list of addresses, pasted, and what becomes of each line before anything does. What is added is
//! on trial: silent until it answered once.
class PasteWindow final : public QWidget
{
    Q_OBJECT

public:
    PasteWindow(Facade &facade, const Speech &speech, QWidget *parent = nullptr);

    //! As if typed.
    void setText(const QString &text);
    void add();

Q_SIGNALS:
    void added(int count);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

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
    QPushButton *m_add = nullptr;
};

} // namespace vigia
