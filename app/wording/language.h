// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QTranslator;

namespace vigia {

//! One of the languages people are spoken to in. A value: a process may speak several at once (a
//! channel its own, the log always English), so nothing is installed globally. Any thread.
class Language final
{
public:
    //! `en es pt_BR ru`; the first is what every text is written in.
    static QStringList supported();
    //! Absent for a language that is not supported.
    static std::optional<Language> named(QStringView code);
    static Language english();
    //! The first supported of what the person asks for: LANGUAGE, then LC_ALL, LC_MESSAGES and LANG,
    //! read through \a variable; without any of them what the desktop prefers; else English.
    static Language system(const std::function<QString(const char *)> &variable);

    const QString &code() const { return m_code; }
    //! For numbers and the names of months.
    const QLocale &locale() const { return m_locale; }

    //! The text in this language; where it is missing, the English one. `%n` becomes \a n.
    //! The name is one that lupdate reads.
    QString translate(
        const char *context, const char *sourceText, const char *disambiguation = nullptr, int n = -1) const;

private:
    Language(QString code, QLocale locale);

    QString m_code;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace vigia
