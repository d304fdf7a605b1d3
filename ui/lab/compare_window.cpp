#include "ui/lab/compare_window.h"

#include "core/explain/fill_comparison.h"
#include "core/film/display.h"

#include "ui/film/film_raster.h"
#include "ui/film/film_view.h"
#include "ui/panels/map_legend.h"
#include "ui/panels/section.h"
#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace lucency {
namespace {

constexpr int film_side = 640;  // px of the film behind the maps
constexpr int columns = 3;
constexpr std::array<Method, 6> methods{Method::Lime,      Method::KernelShap,
                                        Method::Occlusion, Method::Rise,
                                        Method::GradCam,   Method::IntegratedGradients};

QString fillTitle(Fill fill) {
    switch (fill) {
        case Fill::Mean:
            return CompareWindow::tr("Hidden as its mean gray");
        case Fill::Black:
            return CompareWindow::tr("Hidden as black");
        case Fill::Blur:
            return CompareWindow::tr("Hidden as the film, blurred");
        case Fill::Inpaint:
            break;
    }
    return CompareWindow::tr("Hidden as painted in from around");
}

}  // namespace

CompareWindow::CompareWindow(ReadingSession& session, const FilmView& view, QWidget* parent)
    : QWidget(parent, Qt::Window), session_(session), view_(view) {
    setWindowTitle(tr("Compare explanations"));
    setObjectName(QStringLiteral("compareWindow"));
    tabs_ = new QTabBar(this);
    tabs_->addTab(tr("&Methods"));
    tabs_->addTab(tr("&Fillings"));
    tabs_->setDrawBase(false);
    tabs_->setAccessibleName(tr("What is compared"));
    connect(tabs_, &QTabBar::currentChanged, this,
            [this](int tab) { setKind(static_cast<Kind>(tab)); });
    legend_ = new MapLegend(this);
    legend_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    lock_ = new QCheckBox(tr("&Lock the scale"), this);
    lock_->setToolTip(tr("Keep what full colour stands for, whatever maps come"));
    connect(lock_, &QCheckBox::toggled, this, [this](bool locked) {
        locked_scale_ = locked ? scale() : 0;
        showAll();
    });
    measure_ = new QPushButton(tr("Measure &faith"), this);
    measure_->setToolTip(
        tr("Hide what each map calls important, shuffle the network's weights, and "
           "see what changes"));
    connect(measure_, &QPushButton::clicked, this, &CompareWindow::measureFaith);
    again_ = new QPushButton(tr("Compare &again"), this);
    again_->setToolTip(tr("Explain the film anew with each of them"));
    connect(again_, &QPushButton::clicked, this, [this] {
        sets_[kind_].begun = false;
        start();
    });
    cancel_ = new QPushButton(tr("&Cancel"), this);
    cancel_->setToolTip(tr("Stop what is being computed (Esc)"));
    connect(cancel_, &QPushButton::clicked, this, &CompareWindow::cancel);
    progress_ = new QProgressBar(this);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(6);
    progress_->setAccessibleName(tr("Progress of the comparison"));
    QSizePolicy kept = progress_->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(kept);
    sentence_ = sentenceLabel(this);
    sentence_->setObjectName(QStringLiteral("comparisonSentence"));
    sentence_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    sentence_->setMinimumHeight(2 * fontMetrics().lineSpacing());

    auto* top = new QHBoxLayout;
    top->addWidget(tabs_);
    top->addStretch();
    for (QPushButton* button : {measure_, again_, cancel_}) {
        button->setMinimumHeight(30);
        button->setMinimumWidth(button->sizeHint().width() + 24);
        top->addWidget(button);
    }
    grid_ = new QGridLayout;
    grid_->setSpacing(8);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(24);
    bottom->addWidget(legend_);
    bottom->addWidget(lock_, 0, Qt::AlignTop);
    bottom->addWidget(sentence_, 1, Qt::AlignTop);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    rows->addLayout(top);
    rows->addWidget(progress_);
    rows->addLayout(grid_, 1);
    rows->addLayout(bottom);
    connect(&session.runner(), &AnalysisRunner::displaced, this, [this] {
        if (running_) {
            ended(tr("Stopped. What was there by then is shown."));
        }
    });
    resize(1100, 860);
    restoreGeometry(settings::compare_geometry.value());
    layOut();
}

void CompareWindow::setReading(const Reading* reading) {
    const bool any = reading != nullptr && reading->attribution && reading->prediction;
    if (any && reading_ && reading_->film.pixels.samples == reading->film.pixels.samples &&
        reading_->film.low_is_white == reading->film.low_is_white &&
        reading_->attribution->superpixels.labels == reading->attribution->superpixels.labels) {
        if (isVisible()) {
            start();
        }
        return;
    }
    cancel();
    reading_ = any ? std::optional(*reading) : std::nullopt;
    sets_ = {};
    layOut();
    if (isVisible()) {
        start();
    }
}

void CompareWindow::setStyle(const OverlayStyle& style) {
    style_ = style;
    showAll();
}

void CompareWindow::setKind(Kind kind) {
    if (kind_ != kind) {
        cancel();
        kind_ = kind;
        tabs_->setCurrentIndex(kind);
        layOut();
        start();
    }
}

void CompareWindow::prepare(Kind kind) {
    Set& set = sets_[kind];
    set = {};
    const StoredPixels& film = reading_->film.pixels;
    CompareTile::Content blank;
    blank.film = rasterFilm(film, displayTable(reading_->film, view_.window(), view_.isInverted()),
                            QRectF(0, 0, film.columns, film.rows),
                            QSizeF(film.columns, film.rows * reading_->film.pixel_aspect)
                                .scaled(film_side, film_side, Qt::KeepAspectRatio)
                                .toSize()
                                .expandedTo({1, 1}),
                            RasterQuality::Sharp);
    blank.turn = QTransform().rotate(90 * view_.turn().quarters);
    if (view_.turn().mirrored) {
        blank.turn = blank.turn * QTransform::fromScale(-1, 1);
    }
    blank.sentence = tr("Waiting…");
    const auto add = [&](const ExplainParameters& explanation, const QString& title) {
        set.explanations.push_back(explanation);
        set.tiles.push_back(blank);
        set.tiles.back().title = title;
    };
    ExplainParameters explanation = session_.explanation();
    explanation.first_map_ms = 0;  // larger regions would not be those of the others
    if (kind == Methods) {
        for (const Method method : methods) {
            explanation.method = method;
            add(explanation, methodTitle(method));
        }
    } else {
        for (const Fill fill : kComparedFills) {
            explanation.fill = fill;
            add(explanation, fillTitle(fill));
        }
    }
    set.begun = true;
}

void CompareWindow::start() {
    if (!reading_) {
        ended(tr("Open a film and wait for its map: its explanations are compared here then."));
        return;
    }
    if (sets_[kind_].begun || session_.isBusy()) {
        showAll();
        return;
    }
    prepare(kind_);
    compareExplanations(session_.runner(), *reading_, sets_[kind_].explanations,
                        callbacksOf(kind_));
    running_ = true;
    sentence_->setText(tr("Each map appears as soon as it is there."));
    progress_->setRange(0, 0);
    layOut();
    Q_EMIT activityChanged();
}

void CompareWindow::measureFaith() {
    if (!reading_ || session_.isBusy()) {
        return;
    }
    Set& set = sets_[kind_];
    std::vector<std::optional<Attribution>> maps;
    for (CompareTile::Content& tile : set.tiles) {
        maps.push_back(tile.map);
        tile.measured.reset();
        tile.measure_error.clear();
    }
    measureMaps(session_.runner(), *reading_, set.explanations, maps, callbacksOf(kind_));
    running_ = true;
    sentence_->setText(tr("Measuring whether each map keeps its word about the network…"));
    showAll();
    Q_EMIT activityChanged();
}

ComparisonCallbacks CompareWindow::callbacksOf(Kind kind) {
    const auto tile = [this, kind](int index) -> CompareTile::Content& {
        return sets_[kind].tiles[static_cast<std::size_t>(index)];
    };
    return {
        .map =
            [this, tile](int index, const Result<Attribution>& map) {
                tile(index).running = false;
                if (map) {
                    tile(index).map = *map;
                } else {
                    tile(index).map.reset();
                    tile(index).sentence = errorSentence({map.error().code, {}});
                }
                showAll();
            },
        .partial_map =
            [this, tile](int index, const Attribution& map) {
                tile(index).running = true;
                tile(index).map = map;
                showAll();
            },
        .measured =
            [this, tile](int index, const Result<MeasuredFaith>& measured) {
                if (measured) {
                    tile(index).measured = *measured;
                } else {
                    tile(index).measure_error = errorSentence({measured.error().code, {}});
                }
                showAll();
            },
        .progress =
            [this, kind](int index, std::int64_t done, std::int64_t total) {
                constexpr int steps = 1000;
                const auto tiles = static_cast<int>(sets_[kind].tiles.size());
                progress_->setRange(0, tiles * steps);
                progress_->setValue(
                    index * steps +
                    static_cast<int>(done * steps / std::max<std::int64_t>(1, total)));
            },
        .done = [this] { ended({}); },
        .failed =
            [this](const Error& error) {
                ended(errorSentence({error.code, {}}));
            },
    };
}

void CompareWindow::ended(const QString& sentence) {
    running_ = false;
    for (Set& set : sets_) {
        for (CompareTile::Content& tile : set.tiles) {
            tile.running = false;
            if (!tile.map && tile.sentence == tr("Waiting…")) {
                tile.sentence = tr("Not computed");
            }
        }
    }
    sentence_->setText(sentence);
    if (sentence.isEmpty()) {
        std::vector<Attribution> maps;
        for (const CompareTile::Content& tile : tiles()) {
            if (tile.map) {
                maps.push_back(*tile.map);
            }
        }
        if (kind_ == Fills && maps.size() > 1) {
            const FillComparison comparison = compareMaps(std::move(maps));
            sentence_->setText(tr("Disagreement %1. %2")
                                   .arg(comparison.disagreement, 0, 'f', 2)
                                   .arg(fillSentence(comparison)));
        } else {
            sentence_->setText(
                tr("All on one scale: the same colour is the same weight. Click a "
                   "map to see it over the film."));
        }
    }
    showAll();
    Q_EMIT activityChanged();
}

double CompareWindow::scale() const {
    if (locked_scale_ > 0) {
        return locked_scale_;
    }
    double most = 0;
    for (const CompareTile::Content& tile : tiles()) {
        for (const RegionWeight& region :
             tile.map ? tile.map->weights : std::vector<RegionWeight>()) {
            most = std::max(most, std::abs(region.weight));
        }
    }
    return most;
}

void CompareWindow::layOut() {
    const std::size_t count = std::max<std::size_t>(tiles().size(), 1);
    while (widgets_.size() > tiles().size()) {
        delete widgets_.back();
        widgets_.pop_back();
    }
    while (widgets_.size() < tiles().size()) {
        auto* tile = new CompareTile(this);
        connect(tile, &CompareTile::clicked, this, [this, index = widgets_.size()] {
            if (const auto& map = tiles()[index].map) {
                Q_EMIT mapChosen(*map);
            }
        });
        widgets_.push_back(tile);
    }
    const int across = count == 4 ? 2 : columns;
    for (std::size_t i = 0; i < widgets_.size(); ++i) {
        grid_->removeWidget(widgets_[i]);
        grid_->addWidget(widgets_[i], static_cast<int>(i) / across, static_cast<int>(i) % across);
        widgets_[i]->setVisible(true);
    }
    showAll();
}

void CompareWindow::showAll() {
    OverlayStyle style = style_;
    style.scale = scale();
    std::optional<Attribution> any;
    bool complete = true;
    for (std::size_t i = 0; i < widgets_.size() && i < tiles().size(); ++i) {
        widgets_[i]->show(tiles()[i], style);
        if (tiles()[i].map) {
            any = tiles()[i].map;
        }
        complete = complete && !tiles()[i].running;
    }
    legend_->setMap(any, style);
    progress_->setVisible(running_);
    cancel_->setEnabled(running_);
    measure_->setEnabled(!running_ && any && complete);
    again_->setEnabled(!running_ && reading_);
    lock_->setEnabled(any || lock_->isChecked());
}

void CompareWindow::cancel() {
    if (running_) {
        session_.cancel();
    }
}

void CompareWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    start();
}

void CompareWindow::closeEvent(QCloseEvent* event) {
    cancel();
    settings::compare_geometry.set(saveGeometry());
    QWidget::closeEvent(event);
}

void CompareWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (running_) {
        cancel();
    } else {
        close();
    }
}

}  // namespace lucency
