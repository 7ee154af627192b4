// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/settingfields.h"

#include "editor/formwords.h"
#include "editor/rolelabel.h"
#include "editor/settingtext.h"
#include "look/plaintext.h"
#include "look/tokens.h"
#include "wording/statuswords.h"
#include "wording/visibletext.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

namespace vigia {

namespace {

constexpr int narrowest = 96; //!< of a choice, however long its words

QString inOneLine(const QString &text)
{
    return visibleText(text, 120);
}

void dress(QWidget *widget, bool inherited)
{
    QPalette palette = widget->parentWidget()->palette();
    const QColor color = palette.color(inherited ? QPalette::PlaceholderText : QPalette::Text);
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText}) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
    }
    widget->setPalette(palette);
}

//! Completes the name after the last comma.
class LastNameCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override
    {
        return {path.sliced(path.lastIndexOf(u',') + 1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *edit = qobject_cast<const QLineEdit *>(widget());
        const QString before = edit ? edit->text() : QString();
        const qsizetype comma = before.lastIndexOf(u',');
        const QString kept = comma < 0 ? QString() : before.first(comma + 1) + u' ';
        return kept + joinedNames({QCompleter::pathFromIndex(index)});
    }
};

} // namespace

void SettingField::setInherited(QWidget *part, bool inherited)
{
    m_inherited[part] = inherited;
    dress(part, inherited);
}

void SettingField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (auto part = m_inherited.cbegin(); part != m_inherited.cend(); ++part)
            dress(part.key(), part.value());
    }
    QWidget::changeEvent(event);
}

LineField::LineField(const QStringList &captions, bool emptyIsValue, QWidget *parent)
    : SettingField(parent)
    , m_captions(captions)
    , m_emptyIsValue(emptyIsValue)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    for (qsizetype i = 0; i < captions.size(); ++i) {
        auto *line = new QLineEdit(this);
        layout->addWidget(line);
        m_lines.push_back(line);
        connect(line, &QLineEdit::textEdited, this, [this] {
            QStringList texts;
            for (const QLineEdit *one : m_lines)
                texts += one->text();
            Q_EMIT edited(texts);
        });
    }
    setFocusProxy(m_lines.front());
}

void LineField::display(const QStringList &texts, bool own)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString text = texts.value(static_cast<qsizetype>(i));
        const QString caption = m_captions.value(static_cast<qsizetype>(i));
        QLineEdit *line = m_lines[i];
        const QString wanted = own ? text : QString();
        if (line->text() != wanted)
            line->setText(wanted);
        const QString nothing = own && m_emptyIsValue ? FormWords::shown(Setting::Contains, {}) : caption;
        line->setPlaceholderText(own || text.isEmpty() ? nothing : inOneLine(text));
    }
}

void LineField::describe(const QString &name, const QString &description)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString caption = m_captions.value(static_cast<qsizetype>(i));
        m_lines[i]->setAccessibleName(caption.isEmpty() ? name : name + QStringLiteral(": ") + caption);
        m_lines[i]->setAccessibleDescription(description);
        m_lines[i]->setToolTip(plainToolTip(description));
    }
}

void LineField::offerNames(const QStringList &names)
{
    auto *completer = new LastNameCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_lines.front()->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &text) { Q_EMIT edited({text}); });
}

LinesField::LinesField(int lines, QWidget *parent)
    : SettingField(parent)
    , m_edit(new QPlainTextEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setTabChangesFocus(true);
    const int frame = 2 * (m_edit->frameWidth() + static_cast<int>(m_edit->document()->documentMargin()));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + frame + space::tiny);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited({m_edit->toPlainText()}); });
}

void LinesField::display(const QStringList &texts, bool own)
{
    const QSignalBlocker blocker(m_edit);
    const QString text = texts.value(0);
    const QString wanted = own ? text : QString();
    if (m_edit->toPlainText() != wanted)
        m_edit->setPlainText(wanted);
    m_edit->setPlaceholderText(own ? QString() : text);
}

void LinesField::describe(const QString &name, const QString &description)
{
    m_edit->setAccessibleName(name);
    m_edit->setAccessibleDescription(description);
    m_edit->setToolTip(plainToolTip(description));
}

ChoiceField::ChoiceField(const std::vector<Choice> &choices, QWidget *parent)
    : SettingField(parent)
    , m_combo(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    layout->addStretch(1);
    m_combo->setMinimumWidth(narrowest);
    for (const Choice &choice : choices)
        m_combo->addItem(choice.words, choice.text);
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] { Q_EMIT edited({m_combo->currentData().toString()}); });
}

void ChoiceField::display(const QStringList &texts, bool own)
{
    m_combo->setCurrentIndex(m_combo->findData(texts.value(0)));
    setInherited(m_combo, !own);
}

void ChoiceField::describe(const QString &name, const QString &description)
{
    m_combo->setAccessibleName(name);
    m_combo->setAccessibleDescription(description);
    m_combo->setToolTip(plainToolTip(description));
}

TrustField::TrustField(QWidget *parent)
    : SettingField(parent)
    , m_mode(new QComboBox(this))
    , m_value(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_mode, 0, Qt::AlignLeft);
    m_mode->setMinimumWidth(narrowest);
    layout->addWidget(m_value);
    for (const char *mode : {"verify", "insecure", "ca", "pin"}) {
        const QString text = QString::fromLatin1(mode);
        m_mode->addItem(FormWords::trustWord(text), text);
    }
    setFocusProxy(m_mode);
    connect(m_mode, &QComboBox::activated, this, [this] { Q_EMIT edited(texts()); });
    connect(m_value, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(texts()); });
}

QStringList TrustField::texts() const
{
    const QString mode = m_mode->currentData().toString();
    const bool hasValue = mode == u"ca" || mode == u"pin";
    return {mode, hasValue ? m_value->text() : QString()};
}

void TrustField::display(const QStringList &texts, bool own)
{
    const QString mode = texts.value(0);
    m_mode->setCurrentIndex(m_mode->findData(mode));
    if (m_value->text() != texts.value(1))
        m_value->setText(texts.value(1));
    m_value->setVisible(mode == u"ca" || mode == u"pin");
    m_value->setPlaceholderText(mode == u"pin" ? QStringLiteral("sha256/…") : QStringLiteral("/etc/ssl/our-ca.pem"));
    setInherited(m_mode, !own);
    setInherited(m_value, !own);
}

void TrustField::describe(const QString &name, const QString &description)
{
    m_mode->setAccessibleName(name);
    m_mode->setAccessibleDescription(description);
    m_value->setAccessibleName(name + QStringLiteral(": ") + m_mode->currentText());
    m_value->setAccessibleDescription(description);
}

BoxesField::BoxesField(const QStringList &channels, const Language &language, QWidget *parent)
    : SettingField(parent)
    , m_language(language)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::tiny, 0, space::tiny);
    layout->setSpacing(space::tiny);
    for (const QString &name : channels)
        add(name);
    if (!m_boxes.empty())
        setFocusProxy(m_boxes.front());
}

void BoxesField::add(const QString &name)
{
    auto *box = new QCheckBox(plainLabel(channelText(name, m_language)), this);
    layout()->addWidget(box);
    m_boxes.push_back(box);
    m_names += name;
    connect(box, &QCheckBox::clicked, this, [this] { Q_EMIT edited({joinedNames(checkedNames())}); });
}

QStringList BoxesField::checkedNames() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            names += m_names[static_cast<qsizetype>(i)];
    }
    return names;
}

void BoxesField::display(const QStringList &texts, bool own)
{
    const QStringList names = splitNames(texts.value(0));
    for (const QString &name : names) {
        if (!m_names.contains(name))
            add(name); // a channel nobody knows any more: to be seen, and taken out
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setChecked(names.contains(m_names[static_cast<qsizetype>(i)]));
        setInherited(m_boxes[i], !own);
    }
}

void BoxesField::describe(const QString &name, const QString &description)
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setAccessibleName(
            name + QStringLiteral(": ") + channelText(m_names[static_cast<qsizetype>(i)], m_language));
        m_boxes[i]->setAccessibleDescription(description);
    }
}

SettingField *makeSettingField(Setting setting, const FormContext &context, const Language &language, QWidget *parent)
{
    switch (setting) {
    case Setting::Severity: {
        std::vector<ChoiceField::Choice> choices;
        for (const Severity severity : {Severity::Info, Severity::Normal, Severity::Critical})
            choices.push_back({apiName(severity), severityText(severity, language)});
        return new ChoiceField(choices, parent);
    }
    case Setting::TlsMin: {
        std::vector<ChoiceField::Choice> choices;
        for (const char *version : {"1.0", "1.1", "1.2", "1.3"})
            choices.push_back({QString::fromLatin1(version), QStringLiteral("TLS ") + QString::fromLatin1(version)});
        return new ChoiceField(choices, parent);
    }
    case Setting::Tls:
        return new TrustField(parent);
    case Setting::Alerts:
        return new BoxesField(context.channels, language, parent);
    case Setting::Headers:
        return new LinesField(3, parent);
    case Setting::Body:
    case Setting::Note:
        return new LinesField(3, parent);
    case Setting::Escalate:
        return new LinesField(2, parent);
    case Setting::Basic:
        return new LineField({LineField::tr("user"), LineField::tr("name of the password")}, false, parent);
    case Setting::Bearer:
        return new LineField({LineField::tr("name of the token")}, false, parent);
    case Setting::Json:
        return new LineField({QStringLiteral("$.status"), LineField::tr("value")}, false, parent);
    case Setting::DependsOn: {
        auto *field = new LineField({QString()}, true, parent);
        field->offerNames(context.monitors);
        return field;
    }
    case Setting::Contains:
    case Setting::NotContains:
    case Setting::Matches:
    case Setting::Tags:
        return new LineField({QString()}, true, parent);
    case Setting::Interval:
    case Setting::Timeout:
    case Setting::Confirm:
    case Setting::ConfirmInterval:
    case Setting::Recover:
    case Setting::Repeat:
    case Setting::Expect:
    case Setting::SlowerThan:
    case Setting::Method:
    case Setting::Redirects:
    case Setting::Proxy:
    case Setting::ExpiryWarning:
        return new LineField({QString()}, false, parent);
    }
    Q_UNREACHABLE();
}

} // namespace vigia
