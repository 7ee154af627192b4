// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editorwindow.h"
#include "editor/monitorform.h"
#include "editor/reportpane.h"
#include "editor/testpane.h"

#include "facade/facade.h"
#include "speech/speech.h"
#include "world/clock.h"

#include <optional>
#include <set>

namespace vigia {

class SettingsPanel;
class TargetPart;
class WholeCheck;

//! One monitor in a window of its own: to add, to edit, or to make another like it. Says nothing to
//! the façade that changes anything before it is saved.
class MonitorEditor final : public EditorWindow
{
    Q_OBJECT

public:
    enum class Task { Add, Edit, Duplicate };

    //! \a id: which, for Edit and Duplicate.
    MonitorEditor(Facade &facade, const Speech &speech, const Clock &clock, Task task, const MonitorId &id = {},
        QWidget *parent = nullptr);

    ~MonitorEditor() override;

    const MonitorForm &form() const { return m_form; }
    bool isChanged() const override { return m_loaded && !m_isStored && !(m_form == m_saved); }
    void test();

Q_SIGNALS:
    //! It is stored; the window is closing.
    void saved(const QString &name);

protected:
    void store() override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load();
    void takeUp(const ConfigurationView &configuration, const QStringList &names);
    void build();
    QWidget *buildForm();
    QWidget *buildSide(bool isNarrow);
    void buildTest();
    QWidget *buildFoot();
    void display();
    void displayFoot();
    void displayTest(const std::optional<MonitorDefinition> &definition);
    QString whatIsMissing() const;
    void formChanged();
    bool makesKey() const;
    ReportPane *makeReportPane(QWidget *parent);
    ReportPane::Shown shownReport() const;
    void seekKey();
    QString whyNoKey(const QString &name, const Answer &answer) const;
    void afterStored();
    void forgetFormerKey();
    QWidget *buildStored();
    void seekSecrets();
    void storeMonitor();
    void fail(const CommandError &error);
    command::Edit editCommand() const;
    QString whyNotSaved() const;
    void setTitle();

    Facade &m_facade;
    const Speech &m_speech;
    const Clock &m_clock;
    Task m_task;
    MonitorId m_id;
    MonitorForm m_form;
    MonitorForm m_saved; //!< as it was when it was opened
    bool m_loaded = false;
    bool m_changedElsewhere = false;
    bool m_nameFollows = false; //!< the address, until the person types a name
    bool m_saving = false;
    QString m_newKey; //!< kept when it is saved, where one is made
    QStringList m_ownAddresses;
    WholeCheck *m_check;
    bool m_isStored = false; //!< and how it is told to report is shown
    std::optional<std::pair<QString, QString>>
        m_key; //!< the one that is kept, by its name; known when it was asked for
    std::optional<std::pair<QString, QString>> m_keyTrouble; //!< why it is not, by its name
    bool m_seekingSecrets = false;
    std::optional<QStringList> m_secrets; //!< names that are taken; known where a key is made
    std::optional<MonitorDefinition> m_tested;
    QString m_failure; //!< why it could not be read or saved

    QWidget *m_content = nullptr;
    TargetPart *m_target = nullptr;
    SettingsPanel *m_panel = nullptr;
    TestPane *m_test = nullptr; //!< of what is looked at
    ReportPane *m_report = nullptr; //!< of what reports
    RoleLabel *m_why = nullptr;
};

} // namespace vigia
