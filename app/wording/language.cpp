// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QTranslator>

#include <array>

namespace vigia {

namespace {

struct Supported {
    const char *code;
    QLocale::Language language;
    QLocale::Territory territory;
};

constexpr std::array<Supported, 4> languages{{
    {"en", QLocale::English, QLocale::UnitedStates},
    {"es", QLocale::Spanish, QLocale::AnyTerritory},
    {"pt_BR", QLocale::Portuguese, QLocale::Brazil},
    {"ru", QLocale::Russian, QLocale::AnyTerritory},
}};

//! `es_MX.UTF-8@x`, `pt-PT`, `C` → the code of a supported language that its speakers read.
std::optional<QString> supportedCode(QStringView wish)
{
    qsizetype end = 0;
    while (end < wish.size() && wish[end].isLetter())
        ++end;
    const QStringView language = wish.first(end);
    if (language == QLatin1StringView("C") || language == QLatin1StringView("POSIX"))
        return QStringLiteral("en");
    for (const Supported &candidate : languages) {
        const QLatin1StringView code(candidate.code);
        if (!language.isEmpty() && code.startsWith(language, Qt::CaseInsensitive)
            && (code.size() == language.size() || code[language.size()] == QLatin1Char('_')))
            return QString(code);
    }
    return std::nullopt;
}

QString orEnglish(const std::optional<QString> &code)
{
    return code.value_or(QStringLiteral("en"));
}

} // namespace

Language::Language(QString code, QLocale locale)
    : m_code(std::move(code))
    , m_locale(std::move(locale))
{
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/vigia_%1.qm").arg(m_code)))
        m_translator = std::move(translator);
}

QStringList Language::supported()
{
    QStringList codes;
    for (const Supported &language : languages)
        codes.append(QLatin1StringView(language.code));
    return codes;
}

std::optional<Language> Language::named(QStringView code)
{
    for (const Supported &language : languages) {
        if (code == QLatin1StringView(language.code))
            return Language(code.toString(), QLocale(language.language, language.territory));
    }
    return std::nullopt;
}

Language Language::english()
{
    return *named(u"en");
}

Language Language::system(const std::function<QString(const char *)> &variable)
{
    QString locale;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        locale = variable(name);
        if (!locale.isEmpty())
            break;
    }
    const std::optional<QString> ofLocale = supportedCode(locale);
    // As gettext has it: LANGUAGE is a list of wishes, but not where the locale is C.
    const bool untranslated = locale == QLatin1StringView("C") || locale.startsWith(QLatin1StringView("C."))
        || locale == QLatin1StringView("POSIX");
    if (!untranslated) {
        const QStringList wishes = variable("LANGUAGE").split(QLatin1Char(':'), Qt::SkipEmptyParts);
        for (const QString &wish : wishes) {
            if (const auto code = supportedCode(wish))
                return *named(*code);
        }
    }
    if (!locale.isEmpty())
        return *named(orEnglish(ofLocale));
    const QStringList preferred = QLocale::system().uiLanguages();
    for (const QString &wish : preferred) {
        if (const auto code = supportedCode(wish))
            return *named(*code);
    }
    return english();
}

QString Language::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    QString text;
    if (m_translator)
        text = m_translator->translate(context, sourceText, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(sourceText);
    if (n >= 0)
        text.replace(QLatin1StringView("%n"), QString::number(n));
    return text;
}

} // namespace vigia
