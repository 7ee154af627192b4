// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;

namespace vigia {

//! What this program is: name, version, licence, and where its data lies. All of it can be copied, for whoever asks.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const QString &version, const QString &dataFolder, QWidget *parent = nullptr);

    //! All that it says, a line each.
    const QString &text() const { return m_text; }

private:
    void addFact(const QString &name, const QString &fact, QWidget *shown);

    QFormLayout *m_facts = nullptr;
    QString m_text;
};

} // namespace vigia
