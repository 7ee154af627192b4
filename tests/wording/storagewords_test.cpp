// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/storagewords.h"

#include "wording/errorwords.h"
#include "wording/statuswords.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

class StorageWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatUsuallyHappensInTheReadersLanguage_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("spanish");
        QTest::newRow("full") << u"database or disk is full"_s << u"el disco está lleno (database or disk is full)"_s;
        QTest::newRow("full file") << u"No space left on device"_s
                                   << u"el disco está lleno (No space left on device)"_s;
        QTest::newRow("read-only") << u"attempt to write a readonly database"_s
                                   << u"solo se puede leer (attempt to write a readonly database)"_s;
        QTest::newRow("locked") << u"database is locked"_s << u"otro programa lo está usando (database is locked)"_s;
        QTest::newRow("damaged") << u"database disk image is malformed"_s
                                 << u"el archivo está dañado (database disk image is malformed)"_s;
        QTest::newRow("no database") << u"file is not a database"_s
                                     << u"el archivo está dañado (file is not a database)"_s;
        QTest::newRow("disk") << u"disk I/O error"_s << u"el disco no lee o no escribe (disk I/O error)"_s;
        QTest::newRow("not opened") << u"unable to open database file"_s
                                    << u"no se puede abrir el archivo (unable to open database file)"_s;
        QTest::newRow("permission") << u"Permission denied"_s << u"falta el permiso (Permission denied)"_s;
        QTest::newRow("permission of the file")
            << u"access permission denied"_s << u"falta el permiso (access permission denied)"_s;
        QTest::newRow("unusual") << u"out of memory"_s << u"out of memory"_s;
        QTest::newRow("hostile") << u"disk I/O error\n\x1b[31m"_s
                                 << u"el disco no lee o no escribe (disk I/O error\\n\\x1b[31m)"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void saysWhatUsuallyHappensInTheReadersLanguage()
    {
        QFETCH(QString, foreign);
        QTEST(storageText(foreign, *Language::named(u"es"_s)), "spanish");
    }

    void saysItInEverySentenceOfTheStorage()
    {
        const QString words = u"disk I/O error"_s;
        for (const QString &code : Language::supported()) {
            const Language language = *Language::named(code);
            const QString expected = storageText(words, language);
            const QStringList sentences{
                healthText({HealthTrouble::StorageFailed, words}, language),
                healthText({HealthTrouble::LogFailed, words}, language),
                errorText({CommandErrorCode::NotDurable, words, {}}, language),
                errorText({CommandErrorCode::NotStored, words, {}}, language),
                errorText({CommandErrorCode::DatabaseUnusable, u"/tmp/vigia.db"_s, {words}}, language),
                errorText({CommandErrorCode::ProfileUnusable, u"/tmp"_s, {words}}, language),
            };
            for (const QString &sentence : sentences)
                QVERIFY2(sentence.endsWith(u": "_s + expected), qPrintable(sentence));
        }
    }

    //! No colon with nothing behind it.
    void isAWholeSentenceWhereTheStorageSaysNothing()
    {
        for (const QString &code : Language::supported()) {
            for (const CommandErrorCode error : {CommandErrorCode::NotDurable, CommandErrorCode::NotStored}) {
                const QString sentence = errorText({error, {}, {}}, *Language::named(code));
                QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            }
        }
    }
};

QTEST_GUILESS_MAIN(StorageWordsTest)
#include "storagewords_test.moc"
