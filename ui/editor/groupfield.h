// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/formcontext.h"

#include <QComboBox>

#include <optional>

namespace vigia {

//! The group of a monitor, or of several: one that there is, none, or a new one by its name.
class GroupField final : public QComboBox
{
    Q_OBJECT

public:
    enum class Offers {
        Groups,
        ToLeaveIt, //!< as it is, besides
    };

    explicit GroupField(QWidget *parent, Offers offers = Offers::Groups);

    void setGroups(const std::vector<GroupDefinition> &groups);
    //! Where it stands there already, the cursor stays where it is.
    void display(const std::optional<QString> &group);

Q_SIGNALS:
    //! Absent: it is left as it is.
    void chosen(const std::optional<QString> &group);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void selectWords();
    std::optional<QString> group() const;
    void retranslate();

    Offers m_offers;
    std::vector<GroupDefinition> m_groups;
};

} // namespace vigia
