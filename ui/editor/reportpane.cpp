// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/reportpane.h"

#include "domain/loopback.h"
#include "wording/visibletext.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia {

namespace {

constexpr int textLines = 9;

} // namespace

ReportPane::ReportPane(QWidget *parent)
    : QFrame(parent)
    , m_title(new RoleLabel(Role::Text, TextSize::Title, this))
    , m_why(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
    , m_content(new QWidget(this))
    , m_hostLabel(plainLabel(tr("It reaches &this computer as"), m_content))
    , m_host(new QComboBox(m_content))
    , m_kinds(new QListWidget(m_content))
    , m_place(new RoleLabel(Role::SecondaryText, TextSize::Small, m_content))
    , m_text(new QPlainTextEdit(m_content))
    , m_copy(new QPushButton(tr("C&opy"), m_content))
    , m_copied(new RoleLabel(Role::SecondaryText, TextSize::Small, m_content))
    , m_notes(new RoleLabel(Role::SecondaryText, TextSize::Body, m_content))
    , m_showKey(new QPushButton(tr("Show the &key"), m_content))
{
    setFrameShape(QFrame::StyledPanel);
    setFocusProxy(m_kinds);
    m_title->setText(tr("To copy to what reports"));
    m_hostLabel->setBuddy(m_host);
    m_host->setAccessibleName(m_hostLabel->text().remove(u'&'));
    m_kinds->setAccessibleName(tr("Ways to report"));
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("What to copy"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap); // a command is one line, wherever it is read
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * textLines);
    m_copied->setText(tr("Copied"));
    m_copied->setWordWrap(false);
    m_copied->hide();

    auto *host = new QVBoxLayout;
    host->setSpacing(space::tiny);
    host->addWidget(m_hostLabel);
    host->addWidget(m_host);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_copy);
    foot->addWidget(m_copied);
    foot->addStretch(1);
    foot->addWidget(m_showKey);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(space::medium);
    content->addLayout(host);
    content->addWidget(m_kinds);
    content->addWidget(m_place);
    content->addWidget(m_text, 1);
    content->addLayout(foot);
    content->addWidget(m_notes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addWidget(m_content, 1);
    layout->addStretch(0);

    connect(m_kinds, &QListWidget::currentRowChanged, this, &ReportPane::showSnippet);
    connect(m_host, &QComboBox::activated, this, [this] { display(Shown(m_shown)); });
    connect(m_copy, &QPushButton::clicked, this, &ReportPane::copy);
    connect(m_showKey, &QPushButton::clicked, this, &ReportPane::keyRequested);
}

void ReportPane::display(const Shown &shown)
{
    m_shown = shown;
    m_route.reset();
    if (shown.listen && shown.reporter) {
        QStringList hosts = reportHosts(*shown.listen, shown.ownAddresses);
        hosts.removeIf([&shown](const QString &host) { return !reportRoute(*shown.reporter, *shown.listen, host); });
        offerHosts(hosts);
        m_route = reportRoute(*shown.reporter, *shown.listen, m_host->currentText());
    }
    m_why->say(whyNone(m_route));
    m_content->setVisible(m_route.has_value());
    if (!m_route)
        return;
    offer(ReportSnippets::of(*shown.reporter, *m_route));
    m_notes->say(notes(*m_route));
    m_showKey->setVisible(!m_route->secret.isEmpty() && shown.reporter->key.isEmpty());
}

void ReportPane::offerHosts(const QStringList &hosts)
{
    QStringList offered;
    for (int i = 0; i < m_host->count(); ++i)
        offered += m_host->itemText(i);
    if (offered != hosts) {
        const QString before = m_host->currentText();
        m_host->clear();
        m_host->addItems(hosts);
        m_host->setCurrentIndex(std::max(0, m_host->findText(before)));
    }
    m_host->setVisible(hosts.size() > 1);
    m_hostLabel->setVisible(hosts.size() > 1);
}

void ReportPane::offer(const std::vector<ReportSnippet> &snippets)
{
    const int before = m_kinds->currentRow();
    const auto kind = before >= 0 ? m_snippets[std::size_t(before)].kind : ReportSnippet::Kind::Curl;
    m_snippets = snippets;
    const QSignalBlocker blocker(m_kinds);
    m_kinds->clear();
    int current = 0;
    for (const ReportSnippet &snippet : snippets) {
        if (snippet.kind == kind)
            current = m_kinds->count();
        m_kinds->addItem(ReportSnippets::title(snippet.kind));
    }
    m_kinds->setCurrentRow(current);
    m_kinds->setFixedHeight(m_kinds->sizeHintForRow(0) * m_kinds->count() + 2 * m_kinds->frameWidth());
    showSnippet();
}

void ReportPane::showSnippet()
{
    const int row = m_kinds->currentRow();
    if (row < 0 || !m_route)
        return;
    const ReportSnippet &snippet = m_snippets[std::size_t(row)];
    m_place->setText(ReportSnippets::place(snippet.kind, m_shown.reporter->target, *m_route));
    if (m_text->toPlainText() == snippet.text)
        return;
    m_text->setPlainText(snippet.text);
    m_copied->hide();
}

void ReportPane::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copied->show();
}

QString ReportPane::whyNone(const std::optional<ReportRoute> &route) const
{
    if (!m_shown.listen)
        return tr("Vigia does not listen for reports yet, so nothing would arrive. Switch that on in the settings, "
                  "under Listening.");
    if (!m_shown.reporter)
        return tr("Once the form is right.");
    if (!route)
        return tr("Nobody may report for it yet: give it a key.");
    return m_shown.isStored ? QString() : tr("It works once this is saved.");
}

QString ReportPane::notes(const ReportRoute &route) const
{
    QStringList lines;
    if (!m_shown.trouble.isEmpty())
        lines += m_shown.trouble;
    if (!route.secret.isEmpty() && m_shown.reporter->key.isEmpty())
        lines += tr("KEY stands for the key that is kept as “%1”.").arg(visibleText(route.secret, 80));
    if (!route.user.isEmpty())
        lines += tr("PASSWORD stands for the password of “%1”.").arg(visibleText(route.user, 80));
    if (!route.bearer.isEmpty())
        lines += tr("TOKEN stands for the listener's token.");
    if (isLoopback(m_shown.listen->address))
        lines += tr("Only this computer is heard: Vigia listens at %1.").arg(m_shown.listen->address);
    return lines.join(u'\n');
}

} // namespace vigia
