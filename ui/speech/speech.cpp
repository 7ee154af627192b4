// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/speech.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace vigia {

Speech::Speech(const Language &language, QObject *parent)
    : QObject(parent)
    , m_language(language)
{
    install();
}

Speech::~Speech() = default; // a translator leaves the application by itself

void Speech::speak(const Language &language)
{
    if (language.code() == m_language.code())
        return;
    m_language = language;
    install();
    Q_EMIT changed();
}

void Speech::install()
{
    QLocale::setDefault(m_language.locale());
    const QString code = m_language.code();
    auto toolkit = std::make_unique<QTranslator>();
    if (toolkit->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit.get());
    auto own = std::make_unique<QTranslator>();
    if (own->load(QStringLiteral(":/i18n/vigia_%1.qm").arg(code)))
        QCoreApplication::installTranslator(own.get());
    m_own = std::move(own);
    m_toolkit = std::move(toolkit);
}

} // namespace vigia
