// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/environmentsecrets.h"

#include <QtTest>

#include <optional>

using namespace vigia;

class EnvironmentSecretsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAFileBeforeAVariable();
    void takesAVariableInUpperCase();
    void stripsOneLineEndOnly_data();
    void stripsOneLineEndOnly();
    void tellsAbsentFromUnreadable();
    void refusesNamesThatAreNoNames_data();
    void refusesNamesThatAreNoNames();
    void refusesWhatIsTooLarge();
    void doesNotHangOnAPipe();

private:
    void write(const QString &name, const QByteArray &content);
    std::optional<QTemporaryDir> m_directory;
};

static Result<QString, SecretError> fetched(const QString &name)
{
    EnvironmentSecrets secrets;
    std::optional<Result<QString, SecretError>> answer;
    secrets.fetch(name, [&](const Result<QString, SecretError> &secret) { answer = secret; });
    return answer.value();
}

void EnvironmentSecretsTest::init()
{
    m_directory.emplace();
    qputenv("CREDENTIALS_DIRECTORY", m_directory->path().toUtf8());
    qunsetenv("VIGIA_SECRET_TEAM_BOT");
}

void EnvironmentSecretsTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_directory->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void EnvironmentSecretsTest::takesAFileBeforeAVariable()
{
    write(QStringLiteral("team-bot"), "from-file");
    qputenv("VIGIA_SECRET_TEAM_BOT", "from-variable");
    QCOMPARE(*fetched(QStringLiteral("team-bot")), QStringLiteral("from-file"));
}

void EnvironmentSecretsTest::takesAVariableInUpperCase()
{
    qputenv("VIGIA_SECRET_TEAM_BOT", "from-variable\n");
    QCOMPARE(*fetched(QStringLiteral("team-bot")), QStringLiteral("from-variable"));
    qunsetenv("CREDENTIALS_DIRECTORY");
    QCOMPARE(*fetched(QStringLiteral("team-bot")), QStringLiteral("from-variable"));
}

void EnvironmentSecretsTest::stripsOneLineEndOnly_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("secret");
    QTest::newRow("none") << QByteArray("a") << "a";
    QTest::newRow("one") << QByteArray("a\n") << "a";
    QTest::newRow("of Windows") << QByteArray("a\r\n") << "a";
    QTest::newRow("two") << QByteArray("a\n\n") << "a\n";
    QTest::newRow("spaces stay") << QByteArray(" a \n") << " a ";
    QTest::newRow("a lone carriage return stays") << QByteArray("a\r") << "a\r";
    QTest::newRow("empty") << QByteArray() << "";
    QTest::newRow("not ASCII") << QByteArray("\xc3\xa1\n") << QString::fromUtf8("\xc3\xa1");
}

void EnvironmentSecretsTest::stripsOneLineEndOnly()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, secret);
    write(QStringLiteral("s"), content);
    QCOMPARE(*fetched(QStringLiteral("s")), secret);
}

void EnvironmentSecretsTest::tellsAbsentFromUnreadable()
{
    QCOMPARE(fetched(QStringLiteral("nobody")).error(), SecretError::Absent);
    // A directory, and a link to nothing: there is something, but it cannot be read (root reads any file).
    QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(fetched(QStringLiteral("folder")).error(), SecretError::Unavailable);
    QVERIFY(QFile::link(QStringLiteral("/nonexistent/target"), m_directory->filePath(QStringLiteral("link"))));
    QCOMPARE(fetched(QStringLiteral("link")).error(), SecretError::Unavailable);
}

void EnvironmentSecretsTest::refusesNamesThatAreNoNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("path") << "../passwd";
    QTest::newRow("slash") << "a/b";
    QTest::newRow("dot") << ".";
    QTest::newRow("empty") << "";
    QTest::newRow("upper case") << "Team";
    QTest::newRow("null") << QStringLiteral("a") + QChar(0);
    QTest::newRow("too long") << QString(65, u'a');
}

void EnvironmentSecretsTest::refusesNamesThatAreNoNames()
{
    QFETCH(QString, name);
    QVERIFY(!isValidSecretName(name));
    QCOMPARE(fetched(name).error(), SecretError::Absent);
}

void EnvironmentSecretsTest::refusesWhatIsTooLarge()
{
    write(QStringLiteral("large"), QByteArray(EnvironmentSecrets::MaxBytes, 'x'));
    QCOMPARE(fetched(QStringLiteral("large"))->size(), EnvironmentSecrets::MaxBytes);
    write(QStringLiteral("large"), QByteArray(EnvironmentSecrets::MaxBytes + 1, 'x'));
    QCOMPARE(fetched(QStringLiteral("large")).error(), SecretError::Unavailable);
}

void EnvironmentSecretsTest::doesNotHangOnAPipe()
{
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {m_directory->filePath(QStringLiteral("pipe"))}), 0);
    QCOMPARE(fetched(QStringLiteral("pipe")).error(), SecretError::Unavailable);
}

QTEST_GUILESS_MAIN(EnvironmentSecretsTest)
#include "environmentsecrets_test.moc"
