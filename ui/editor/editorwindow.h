// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

namespace vigia {

//! A window in which something is edited. Asks before changes are lost, and takes the keys for closing
//! and saving; Enter is one of them.
class EditorWindow : public QWidget
{
    Q_OBJECT

public:
    explicit EditorWindow(QWidget *parent);

    //! Something would be lost if it closed now.
    virtual bool isChanged() const = 0;
    //! Nothing where the button cannot be pressed.
    void save();

protected:
    virtual void store() = 0;
    //! What saves; set again where what the window holds is made anew.
    void setSaveButton(QPushButton *button);
    QPushButton &saveButton() const { return *m_save; }
    //! Closes without asking.
    void leave();
    bool isLeaving() const { return m_leaving; }

    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pressWhatEnterMeans();

    QPushButton *m_save = nullptr;
    bool m_leaving = false;
};

} // namespace vigia
