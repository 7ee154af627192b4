// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitors/filter.h"
#include "monitors/overview.h"

#include <QWidget>

#include <map>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace vigia {

class Speech;
class Theme;

//! Search, a button for each state there is, and the groups.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Theme &theme, const Speech &speech, QWidget *parent = nullptr);

    Filter filter() const;
    //! What there is in each state; what there is none of needs no button.
    void setShares(const std::map<Status, StatusShare> &shares);
    //! What is known is old: nothing is counted, and no state can be chosen.
    void setOutdated(bool outdated);
    void setGroups(const QStringList &groups);
    void clear();
    void focusSearch();
    QLineEdit *search() const { return m_search; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChanged(const vigia::Filter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addState(Status status);
    void announce();
    void retranslate();
    void adaptIcons();
    void fit();
    void write(bool brief);

    const Theme &m_theme;
    const Speech &m_speech;
    QLineEdit *m_search;
    QHBoxLayout *m_states;
    std::map<Status, QToolButton *> m_buttons;
    std::map<Status, StatusShare> m_shares;
    QStringList m_groups;
    QComboBox *m_group;
    bool m_outdated = false;
};

} // namespace vigia
