// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/bulkform.h"
#include "editor/foldsection.h"
#include "editor/settingfield.h"

#include "facade/facade.h"
#include "speech/speech.h"

#include <QComboBox>
#include <QPushButton>

namespace vigia {

//! The same change for many monitors in a window of its own: each setting is left, set or inherited;
//! what changes is counted before it is saved, and saved at once.
class BulkEditor final : public QWidget
{
    Q_OBJECT

public:
    BulkEditor(Facade &facade, const Speech &speech, const std::vector<MonitorId> &monitors, QWidget *parent = nullptr);

    const BulkForm &form() const { return m_form; }
    void save();

Q_SIGNALS:
    void saved(int changed);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        Setting setting;
        QComboBox *action;
        SettingField *field;
        RoleLabel *problem;
    };
    void load();
    void build();
    void addGroupRow(QGridLayout &grid, QWidget *parent);
    Row addRow(Setting setting, QGridLayout &grid, QWidget *parent);
    void display();
    QString preview() const;

    Facade &m_facade;
    const Speech &m_speech;
    std::vector<MonitorId> m_ids;
    BulkForm m_form;
    FormContext m_context;
    QString m_failure;
    bool m_loaded = false;
    bool m_saving = false;
    bool m_closing = false;

    QWidget *m_content = nullptr;
    RoleLabel *m_head = nullptr;
    QComboBox *m_group = nullptr;
    std::vector<Row> m_rows;
    RoleLabel *m_preview = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace vigia
