// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/pastelist.h"

#include "wording/language.h"

#include <QAbstractTableModel>

namespace vigia {

//! What becomes of the lines of a pasted list: fate, name, address.
class PasteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FateColumn, NameColumn, AddressColumn, ColumnCount };

    explicit PasteModel(const Language &language, QObject *parent = nullptr);

    void setLines(const std::vector<PastedLine> &lines);
    const std::vector<PastedLine> &lines() const { return m_lines; }
    int countOf(PastedLine::Fate fate) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString fateWords(const PastedLine &line) const;

    Language m_language;
    std::vector<PastedLine> m_lines;
};

} // namespace vigia
