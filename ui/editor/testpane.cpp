// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/testpane.h"

#include "editor/timebar.h"
#include "look/shapes.h"
#include "wording/errorwords.h"
#include "wording/reasonwords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigia {

namespace {

constexpr int shapeSize = 32;

Appearance appearanceOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return {Role::Up, Shape::CheckDisc};
    case Outcome::Warned:
        return {Role::Warning, Shape::Triangle};
    case Outcome::Failed:
        return {Role::Down, Shape::CrossOctagon};
    case Outcome::Inconclusive:
        return {Role::Unknown, Shape::QuestionDiamond};
    }
    Q_UNREACHABLE();
}

QString sentence(const QString &words)
{
    return words.isEmpty() ? words : words.first(1).toUpper() + words.sliced(1);
}

} // namespace

TestPane::TestPane(const Language &language, QWidget *parent)
    : QFrame(parent)
    , m_language(language)
    , m_button(new QPushButton(tr("&Test now"), this))
    , m_state(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
    , m_result(new QWidget(this))
{
    m_shape = new QLabel(m_result);
    m_verdict = new RoleLabel(Role::Text, TextSize::Title, m_result);
    m_address = new RoleLabel(Role::SecondaryText, TextSize::Small, m_result);
    m_reason = new RoleLabel(Role::Text, TextSize::Body, m_result);
    m_time = new TimeBar(language, m_result);
    m_certificate = makeCertificate();
    m_shape->setFixedSize(shapeSize, shapeSize);
    m_verdict->setAccessibleName(tr("What the test saw"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_shape, 0, Qt::AlignVCenter);
    head->addWidget(m_verdict, 1, Qt::AlignVCenter);
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->setSpacing(space::medium);
    result->addLayout(head);
    result->addWidget(m_reason);
    result->addWidget(m_address);
    result->addWidget(m_time);
    result->addWidget(m_certificate);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::medium);
    top->addWidget(m_button);
    top->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::large);
    layout->addLayout(top);
    layout->addWidget(m_result);
    layout->addStretch(1);
    setFrameShape(QFrame::StyledPanel);
    m_button->setToolTip(plainToolTip(tr("Looks once, now, with what stands here; changes nothing")));
    connect(m_button, &QPushButton::clicked, this, &TestPane::testRequested);
    m_result->hide();
    followState();
}

QWidget *TestPane::makeCertificate()
{
    auto *widget = new QWidget(m_result);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::medium);
    form->setVerticalSpacing(space::tiny);
    const auto nameOf = [widget](QWidget *value, const QString &name) {
        auto *label = new RoleLabel(Role::SecondaryText, TextSize::Body, widget);
        label->setWordWrap(false);
        label->setText(name);
        value->setAccessibleName(name);
        return label;
    };
    const auto add = [widget, form, nameOf](const QString &name) {
        auto *value = new RoleLabel(Role::Text, TextSize::Body, widget);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(nameOf(value, name), value);
        return value;
    };
    auto *title = new RoleLabel(Role::Text, TextSize::Body, widget);
    title->setFont(textFont(TextSize::Body, QFont::DemiBold));
    title->setText(tr("Certificate"));
    m_subject = add(tr("For"));
    m_issuer = add(tr("Issued by"));
    m_until = add(tr("Valid until"));
    m_pin = new QLineEdit(widget); // one long word: to be selected whole, never broken
    m_pin->setReadOnly(true);
    m_pin->setFrame(false);
    QPalette bare = m_pin->palette();
    bare.setColor(QPalette::Base, Qt::transparent);
    m_pin->setPalette(bare);
    m_pin->setTextMargins(-2, 0, 0, 0); // stands where the words above it do
    m_pin->setFont(textFont(TextSize::Small));
    form->addRow(nameOf(m_pin, tr("Pin"))); // the whole width is its own
    form->addRow(m_pin);
    m_pinThis = new QPushButton(tr("Trust exactly &this one"), widget);
    m_pinThis->setToolTip(plainToolTip(tr("Any other certificate, a renewed one with a new key too, is a failure")));
    connect(m_pinThis, &QPushButton::clicked, this, [this] {
        if (m_shown && m_shown->result.certificate)
            Q_EMIT pinRequested(m_shown->result.certificate->pin);
    });
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(m_pinThis, 0, Qt::AlignLeft);
    return widget;
}

void TestPane::setHindrance(const QString &why)
{
    m_hindrance = why;
    followState();
}

void TestPane::setTesting(bool testing)
{
    m_testing = testing;
    followState();
}

void TestPane::followState()
{
    m_button->setEnabled(!m_testing && m_hindrance.isEmpty());
    if (m_testing)
        m_state->setText(tr("Looking…"));
    else if (!m_hindrance.isEmpty())
        m_state->setText(m_hindrance);
    else if (!m_error.isEmpty())
        m_state->setText(m_error);
    else if (!m_shown)
        m_state->setText(tr("Shows here what it sees. Nothing is saved."));
    else
        m_state->setText(QString());
}

void TestPane::show(const Shown &shown)
{
    m_shown = shown;
    m_error.clear();
    setTesting(false);
    const ProbeResult &result = shown.result;
    showVerdict();
    m_reason->say(sentence(reasonText(result, m_language)));
    m_address->say(visibleText(shown.address, 400));
    m_time->setVisible(result.timing.total.count() > 0);
    m_time->setTiming(result.timing);
    showCertificate(result.certificate);
    setOutdated(false);
    m_result->setVisible(true);
}

void TestPane::show(const CommandError &error)
{
    m_shown.reset();
    m_error = errorText(error, m_language);
    m_result->hide();
    setTesting(false);
}

void TestPane::setOutdated(bool outdated)
{
    m_result->setEnabled(!outdated);
    if (m_shown && !m_testing && m_hindrance.isEmpty())
        m_state->setText(outdated ? tr("Changed since: test again") : QString());
}

void TestPane::showVerdict()
{
    const Appearance appearance = appearanceOf(m_shown->result.outcome);
    switch (m_shown->result.outcome) {
    case Outcome::Passed:
        m_verdict->setText(tr("Answers as it should"));
        break;
    case Outcome::Warned:
        m_verdict->setText(tr("Would be a warning"));
        break;
    case Outcome::Failed:
        m_verdict->setText(tr("Would be a failure"));
        break;
    case Outcome::Inconclusive:
        m_verdict->setText(tr("Says nothing about it"));
        break;
    }
    m_verdict->setRole(appearance.role);
    m_shape->setPixmap(shapePixmap(appearance, shapeSize, devicePixelRatioF(), schemeOf(palette())));
}

void TestPane::showCertificate(const std::optional<CertificateFacts> &certificate)
{
    m_certificate->setVisible(certificate.has_value());
    if (!certificate)
        return;
    m_subject->setText(visibleText(certificate->subject));
    m_issuer->setText(visibleText(certificate->issuer));
    m_until->setText(dateText(certificate->notAfter, m_language));
    m_pin->setText(visibleText(certificate->pin));
    m_pin->setToolTip(plainToolTip(m_pin->text())); // it may be longer than the pane is wide
    m_pin->setCursorPosition(0);
    m_pinThis->setVisible(!certificate->pin.isEmpty());
}

void TestPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_shown)
        showVerdict();
    QFrame::changeEvent(event);
}

} // namespace vigia
