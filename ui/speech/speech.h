// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/language.h"

#include <QObject>
#include <QTranslator>

#include <memory>

namespace vigia {

//! The language of the windows. What a widget says itself goes through tr() and follows by
//! QEvent::LanguageChange; what wording/ says is asked for language(). Interface thread.
class Speech final : public QObject
{
    Q_OBJECT

public:
    //! \a language is in force at once.
    explicit Speech(const Language &language, QObject *parent = nullptr);
    ~Speech() override;

    const Language &language() const { return m_language; }
    //! Numbers and dates as the language has them.
    const QLocale &locale() const { return m_language.locale(); }

    //! Takes effect at once: every widget gets QEvent::LanguageChange, then changed() is emitted.
    void speak(const Language &language);

Q_SIGNALS:
    void changed();

private:
    void install();

    Language m_language;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_toolkit; //!< the words of Qt's own buttons and menus
};

} // namespace vigia
