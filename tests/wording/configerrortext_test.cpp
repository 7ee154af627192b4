// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/configerrortext.h"

#include "wording/language.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

class ConfigErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAKeyByItsFieldsTitleInAForm_data()
    {
        QTest::addColumn<ConfigError>("error");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const ConfigError &error, const QString &words) {
            QTest::newRow(name) << error << words;
        };
        row("a key", {.code = ErrorCode::NotANumber, .place = Place::Group, .subject = u"confirm"_s, .value = u"x"_s},
            u"\"x\" is not a whole number, and \"Alarm after failures\" takes one"_s);
        row("a value like a key",
            {.code = ErrorCode::NotANumber, .place = Place::Group, .subject = u"confirm"_s, .value = u"recover"_s},
            u"\"recover\" is not a whole number, and \"Alarm after failures\" takes one"_s);
        row("a key in the sentence",
            {.code = ErrorCode::DependencyCycle, .place = Place::Monitor, .hint = u"\"tags\" → \"note\""_s},
            u"these depend on each other in a circle: \"tags\" → \"note\"; take one \"Depends on\" out"_s);
        row("a name like a key",
            {.code = ErrorCode::UnknownMonitor, .place = Place::Monitor, .subject = u"timeout"_s, .value = u"body"_s},
            u"\"timeout\" names the monitor \"body\", which does not exist"_s);
        row("a header like a key", {.code = ErrorCode::NotAText, .place = Place::Headers, .subject = u"timeout"_s},
            u"\"timeout\" takes one simple value, not a list or a map"_s);
        row("a part of a field", {.code = ErrorCode::MissingKey, .place = Place::Json, .subject = u"equals"_s},
            u"\"equals\" is missing; it cannot be left out of \"JSON value\""_s);
        row("another part's key", {.code = ErrorCode::MissingKey, .place = Place::ListenTls, .subject = u"headers"_s},
            u"\"headers\" is missing; it cannot be left out of \"tls\""_s);
    }
    void callsAKeyByItsFieldsTitleInAForm()
    {
        QFETCH(ConfigError, error);
        QFETCH(QString, words);
        QCOMPARE(describeInForm(error, Language::english()), words);
    }

    void callsAKeyAsTheFileDoesOtherwise()
    {
        const ConfigError error{
            .code = ErrorCode::NotANumber, .place = Place::Group, .subject = u"confirm"_s, .value = u"x"_s};
        QCOMPARE(describe(error, Language::english()), u"\"x\" is not a whole number, and \"confirm\" takes one"_s);
        QCOMPARE(describe(error, u"shop.yml"_s, Language::english()),
            u"shop.yml: \"x\" is not a whole number, and \"confirm\" takes one"_s);
    }

    void knowsTheTitlesInEveryLanguage()
    {
        const ConfigError error{
            .code = ErrorCode::DependencyCycle, .place = Place::Monitor, .hint = u"\"tags\" → \"note\""_s};
        for (const QString &code : Language::supported()) {
            const Language language = *Language::named(code);
            const QString words = describeInForm(error, language);
            QVERIFY2(words.contains(language.translate("FieldTitle", "Depends on")), qPrintable(words));
            QVERIFY2(words.contains(error.hint) && !words.contains(u"depends_on"_s), qPrintable(words));
        }
    }
};

QTEST_GUILESS_MAIN(ConfigErrorTextTest)
#include "configerrortext_test.moc"
