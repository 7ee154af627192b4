// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace vigia {

//! Takes what we said in confidence out of what a server says back (P16).
class SecretMask
{
public:
    static constexpr qsizetype mostWords = 500; //!< characters

    //! The value itself, and as percent and base64 encoding, JSON and HTML make it. Shorter than three characters
    //! it is no secret, and masking it would make every text unreadable.
    void hide(const QByteArray &secret);

    QByteArray masked(QByteArray text) const;
    //! \a text as one line that can be shown, without secrets, at most mostWords long.
    QString words(const QByteArray &text) const;

private:
    QList<QByteArray> m_secrets; //!< longest first
};

} // namespace vigia
