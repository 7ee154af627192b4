// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/reportsnippets.h"
#include "editor/rolelabel.h"

#include <QFrame>

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace vigia {

//! How something reports, to be copied there. Asks for nothing itself.
class ReportPane final : public QFrame
{
    Q_OBJECT

public:
    struct Shown {
        std::optional<Reporter> reporter; //!< absent: it is not right yet
        std::optional<ListenSettings> listen; //!< absent: nobody listens
        QStringList ownAddresses; //!< of this computer, in networks
        bool isStored = false; //!< as it is shown
        QString trouble; //!< why its key cannot be shown; empty: none
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    explicit ReportPane(QWidget *parent = nullptr);

    void display(const Shown &shown);

Q_SIGNALS:
    //! The value of its key is to be shown, too.
    void keyRequested();

private:
    void offerHosts(const QStringList &hosts);
    void offer(const std::vector<ReportSnippet> &snippets);
    void showSnippet();
    void copy();
    QString whyNone(const std::optional<ReportRoute> &route) const;
    QString notes(const ReportRoute &route) const;

    Shown m_shown;
    std::optional<ReportRoute> m_route;
    std::vector<ReportSnippet> m_snippets;
    RoleLabel *m_title;
    RoleLabel *m_why;
    QWidget *m_content;
    QLabel *m_hostLabel;
    QComboBox *m_host;
    QListWidget *m_kinds;
    RoleLabel *m_place;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    RoleLabel *m_copied;
    RoleLabel *m_notes;
    QPushButton *m_showKey;
};

} // namespace vigia
