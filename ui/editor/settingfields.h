// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/settingfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <vector>

namespace vigia {

//! One line, or two side by side.
class LineField final : public SettingField
{
    Q_OBJECT

public:
    //! \a captions: what each line is, shown in it while nothing else is; one per line.
    LineField(const QStringList &captions, bool emptyIsValue, QWidget *parent);

    void display(const QStringList &texts, bool own) override;
    void describe(const QString &name, const QString &description) override;
    //! For the last of several names with commas between them.
    void offerNames(const QStringList &names) override;

private:
    QStringList m_captions;
    bool m_emptyIsValue;
    std::vector<QLineEdit *> m_lines;
};

class LinesField final : public SettingField
{
    Q_OBJECT

public:
    explicit LinesField(int lines, QWidget *parent);

    void display(const QStringList &texts, bool own) override;
    void describe(const QString &name, const QString &description) override;

private:
    QPlainTextEdit *m_edit;
};

//! One of a few.
class ChoiceField final : public SettingField
{
    Q_OBJECT

public:
    struct Choice {
        QString text; //!< as in a file
        QString words;
    };
    ChoiceField(const std::vector<Choice> &choices, QWidget *parent);

    void display(const QStringList &texts, bool own) override;
    void describe(const QString &name, const QString &description) override;

private:
    QComboBox *m_combo;
};

//! Whom to trust: a choice, and for two of them a text.
class TrustField final : public SettingField
{
    Q_OBJECT

public:
    explicit TrustField(QWidget *parent);

    void display(const QStringList &texts, bool own) override;
    void describe(const QString &name, const QString &description) override;

private:
    QStringList texts() const;

    QComboBox *m_mode;
    QLineEdit *m_value;
};

//! Names out of a known few, each with a box.
class BoxesField final : public SettingField
{
    Q_OBJECT

public:
    //! One below the other: there may be many.
    BoxesField(const QStringList &channels, const Language &language, QWidget *parent);

    void display(const QStringList &texts, bool own) override;
    void describe(const QString &name, const QString &description) override;

private:
    void add(const QString &name);
    QStringList checkedNames() const;

    std::vector<QCheckBox *> m_boxes;
    QStringList m_names;
    const Language m_language;
};

} // namespace vigia
