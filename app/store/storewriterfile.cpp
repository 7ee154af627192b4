// SPDX-License-Identifier: GPL-3.0-or-later
// The writer's file: opened, opened again, copied, closed.
#include "storewriter.h"

#include "store/goodcopy.h"
#include "store/opening.h"

#include <QLoggingCategory>

namespace vigia {

namespace {

Q_LOGGING_CATEGORY(log, "vigia.store")

constexpr auto copyEvery = std::chrono::hours(24);

UtcTime utcNow()
{
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

} // namespace

Result<StoredWorld, StoreError> StoreWriter::load()
{
    Result<StoredWorld, StoreError> world = openAndRead();
    if (!world && world.error().code == StoreErrorCode::Corrupt) {
        m_session.reset();
        const auto recovery = recoverDatabase(m_path, schemaSteps(), utcNow());
        if (!recovery)
            return unexpected(*(m_unloaded = recovery.error()));
        world = openAndRead();
        if (world) {
            world->recovery = *recovery;
            world->lastAlive.reset(); // of the copy: Vigia lived on, but what it saw is lost
        }
    }
    if (!world) {
        m_session.reset();
        m_unloaded = world.error();
        return world;
    }
    m_unloaded.reset();
    m_copyDue = Steady::now() + copyEvery;
    m_changedSinceCopy = true; // a copy of what was just proved sound is worth having
    return world;
}

Result<StoredWorld, StoreError> StoreWriter::openAndRead()
{
    m_session.reset();
    auto opened = openDatabase(m_path, schemaSteps(), Check::Bounded);
    if (!opened)
        return unexpected(opened.error());
    m_session = std::make_unique<StoreSession>(std::move(opened->database));
    m_reopen = opened->notWritable.has_value();
    std::optional<StoredWorld> world = m_session->world();
    if (!world) {
        StoreError error = errorFrom(m_session->trouble());
        if (error.code == StoreErrorCode::WriteFailed)
            error.code = StoreErrorCode::CannotOpen;
        return unexpected(std::move(error));
    }
    world->notWritable = opened->notWritable;
    return *std::move(world);
}

//! Has a connection that may be able to write.
bool StoreWriter::makeReady()
{
    if (m_session && !m_reopen)
        return true;
    m_session.reset();
    auto opened = openDatabase(m_path, schemaSteps(), Check::None);
    if (!opened) {
        const bool corrupt = opened.error().code == StoreErrorCode::Corrupt;
        m_lastTrouble = {corrupt ? SqlTrouble::Kind::Corrupt : SqlTrouble::Kind::Storage, opened.error().detail};
        return false;
    }
    m_session = std::make_unique<StoreSession>(std::move(opened->database));
    m_reopen = opened->notWritable.has_value();
    if (m_reopen)
        m_lastTrouble = {SqlTrouble::Kind::Storage, opened->notWritable->detail};
    return !m_reopen;
}

void StoreWriter::copyIfDue()
{
    if (!m_copyDue || Steady::now() < *m_copyDue)
        return;
    m_copyDue = Steady::now() + copyEvery;
    if (m_session && m_changedSinceCopy)
        startCopy();
}

void StoreWriter::startCopy()
{
    endCopy();
    m_changedSinceCopy = false;
    m_copying = std::thread([this] { m_copyFailed = !makeGoodCopy(m_path, utcNow()); });
}

void StoreWriter::endCopy()
{
    if (!m_copying.joinable())
        return;
    m_copying.join();
    if (m_copyFailed.exchange(false))
        m_changedSinceCopy = true;
}

void StoreWriter::close()
{
    if (!m_backlog.empty())
        writeTogether({});
    if (m_backlogRows > 0)
        qCWarning(log, "%lld results could not be written", static_cast<long long>(m_backlogRows));
    endCopy();
    if (m_session && m_changedSinceCopy && !makeGoodCopy(m_path, utcNow()))
        qCWarning(log, "no good copy could be made");
    m_session.reset();
    handOver();
}

} // namespace vigia
