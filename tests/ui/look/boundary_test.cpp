// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>
#include <QTest>
#include <QVBoxLayout>

using namespace vigia;
using namespace Qt::StringLiterals;

namespace {

//! The strongest contrast with what lies outside that a walk of a few pixels inwards meets.
double edge(const QImage &picture, QPoint from, QPoint inwards, const QColor &outside)
{
    double best = 1;
    for (int step = 0; step < 4; ++step)
        best = std::max(best, contrast(picture.pixelColor(from + step * inwards), outside));
    return best;
}

//! The weakest of the four sides.
double boundary(const QImage &picture, const QRect &place, const QColor &outside)
{
    const QPoint middle = place.center();
    return std::min({edge(picture, {place.left(), middle.y()}, {1, 0}, outside),
        edge(picture, {place.right(), middle.y()}, {-1, 0}, outside),
        edge(picture, {middle.x(), place.top()}, {0, 1}, outside),
        edge(picture, {middle.x(), place.bottom()}, {0, -1}, outside)});
}

//! Everything a person fills in, empty, on the window and on a list's surface.
class Fields : public QWidget
{
public:
    explicit Fields(QPalette::ColorRole surface)
    {
        setBackgroundRole(surface);
        setAutoFillBackground(true);
        auto *editable = new QComboBox(this);
        editable->setEditable(true);
        m_fields = {new QCheckBox(this), new QRadioButton(this), new QLineEdit(this), new QSpinBox(this),
            new QComboBox(this), editable, new QPlainTextEdit(this)};
        auto *layout = new QVBoxLayout(this);
        auto *first = new QWidget(this);
        first->setFocusPolicy(Qt::StrongFocus); // has the keyboard, so that no field does
        layout->addWidget(first);
        for (QWidget *field : m_fields)
            layout->addWidget(field);
        resize(300, 500);
        first->setFocus();
    }

    QStringList thoseWithoutBoundary()
    {
        const QImage picture = grab().toImage();
        const QColor outside = picture.pixelColor(2, 2);
        QStringList found;
        for (const QWidget *field : m_fields) {
            const double seen = boundary(picture, placeOf(*field), outside);
            if (seen < 3)
                found += u"%1 %2"_s.arg(QLatin1StringView(field->metaObject()->className())).arg(seen);
        }
        return found;
    }

private:
    QRect placeOf(const QWidget &field) const
    {
        QRect inside = field.rect();
        QStyleOptionButton option;
        option.initFrom(&field);
        if (qobject_cast<const QCheckBox *>(&field))
            inside = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &field);
        else if (qobject_cast<const QRadioButton *>(&field))
            inside = style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &field);
        return inside.translated(field.pos());
    }

    QList<QWidget *> m_fields;
};

} // namespace

class BoundaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setStyle(u"Fusion"_s); }

    void whatIsFilledInHasABoundaryThatCanBeSeen()
    {
        Theme theme(SchemeChoice::Light);
        for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark, SchemeChoice::Light}) {
            theme.choose(choice);
            for (const QPalette::ColorRole surface : {QPalette::Window, QPalette::Base}) {
                Fields fields(surface);
                fields.show();
                QVERIFY(QTest::qWaitForWindowExposed(&fields));
                const QStringList found = fields.thoseWithoutBoundary();
                QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
            }
        }
    }

    void thePlatformsOwnStyleIsLeftAsItIs()
    {
        QApplication::setStyle(u"Windows"_s);
        Theme theme(SchemeChoice::Light);
        const QStyle *platform = QApplication::style();
        QCOMPARE(platform->name(), u"windows"_s);
        theme.choose(SchemeChoice::Dark);
        {
            Fields fields(QPalette::Window);
            fields.show();
            QVERIFY(QTest::qWaitForWindowExposed(&fields));
            QCOMPARE(fields.thoseWithoutBoundary(), QStringList());
        }
        theme.choose(SchemeChoice::Light);
        QCOMPARE(QApplication::style()->name(), u"windows"_s);
    }

    void theFieldWithTheKeyboardIsToldFromTheOthers()
    {
        Theme theme(SchemeChoice::Light);
        for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
            theme.choose(choice);
            QWidget window;
            QLineEdit field(&window);
            field.setGeometry(20, 20, 100, 30);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            field.clearFocus();
            const QImage without = window.grab().toImage();
            field.setFocus();
            const QImage with = window.grab().toImage();
            const QPoint left(20, 35);
            QVERIFY(with.pixelColor(left) != without.pixelColor(left));
            QVERIFY(contrast(with.pixelColor(left), with.pixelColor(2, 2)) >= 3);
        }
    }
};

QTEST_MAIN(BoundaryTest)
#include "boundary_test.moc"
