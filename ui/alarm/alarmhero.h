// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace vigia {

//! For foreign text: shown as it is, in as many lines as it needs.
QLabel *wrappedLabel(QWidget *parent);

//! The loudest thing there is: one outage, large, on its own colour.
class AlarmHero final : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString name;
        QString lasts; //!< `Down for 3 min 12 s`
        QString reason;
        QString place; //!< since when, and what
        friend bool operator==(const Words &, const Words &) = default;
    };

    explicit AlarmHero(QWidget *parent = nullptr);

    void say(const Words &words);
    //! Lit or not: what blinks.
    void setLit(bool lit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    int shapeSide() const;

    QLabel *m_name;
    QLabel *m_lasts;
    QLabel *m_reason;
    QLabel *m_place;
    Words m_words;
    bool m_lit = true;
};

} // namespace vigia
