// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/bulkform.h"
#include "editor/editorwindow.h"
#include "editor/foldsection.h"
#include "editor/groupfield.h"
#include "editor/settingfield.h"

#include "facade/facade.h"
#include "speech/speech.h"

#include <QComboBox>

#include <set>

namespace vigia {

//! The same change for many monitors in a window of its own: each setting is left, set or inherited;
//! what changes is counted before it is saved, and saved at once.
class BulkEditor final : public EditorWindow
{
    Q_OBJECT

public:
    BulkEditor(Facade &facade, const Speech &speech, const std::vector<MonitorId> &monitors, QWidget *parent = nullptr);

    const BulkForm &form() const { return m_form; }
    //! Also while something in it is not valid.
    bool isChanged() const override;

Q_SIGNALS:
    void saved(int changed);

protected:
    void store() override;
    void changeEvent(QEvent *event) override;

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
    //! What is wrong with what was typed; of what nobody typed yet nothing is.
    QString problem(Setting setting) const;

    Facade &m_facade;
    const Speech &m_speech;
    std::vector<MonitorId> m_ids;
    BulkForm m_form;
    std::set<Setting> m_untouched; //!< to be set, and nothing typed yet
    FormContext m_context;
    QString m_failure;
    bool m_loaded = false;
    bool m_saving = false;

    QWidget *m_content = nullptr;
    RoleLabel *m_head = nullptr;
    RoleLabel *m_mixed = nullptr; //!< what becomes of those that report by themselves
    GroupField *m_group = nullptr;
    std::vector<Row> m_rows;
    RoleLabel *m_preview = nullptr;
};

} // namespace vigia
