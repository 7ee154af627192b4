// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vigia {

//! What stands where no monitor does: either there is none yet, or none fits what is searched for.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void inviteToAdd();
    void sayNothingFits();

Q_SIGNALS:
    void addRequested();
    void pasteRequested();
    void importRequested();
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_import;
    QPushButton *m_clear;
    bool m_inviting = true;
};

} // namespace vigia
