// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/roles.h"
#include "monitors/filter.h"

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
    //! How many there are in each state; what there is none of needs no button.
    void setCounts(const std::map<Status, int> &counts);
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
    std::map<Status, int> m_counts;
    QStringList m_groups;
    QComboBox *m_group;
    bool m_outdated = false;
};

} // namespace vigia
