// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/patientstream.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace vigia;

//! With a pipe, as the program's output is one.
class PatientStreamTest : public QObject
{
    Q_OBJECT

    std::array<int, 2> m_pipe{-1, -1};
    QByteArray m_read;

    const QByteArray &read()
    {
        QByteArray bytes(1 << 16, '\0');
        for (ssize_t count = 0; (count = ::read(m_pipe[0], bytes.data(), size_t(bytes.size()))) > 0;)
            m_read += bytes.first(count);
        return m_read;
    }

private Q_SLOTS:
    void init()
    {
        m_read.clear();
        QCOMPARE(::pipe(m_pipe.data()), 0);
        QCOMPARE(::fcntl(m_pipe[0], F_SETFL, O_NONBLOCK), 0);
    }

    void saysLinesInTheirOrder()
    {
        PatientStream stream(m_pipe[1]);
        stream.say("one\n");
        stream.say("two\n");
        QTRY_COMPARE(read(), QByteArray("one\ntwo\n"));
    }

    void saysTheLastWordsBeforeItIsGone()
    {
        {
            PatientStream stream(m_pipe[1]);
            stream.say("good bye\n");
        }
        QCOMPARE(read(), QByteArray("good bye\n"));
    }

    void holdsNobodyUpWhereNobodyReadsAndCountsWhatIsLost()
    {
        const QByteArray line(QByteArray(99, 'x') + '\n');
        constexpr int lines = 20'000; // two megabytes: more than a pipe and the stream hold
        PatientStream stream(m_pipe[1]);
        for (int n = 0; n < lines; ++n)
            stream.say(line); // a stream that waits never comes to its end
        QTRY_VERIFY(read().contains(" lines not shown\n"));
        const QByteArray said = read();
        const qsizetype at = said.indexOf("…");
        const int lost = QByteArray(said.mid(at)).split(' ').at(1).toInt();
        QVERIFY(lost > 0);
        QCOMPARE(said.left(at).count('\n') + lost, lines);
        stream.say("and on\n");
        QTRY_VERIFY(read().endsWith("and on\n"));
    }

    void endsInAMomentWhereNobodyReads()
    {
        QElapsedTimer ending;
        {
            PatientStream stream(m_pipe[1]);
            for (int n = 0; n < 20'000; ++n)
                stream.say(QByteArray(99, 'x') + '\n');
            ending.start();
        }
        QVERIFY(ending.elapsed() < 10'000);
    }
};

QTEST_GUILESS_MAIN(PatientStreamTest)
#include "patientstream_test.moc"
