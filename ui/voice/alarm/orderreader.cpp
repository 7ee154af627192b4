// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderreader.h"

#include "reporting.h"

#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <cerrno>
#include <unistd.h>
#endif

namespace vigia::alarmline {

namespace {

qint64 readSome(char *bytes, unsigned size)
{
#ifdef Q_OS_WIN
    return _read(0, bytes, size);
#else
    ssize_t count = -1;
    do {
        count = read(0, bytes, size);
    } while (count < 0 && errno == EINTR);
    return count;
#endif
}

} // namespace

void readOrders(QObject &receiver, std::function<void(const Order &)> obey)
{
    std::thread([&receiver, obey = std::move(obey)] {
        QByteArray pending;
        char bytes[4096];
        for (qint64 count = 0; (count = readSome(bytes, sizeof bytes)) > 0;) {
            pending.append(bytes, qsizetype(count));
            for (qsizetype end = 0; (end = pending.indexOf('\n')) >= 0; pending.remove(0, end + 1)) {
                const std::optional<Order> order = decodeOrder(pending.left(end));
                if (!order)
                    leave(WrongOrder);
                QMetaObject::invokeMethod(
                    &receiver, [obey, order] { obey(*order); }, Qt::QueuedConnection);
            }
            if (pending.size() > longestLine)
                leave(WrongOrder);
        }
        leave(ParentGone);
    }).detach();
}

} // namespace vigia::alarmline
