// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"
#include "monitors/rowwords.h"
#include "monitors/strip.h"
#include "speech/speech.h"

#include <QAbstractListModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace vigia {

class StripLoader;

//! Every monitor, in the person's order, with its last looks. A result costs what it changes, however
//! many monitors there are. Interface thread.
class MonitorsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    //! Asks \a facade at once.
    MonitorsModel(Facade &facade, const Speech &speech, QObject *parent = nullptr);
    ~MonitorsModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    int size() const { return int(m_entries.size()); }
    const MonitorView &monitor(int row) const { return m_entries[std::size_t(row)].view; }
    const Strip &strip(int row) const { return m_entries[std::size_t(row)].strip; }
    //! Made when first asked for after a change.
    const RowWords &words(int row) const;
    //! -1: there is none.
    int rowOf(const MonitorId &id) const { return m_rows.value(id, -1); }

    const HealthView &health() const { return m_health; }
    //! Of any monitor.
    std::optional<UtcTime> lastCheck() const { return m_lastCheck; }
    //! Nothing has been heard of the watching since, and no word says that anything is well; absent: it
    //! is fresh. Said by whoever listens for it.
    std::optional<UtcTime> noDataSince() const { return m_noDataSince; }
    void setNoDataSince(std::optional<UtcTime> since);
    //! False until the first answer.
    bool isLoaded() const { return m_loaded; }

    //! Asks for everything anew.
    void refresh();

Q_SIGNALS:
    void loaded();
    //! The whole status was read; the first time after loaded().
    void refreshed();
    //! Some monitor's state, or what people decided about it, changed: what sentences are made of.
    void standingChanged();
    void healthChanged();
    //! The whole status could not be read.
    void failed(const vigia::CommandError &error);

private:
    struct Entry {
        MonitorView view;
        Strip strip;
        mutable std::optional<RowWords> words;
    };

    void take(const StatusView &status);
    void replaceAll(const std::vector<MonitorView> &monitors);
    bool isSameList(const std::vector<MonitorView> &monitors) const;
    void update(const std::vector<MonitorView> &changed);
    //! True where a sentence may change by it.
    bool put(int row, const MonitorView &view);
    void announce(std::vector<int> rows);
    void setHealth(const HealthView &health);
    void forgetWords();

    Facade &m_facade;
    const Speech &m_speech;
    std::vector<Entry> m_entries;
    QHash<MonitorId, int> m_rows;
    HealthView m_health;
    std::optional<UtcTime> m_lastCheck;
    std::optional<UtcTime> m_noDataSince;
    std::unique_ptr<StripLoader> m_strips;
    bool m_loaded = false;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace vigia
