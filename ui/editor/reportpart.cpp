// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/reportpart.h"

#include "editor/formwords.h"
#include "editor/reportwords.h"

#include <QCompleter>
#include <QGridLayout>
#include <QTimeZone>

namespace vigia {

namespace {

constexpr std::chrono::seconds whenIsSaidAgain{1};

QStringList zoneNames()
{
    QStringList names{QStringLiteral("local")};
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        names += QString::fromUtf8(zone);
    return names;
}

} // namespace

ReportPart::ReportPart(
    MonitorForm &form, const Language &language, const Clock &clock, QGridLayout &grid, QWidget *parent)
    : QObject(parent)
    , m_form(form)
    , m_language(language)
    , m_clock(clock)
    , m_schedule(new RoleLabel(Role::SecondaryText, TextSize::Body, parent))
    , m_manner(new FoldSection(tr("How it reports"), parent))
{
    addRhythm(grid, parent);
    addRow(ReportText::Zone, grid, parent);
    addRow(ReportText::Grace, grid, parent);
    grid.addWidget(m_schedule, grid.rowCount(), 1);
    for (const ReportText which : {ReportText::MaxRun, ReportText::DownWhen, ReportText::AppId, ReportText::Slug})
        addRow(which, m_manner->grid(), m_manner->body());
    addKey();
    m_minutes.setInterval(whenIsSaidAgain);
    connect(&m_minutes, &QTimer::timeout, this, &ReportPart::sayWhen);
    m_minutes.start();
}

void ReportPart::addRhythm(QGridLayout &grid, QWidget *parent)
{
    m_rhythm = new QComboBox(parent);
    m_rhythm->addItem(tr("every"));
    m_rhythm->addItem(tr("at set times"));
    m_rhythm->setCurrentIndex(static_cast<int>(m_form.report().rhythm()));
    m_rhythm->setAccessibleName(tr("When it is expected"));
    QLabel *label = plainLabel(tr("&Expected"), parent);
    label->setBuddy(m_rhythm);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::small);
    fields->addWidget(m_rhythm);
    const int row = grid.rowCount();
    int below = row + 1;
    for (const ReportText which : {ReportText::Every, ReportText::Cron}) {
        QLineEdit *edit = makeLine(which, parent);
        fields->addWidget(edit, 1);
        auto *problem = new RoleLabel(Role::Down, TextSize::Small, parent);
        grid.addWidget(problem, below++, 1);
        m_rows.push_back({which, nullptr, edit, problem});
    }
    grid.addWidget(label, row, 0);
    grid.addLayout(fields, row, 1);
    connect(m_rhythm, &QComboBox::activated, this, [this](int index) {
        m_form.report().setRhythm(static_cast<ReportRhythm>(index));
        Q_EMIT changed();
    });
}

QLineEdit *ReportPart::makeLine(ReportText which, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(ReportWords::label(which));
    edit->setToolTip(plainToolTip(ReportWords::hint(which)));
    const auto take = [this, which](const QString &text) {
        m_form.report().setText(which, text);
        Q_EMIT changed();
    };
    connect(edit, &QLineEdit::textEdited, this, take);
    if (which == ReportText::Zone) {
        auto *completer = new QCompleter(zoneNames(), edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, take);
    }
    return edit;
}

void ReportPart::addRow(ReportText which, QGridLayout &grid, QWidget *parent)
{
    QLineEdit *edit = makeLine(which, parent);
    QLabel *label = plainLabel(ReportWords::label(which), parent);
    label->setBuddy(edit);
    label->setToolTip(edit->toolTip());
    auto *problem = new RoleLabel(Role::Down, TextSize::Small, parent);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(edit, row, 1);
    grid.addWidget(problem, row + 1, 1);
    m_rows.push_back({which, label, edit, problem});
}

void ReportPart::addKey()
{
    QGridLayout &grid = m_manner->grid();
    QWidget *parent = m_manner->body();
    m_key = new QComboBox(parent);
    for (const ReportKey key : {ReportKey::New, ReportKey::Kept, ReportKey::None})
        m_key->addItem(ReportWords::keyWord(key));
    m_key->setAccessibleName(tr("Where its key comes from"));
    m_key->setToolTip(plainToolTip(ReportWords::hint(ReportText::KeyName)));
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its words are sentences
    m_key->setMinimumContentsLength(12);
    QLabel *label = plainLabel(ReportWords::label(ReportText::KeyName), parent);
    label->setBuddy(m_key);
    QLineEdit *edit = makeLine(ReportText::KeyName, parent);
    auto *problem = new RoleLabel(Role::Down, TextSize::Small, parent);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(m_key, row, 1);
    grid.addWidget(edit, row + 1, 1);
    grid.addWidget(problem, row + 2, 1);
    m_rows.push_back({ReportText::KeyName, nullptr, edit, problem});
    connect(m_key, &QComboBox::activated, this, [this](int index) {
        m_form.report().setKey(static_cast<ReportKey>(index));
        Q_EMIT changed();
    });
}

void ReportPart::displayRow(const Row &row, bool isShown) const
{
    const QString text = m_form.report().text(row.which);
    // What is empty yet is no mistake: what is missing stands beside the button.
    const QString problem =
        text.isEmpty() || !isShown ? QString() : FormWords::problems(m_form.report().errors(row.which), m_language);
    if (row.edit->text() != text && row.edit->text().trimmed() != text) // blanks stay as they are typed
        row.edit->setText(text);
    row.edit->setPlaceholderText(ReportWords::whenEmpty(row.which, slugOf(m_form.name())));
    row.edit->setVisible(isShown);
    row.edit->setAccessibleDescription(problem.isEmpty() ? ReportWords::hint(row.which) : problem);
    if (row.label)
        row.label->setVisible(isShown);
    row.problem->say(problem);
}

void ReportPart::sayWhen()
{
    QStringList lines;
    if (const auto schedule = m_form.report().schedule()) {
        lines = {ReportWords::schedule(*schedule, m_language), ReportWords::next(*schedule, m_clock.utc(), m_language)};
        lines.removeAll(QString());
    }
    m_schedule->say(lines.join(u'\n'));
}

void ReportPart::display()
{
    const ReportForm &report = m_form.report();
    const bool atTimes = report.rhythm() == ReportRhythm::Times;
    m_rhythm->setCurrentIndex(static_cast<int>(report.rhythm()));
    m_key->setCurrentIndex(static_cast<int>(report.key()));
    bool mannerIsWrong = false;
    for (const Row &row : m_rows) {
        const bool isOfTimes = row.which == ReportText::Cron || row.which == ReportText::Zone;
        const bool isOther = (isOfTimes && !atTimes) || (row.which == ReportText::Every && atTimes)
            || (row.which == ReportText::KeyName && report.key() != ReportKey::Kept);
        displayRow(row, !isOther);
        const bool isOfManner = m_manner->isAncestorOf(row.edit);
        mannerIsWrong = mannerIsWrong || (isOfManner && !report.errors(row.which).empty());
    }
    sayWhen();
    m_manner->setProblem(mannerIsWrong);
    m_manner->setSummary(ReportWords::manner(report, slugInForce(m_form), m_language));
}

} // namespace vigia
