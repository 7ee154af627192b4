// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

#include <QAbstractListModel>

#include <vector>

namespace vigia {

//! Senders nobody has decided on, the newest first. Rows stay where they are while their senders go on speaking.
//! What a row shows: the name, and in the lines below it what was said and how often, from where and when.
class SendersModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SendersModel(const Language &language, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const NewSenderView &sender(int row) const { return m_senders[std::size_t(row)]; }

    void setSenders(const std::vector<NewSenderView> &senders, UtcTime now);
    //! How long ago something was has changed.
    void setNow(UtcTime now);
    void speak(const Language &language);

private:
    QString words(const NewSenderView &sender) const;
    void dropWhoIsNotAmong(const std::vector<NewSenderView> &senders);

    Language m_language;
    std::vector<NewSenderView> m_senders;
    UtcTime m_now;
};

} // namespace vigia
