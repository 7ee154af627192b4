// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/foldsection.h"
#include "editor/monitorform.h"

#include "wording/language.h"
#include "world/clock.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

#include <vector>

class QGridLayout;

namespace vigia {

//! When and how something reports: rows of a grid of two columns, and a part that folds away. The form is its
//! owner's.
class ReportPart final : public QObject
{
    Q_OBJECT

public:
    //! \a clock outlives the part.
    ReportPart(MonitorForm &form, const Language &language, const Clock &clock, QGridLayout &grid, QWidget *parent);

    //! What few need; for the owner to lay out.
    FoldSection *manner() const { return m_manner; }
    void display();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        ReportText which;
        QLabel *label; //!< null: the row is another's, too
        QLineEdit *edit;
        RoleLabel *problem;
    };
    void addRhythm(QGridLayout &grid, QWidget *parent);
    void addRow(ReportText which, QGridLayout &grid, QWidget *parent);
    void addKey();
    QLineEdit *makeLine(ReportText which, QWidget *parent);
    void displayRow(const Row &row, bool isShown) const;
    void sayWhen();

    MonitorForm &m_form;
    Language m_language;
    const Clock &m_clock;
    QTimer m_minutes; //!< the next time passes, too
    std::vector<Row> m_rows;
    QComboBox *m_rhythm = nullptr;
    RoleLabel *m_schedule = nullptr;
    FoldSection *m_manner = nullptr;
    QComboBox *m_key = nullptr;
};

} // namespace vigia
