// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/statusnotifierpanel.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace vigia {

namespace {

constexpr QLatin1StringView watcher("org.kde.StatusNotifierWatcher");
constexpr QLatin1StringView itemInterface("org.kde.StatusNotifierItem");
constexpr QLatin1StringView menuInterface("com.canonical.dbusmenu");

StatusNotifierPanel::MenuEntry readEntry(const QDBusArgument &argument)
{
    StatusNotifierPanel::MenuEntry entry;
    QVariantMap properties;
    argument.beginStructure();
    argument >> entry.id >> properties;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        entry.children.push_back(readEntry(child.variant().value<QDBusArgument>()));
    }
    argument.endArray();
    argument.endStructure();
    entry.label = properties.value(QStringLiteral("label")).toString().remove(QLatin1Char('_'));
    entry.enabled = properties.value(QStringLiteral("enabled"), true).toBool();
    entry.visible = properties.value(QStringLiteral("visible"), true).toBool();
    return entry;
}

StatusNotifierPanel::MenuEntry find(const std::vector<StatusNotifierPanel::MenuEntry> &entries, const QString &label)
{
    for (const StatusNotifierPanel::MenuEntry &entry : entries) {
        if (entry.label == label)
            return entry;
        const StatusNotifierPanel::MenuEntry within = find(entry.children, label);
        if (within.id != 0)
            return within;
    }
    return {};
}

} // namespace

StatusNotifierPanel::StatusNotifierPanel()
    : m_bus(QStringLiteral("none"))
{
}

StatusNotifierPanel::~StatusNotifierPanel()
{
    vanish();
}

bool StatusNotifierPanel::appear(const QString &busAddress, bool withHost)
{
    static int count = 0;
    m_host = withHost;
    m_connectionName = QStringLiteral("panel-%1").arg(++count);
    m_bus = QDBusConnection::connectToBus(busAddress, m_connectionName);
    return m_bus.isConnected()
        && m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
            QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals
                | QDBusConnection::ExportAllProperties)
        && m_bus.registerService(watcher);
}

void StatusNotifierPanel::vanish()
{
    if (m_connectionName.isEmpty())
        return;
    m_items.clear();
    m_bus.unregisterObject(QStringLiteral("/StatusNotifierWatcher"));
    m_bus = QDBusConnection(QStringLiteral("none"));
    QDBusConnection::disconnectFromBus(m_connectionName);
    m_connectionName.clear();
}

void StatusNotifierPanel::addHost()
{
    m_host = true;
    Q_EMIT StatusNotifierHostRegistered();
}

void StatusNotifierPanel::RegisterStatusNotifierItem(const QString &)
{
    m_items.append(message().service());
    Q_EMIT StatusNotifierItemRegistered(m_items.last());
}

void StatusNotifierPanel::RegisterStatusNotifierHost(const QString &)
{
    addHost();
}

QDBusMessage StatusNotifierPanel::call(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    if (m_items.isEmpty())
        return {};
    QDBusMessage message = QDBusMessage::createMethodCall(m_items.first(), path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, 10000);
}

QVariant StatusNotifierPanel::itemProperty(const QString &name) const
{
    const QDBusMessage reply = call(QStringLiteral("/StatusNotifierItem"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {QString(itemInterface), name});
    return reply.arguments().isEmpty() ? QVariant() : reply.arguments().first().value<QDBusVariant>().variant();
}

std::vector<QImage> StatusNotifierPanel::pictures() const
{
    std::vector<QImage> images;
    const QVariant property = itemProperty(QStringLiteral("IconPixmap"));
    if (!property.canConvert<QDBusArgument>())
        return images;
    const auto argument = property.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes; // ARGB, in network byte order
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
        QImage image(width, height, QImage::Format_ARGB32);
        for (int i = 0; i < width * height && 4 * i + 3 < bytes.size(); ++i) {
            const auto at = [&](int offset) { return int(uchar(bytes[4 * i + offset])); };
            image.setPixel(i % width, i / width, qRgba(at(1), at(2), at(3), at(0)));
        }
        images.push_back(image);
    }
    argument.endArray();
    return images;
}

QString StatusNotifierPanel::title() const
{
    return itemProperty(QStringLiteral("Title")).toString();
}

QString StatusNotifierPanel::tooltip() const
{
    const QVariant property = itemProperty(QStringLiteral("ToolTip"));
    if (!property.canConvert<QDBusArgument>())
        return {};
    const auto argument = property.value<QDBusArgument>();
    QString icon;
    QString title;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title;
    return title;
}

std::vector<StatusNotifierPanel::MenuEntry> StatusNotifierPanel::menu() const
{
    const QString path = itemProperty(QStringLiteral("Menu")).value<QDBusObjectPath>().path();
    if (path.isEmpty())
        return {};
    const QDBusMessage reply = call(path, menuInterface, QStringLiteral("GetLayout"), {0, -1, QStringList()});
    if (reply.arguments().size() < 2)
        return {};
    return readEntry(reply.arguments().at(1).value<QDBusArgument>()).children;
}

StatusNotifierPanel::MenuEntry StatusNotifierPanel::entry(const QString &label) const
{
    return find(menu(), label);
}

bool StatusNotifierPanel::choose(const QString &label) const
{
    const MenuEntry chosen = entry(label);
    if (chosen.id == 0 || !chosen.enabled || !chosen.visible)
        return false;
    const QString path = itemProperty(QStringLiteral("Menu")).value<QDBusObjectPath>().path();
    const QDBusMessage reply = call(path, menuInterface, QStringLiteral("Event"),
        {chosen.id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(0)), QVariant::fromValue(uint(0))});
    return reply.type() == QDBusMessage::ReplyMessage;
}

void StatusNotifierPanel::activate(const QString &method) const
{
    call(QStringLiteral("/StatusNotifierItem"), itemInterface, method, {1, 1});
}

} // namespace vigia
