// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    bool plural = false;
    bool unfinished = false;
    QStringList translations;

    QString key() const { return context + u'|' + source; }
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({.context = context,
                .source = {},
                .plural = xml.attributes().value("numerus"_L1) == u"yes",
                .unfinished = false,
                .translations = {}});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().plural)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:[0-9]+|n)"_s);
    QSet<QString> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

QSet<QString> keys(const QList<Message> &messages)
{
    QSet<QString> found;
    for (const Message &message : messages)
        found.insert(message.key());
    return found;
}

QString tsPath(const QString &language)
{
    return QStringLiteral(VIGIA_SOURCE_DIR "/translations/vigia_%1.ts").arg(language);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isComplete_data()
    {
        QTest::addColumn<int>("forms");
        QTest::newRow("en") << 2;
        QTest::newRow("es") << 2;
        QTest::newRow("pt_BR") << 2;
        QTest::newRow("ru") << 3;
    }
    void isComplete()
    {
        QFETCH(int, forms);
        const QList<Message> messages = readMessages(tsPath(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            QVERIFY2(!message.unfinished, qPrintable(message.key()));
            QCOMPARE(message.translations.size(), message.plural ? forms : 1);
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.key()));
                QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(translation));
                const bool pausedAtEnd = message.source.endsWith(u'.');
                QVERIFY2(
                    translation.endsWith(u'.') == pausedAtEnd || message.context == u"Time", qPrintable(translation));
            }
        }
    }

    void holdsExactlyTheTextsOfTheSources()
    {
        QTemporaryDir directory;
        const QString all = directory.filePath(u"all.ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(VIGIA_SOURCE_DIR));
        lupdate.start(QStringLiteral(VIGIA_LUPDATE),
            {u"-silent"_s, u"-I"_s, u"app"_s, u"-I"_s, u"ui"_s, u"app/wording"_s, u"app/messages"_s, u"app/engine"_s,
                u"app/console"_s, u"ui"_s, u"-ts"_s, all});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const QSet<QString> wanted = keys(readMessages(all));
        QVERIFY(wanted.size() > 100);
        for (const QString &language : {u"es"_s, u"pt_BR"_s, u"ru"_s}) {
            const QSet<QString> present = keys(readMessages(tsPath(language)));
            QCOMPARE(QStringList((wanted - present).values()), QStringList());
            QCOMPARE(QStringList((present - wanted).values()), QStringList());
        }
    }

    void knowsOneDashOnly()
    {
        for (const QString &language : {u"en"_s, u"es"_s, u"pt_BR"_s, u"ru"_s}) {
            const QList<Message> messages = readMessages(tsPath(language));
            for (const Message &message : messages) {
                if (message.context == u"Messages")
                    continue; // the subjects of mails, which rules of people's mail programs know
                for (const QString &text : QStringList{message.source} + message.translations)
                    QVERIFY2(!text.contains(QChar(0x2014)) && !text.contains(u" - "), qPrintable(text));
            }
        }
    }

    //! A window is called as the entry that opens it, but for mnemonics and what follows.
    void callsAWindowAsItsMenuDoes()
    {
        for (const QString &language : {u"es"_s, u"pt_BR"_s, u"ru"_s}) {
            QSet<QString> names;
            QStringList contexts;
            const QList<Message> messages = readMessages(tsPath(language));
            for (const Message &message : messages) {
                if (QString(message.source).remove(u'&').remove(u'…') != u"Paste addresses")
                    continue;
                names.insert(QString(message.translations.front()).remove(u'&').remove(u'…'));
                contexts.append(message.context);
            }
            QVERIFY(contexts.contains(u"vigia::PasteWindow"_s) && contexts.contains(u"vigia::DashboardMenus"_s));
            QVERIFY2(names.size() == 1, qPrintable(QStringList(names.values()).join(u", "_s)));
        }
    }

    void keepsToTheGlossary()
    {
        // Words that must not reach a person, and false friends of "monitor".
        static const QRegularExpression forbidden(
            u"\\b(vantage|outbox|lease|dead letter|group_wait|flapping|debounce|probe|endpoint|monitores|мониторы?)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (const QString &language : {u"es"_s, u"pt_BR"_s, u"ru"_s}) {
            const QList<Message> messages = readMessages(tsPath(language));
            for (const Message &message : messages) {
                QVERIFY2(!forbidden.match(message.source).hasMatch(), qPrintable(message.source));
                for (const QString &translation : message.translations)
                    QVERIFY2(!forbidden.match(translation).hasMatch(), qPrintable(translation));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
