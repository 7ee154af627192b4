// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vigia {

class FactList;
class Theme;

//! Who was told of an outage, who is to be, and what hinders it. Takes no room where nobody is.
class ToldList final : public QWidget
{
    Q_OBJECT

public:
    explicit ToldList(const Theme &theme, QWidget *parent = nullptr);

    void setDeliveries(const std::vector<DeliveryView> &deliveries, UtcTime now, const Language &language);

Q_SIGNALS:
    //! What was given up is to be tried again.
    void sendAgainRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void adaptFonts();

    QLabel *m_title;
    FactList *m_ways;
    QPushButton *m_again;
    bool m_adapting = false;
};

} // namespace vigia
