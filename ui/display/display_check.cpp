#include "ui/display/display_check.h"

#include "ui/panels/section.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace lucency {
namespace {

constexpr int words_width = 340;

struct Check {
    QString heading;
    QString what;
};

}  // namespace

/// The pattern, drawn anew for every size and resolution.
class DisplayCheck::Sheet : public QWidget {
public:
    explicit Sheet(QWidget* parent) : QWidget(parent) {
        setAttribute(Qt::WA_OpaquePaintEvent);
        setMinimumSize(480, 360);
        setLayoutDirection(Qt::LeftToRight);
        setAccessibleName(DisplayCheck::tr("Test pattern"));
    }

    const TestPattern& pattern() {
        const QSize wanted = (QSizeF(size()) * devicePixelRatioF()).toSize();
        if (wanted != made_for_) {
            made_for_ = wanted;
            pattern_ = makeTestPattern(wanted);
            pattern_.picture.setDevicePixelRatio(devicePixelRatioF());
        }
        return pattern_;
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::black);
        painter.drawImage(0, 0, pattern().picture);
    }

private:
    QSize made_for_;
    TestPattern pattern_;
};

DisplayCheck::DisplayCheck(QWidget* parent) : QWidget(parent, Qt::Window) {
    setObjectName(QStringLiteral("displayCheck"));
    setWindowTitle(tr("Display check"));
    sheet_ = new Sheet(this);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(6);
    const Check checks[]{
        {tr("The room"),
         tr("Judge in the light in which films are read: dim, no lamp or window mirrored in the "
            "screen. In a bright room the darkest steps drown, and no setting brings them back.")},
        {tr("Gray steps"),
         tr("All 18 steps are told apart, and the differences look alike from black to white. In "
            "the corners of each lie two small squares, one a little brighter, one a little "
            "darker.")},
        {tr("5 % and 95 %"), tr("The smaller square is seen in the black one on the left, and in "
                                "the white one on the right.")},
        {tr("Ramp"), tr("It runs from black to white without bands, and never backwards.")},
        {tr("Letters"), tr("The words are on black, gray and white, each letter nearer to its "
                           "ground. Most letters are read on all three, about as many on each.")},
        {tr("Line pairs"),
         tr("In the middle and the four corners every line is seen, upright and level, the strong "
            "ones and the weak ones: black and white, never an even gray, no colour.")},
        {tr("Geometry"), tr("The circle is round, the grid square, and the white frame is seen on "
                            "all four sides.")},
        {tr("What it cannot say"),
         tr("This is a check by eye. Luminance and the DICOM grayscale function (PS3.14) take a "
            "meter.")},
    };
    for (const Check& check : checks) {
        auto* heading = new QLabel(check.heading, page);
        QFont font = heading->font();
        font.setWeight(QFont::DemiBold);
        heading->setFont(font);
        auto* what = sentenceLabel(page);
        what->setText(check.what);
        column->addWidget(heading);
        column->addWidget(what);
        column->addSpacing(6);
    }
    column->addStretch();
    auto* whole = new QToolButton(page);
    whole->setObjectName(QStringLiteral("wholeScreen"));
    whole->setText(tr("The pattern alone on the whole screen (F11)"));
    whole->setToolTip(tr("F11 or Esc brings the words back"));
    whole->setAccessibleName(whole->text());
    column->addWidget(whole);
    connect(whole, &QToolButton::clicked, this, [this] { setWhole(true); });
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedWidth(words_width);
    words_ = scroll;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sheet_, 1);
    row->addWidget(words_);
    resize(1180, 760);
}

const TestPattern& DisplayCheck::pattern() const {
    return sheet_->pattern();
}

void DisplayCheck::setWhole(bool whole) {
    words_->setVisible(!whole);
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, whole));
}

void DisplayCheck::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F11) {
        setWhole(!isFullScreen());
    } else if (event->key() == Qt::Key_Escape && isFullScreen()) {
        setWhole(false);
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace lucency
