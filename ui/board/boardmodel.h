// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/standing.h"
#include "facade/views.h"
#include "look/appearance.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace vigia {

class Scene;
class Speech;

//! The monitors in the person's order, row by row in as many columns as the board has room for. Where it has room for
//! fewer than there are, what is not well comes first, and the last bar says in words what is missing.
class BoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::DisplayRole, //!< as it may be shown
        IdRole = Qt::UserRole, //!< QString
        WordRole, //!< the state in its full words
        ShortWordRole, //!< the same without its reason, where there is no room for that
        AppearanceRole, //!< vigia::Appearance
        HasOutageRole, //!< there is something to mute
        SilencedRole,
        HeldRole, //!< no alerts until a time
    };

    BoardModel(const Scene &scene, const Speech &speech, QObject *parent = nullptr);

    //! \a places: how many bars there is room for; absent: for all.
    void arrange(int columns, std::optional<int> places = {});
    //! Of bars.
    int count() const;
    //! Of monitors.
    int total() const { return m_total; }
    //! Of all monitors, as they may be shown.
    QStringList names() const;
    //! Absent for the places behind the last monitor.
    const MonitorView *monitor(const QModelIndex &index) const;
    QModelIndex indexOf(const MonitorId &id) const;
    //! All that a bar says of a state without its reason.
    QStringList stateWords() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void stateWordsChanged();
    //! Other monitors stand in the same places.
    void reordered();

private:
    //! Those that do not have a bar of their own.
    struct Rest {
        Standing standing;
        std::optional<MonitorView> worst; //!< absent: all is calm
        friend bool operator==(const Rest &, const Rest &) = default;
    };

    QModelIndex at(int bar) const { return index(bar / m_columns, bar % m_columns); }
    const MonitorView &monitorAt(int position) const;
    bool isRest(const QModelIndex &index) const;
    QVariant restData(int role) const;
    QString restText() const;
    void order();
    void change(const std::vector<int> &positions);
    Appearance appearance(const MonitorView &monitor) const;
    QString word(const MonitorView &monitor) const;
    QString shortWord(const MonitorView &monitor) const;
    QString description(const MonitorView &monitor) const;
    QString toolTip(const MonitorView &monitor) const;
    void renew();
    void refreshAll();

    const Scene &m_scene;
    const Speech &m_speech;
    std::optional<MuteView> m_generalMute;
    int m_columns = 1;
    int m_total = 0;
    std::optional<int> m_places;
    std::vector<int> m_order; //!< positions of the monitors that have a bar; empty: all have, in their order
    Rest m_rest;
};

} // namespace vigia

Q_DECLARE_METATYPE(vigia::Appearance)
