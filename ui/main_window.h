#pragma once

#include "core/record/reader_study.h"
#include "core/report/review_report.h"

#include "ui/film/film_view.h"
#include "ui/lab/region_questions.h"
#include "ui/list/list_work.h"
#include "ui/reading_session.h"
#include "ui/record/recorder.h"
#include "ui/settings/settings.h"
#include "ui/teach/figure_task.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QMainWindow>
#include <QMap>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <stop_token>

class QLabel;
class QMenu;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QUndoGroup;

namespace lucency {

class Commands;
class CompareWindow;
class DrawingDocument;
class DrawingPanel;
class DrawingTools;
class ExplanationPanel;
class FilmFactsPanel;
class KeptReadsPanel;
class MessagePage;
class OpinionPanel;
class PriorPanel;
class ReadPanel;
class RecentFilms;
class RecordWindow;
class RegionEditor;
class SettingsWindow;
class Stepper;
class StepperPanel;
class StudyPanel;
class TagBrowser;
class WhatIf;
class WhatIfPanel;
class WindowLine;

/// The window as people who come and go use it: all of the screen, nothing that opens or writes a
/// file or leaves the program. It goes back to its start when nobody has touched it for a while.
/// Who makes such a window sees to it that what it keeps is kept nowhere for good.
struct Kiosk {
    std::chrono::minutes idle{5};
    /// What the window was started with is opened anew, after this has been called.
    std::function<void()> forget;
};

/// What the window is given from outside.
struct WindowSetup {
    ClassifierLoader loader;
    QString pack;
    QString sample;  ///< a film to try; the command for it is left out where the file is absent
    std::optional<ThemeChoice> theme;                ///< instead of the one in the settings
    std::optional<ReadingMode> mode = std::nullopt;  ///< likewise
    std::optional<Kiosk> kiosk = std::nullopt;
    bool identity_masked = false;  ///< and nothing in the window shows it
    TrainFunction train = {};      ///< without it the command to train is left out
};

/// The window: the film as large as can be, the reading beside it, the disclaimer always in view.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const WindowSetup& setup, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Files, folders and DICOMDIRs; they take the place of the films at hand.
    void openFilms(const QStringList& paths);
    /// The films and the one of them that were at hand when the program was left, where the user
    /// wishes so; whether there are any.
    bool openLastFilms();
    /// So that the first film need not wait for it.
    void loadModelBehind();
    /// In front of all others, as who asked for it expects.
    void comeForward();
    void exportPdfTo(const QString& path);
    /// The PDFs of all films that are listed; nothing more is done with those that are whole there.
    void exportAllTo(const QString& folder);
    void saveOverlayTo(const QString& path);
    /// The protocol of a study of the films that are listed.
    void saveProtocol(const ReaderStudy& study, const QString& file);
    /// Of the study at hand, once its reader has read it: see exportReaderStudy().
    void exportStudyTo(const QString& folder);

    const Commands& commands() const { return *commands_; }
    const FilmView& filmView() const { return *view_; }
    const ReadingSession& session() const { return session_; }
    const StudyPanel& films() const { return *list_; }
    DrawingDocument& drawings() { return *drawings_; }
    RegionEditor& regionEditor() { return *regions_; }

Q_SIGNALS:
    /// The film is read and explained, refused, or it has failed: nothing more will come.
    void settled();
    /// An export has ended.
    void exported(bool ok);
    void patientDataCleared();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // main_window.cpp
    void buildCentre(const WindowSetup& setup);
    void buildMenus(bool with_sample);
    void buildToolBar();
    void showWelcome();
    void updatePanels();
    // main_window_reading.cpp
    void connectCommands(const QString& sample);
    void connectSession();
    void connectList();
    void showReading(const Reading& reading);
    void lookForFilms(const QStringList& paths, const FilmPlace& first = {});
    void showFilmError(const Error& error);
    void updateCommands();
    void step(int films);
    void updateTitle();
    void chooseFilms();
    void chooseFolder();
    QString chooseOutput(const QString& title, const QString& suffix, const QString& filter);
    bool mayExport();
    void follow(const QFuture<Result<void>>& job, const QString& path);
    ReportParameters reportParameters() const;
    void say(const QString& message);
    // main_window_house.cpp
    void restoreTheme(std::optional<ThemeChoice> wished);
    void restoreLayout();
    void chooseTheme(ThemeChoice choice);
    void connectHouse(const WindowSetup& setup);
    void applySettings();
    void applyExplanation();
    void showSettings();
    void saveSession();
    void clearPatientData();
    void closeFilms();
    void forgetPatientData();
    void becomeKiosk(const Kiosk& kiosk);
    void startOver();
    // main_window_list.cpp
    void connectListWork();
    void showExportProgress();
    void followList();
    void showAheadProgress();
    ListWork::Step aheadStep();
    void stopListWork();
    // main_window_film.cpp
    void connectFilmCommands();
    void showFilm(const Film& film);
    void stepFrame(int frames);
    void turnFilm(FilmTurn turn);
    void searchPresentations(const Film& film);
    void forgetPresentations();
    void present(int index);  ///< of states_; -1 for the film as it is in its file
    void updateFilmMenus();
    void updateFilmCommands();
    // main_window_drawing.cpp
    QWidget* buildDrawing(QWidget* panel);
    void buildMeasureMenu();
    void connectDrawing();
    void useTool();
    void showDrawings();
    // main_window_explain.cpp
    void connectExplainCommands();
    void changeRegionMode();
    void endRegionModes();
    void forgetRegions();
    void forgetMap();
    void feedRegionEditor();
    void showShortcuts();
    void showRegionAt(QPointF film_point);
    void updateExplainCommands();
    // main_window_view.cpp
    QWidget* buildFilms(QWidget* parent);
    void buildViewingMenus(QMenu* view, QMenu* film);
    void connectViewingCommands();
    void updateViewingCommands();
    void showIdentity(bool shown);
    void updateBeside();
    void comparePrior(bool shown);
    void choosePrior();
    void findPriors();
    void changeLens(const Lens& lens);
    void endHeldLens(const QKeyEvent& event);
    void enhance(Enhancement enhancement);
    // main_window_reads.cpp
    void buildReadPanels(QWidget* parent);
    void connectReads();
    void restoreMode(std::optional<ReadingMode> wished);
    void setMode(ReadingMode mode);
    ReadingMode chosenMode() const;
    void decideIdentity();
    void forgetReads();
    void showOpinionPlace();
    void showReads();
    void showKeptReads();
    void updateReadCommands();
    void openList(const QString& list);

    // main_window_record.cpp
    void connectRecord();
    void connectTeach(const FigureSources& sources, const QString& pack);
    void showFigures(FigureTask task, const FigureSources& sources, const QString& pack);
    /// A row of the trail for each setting that bears on a result and is another now.
    void logSettings();
    Beside besideRead() const;

    // main_window_reader_study.cpp
    void connectReaderStudy();
    void openProtocol(const QString& file);
    void enterStudy();
    void leaveStudy();
    void showStudyProblem(const QString& sentence, const QString& details);
    void readStudyFilm();
    void followStudy(const FilmPlace& place, const FilmReads& reads);
    void chooseFilm(const FilmPlace& place);
    void endStudySession();
    void updateStudyCommands();
    void makeProtocol();

    Recorder recorder_;
    ReadingSession session_;
    RegionQuestions questions_;
    Commands* commands_;
    QSplitter* splitter_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    FilmView* view_ = nullptr;
    MessagePage* message_ = nullptr;
    QSplitter* films_ = nullptr;  ///< the film, and one beside it
    PriorPanel* prior_ = nullptr;
    WindowLine* window_line_ = nullptr;
    QElapsedTimer lens_since_;
    StudyPanel* list_ = nullptr;
    QScrollArea* panel_ = nullptr;
    ReadPanel* read_ = nullptr;
    OpinionPanel* opinion_ = nullptr;
    KeptReadsPanel* kept_ = nullptr;
    ExplanationPanel* explanation_ = nullptr;
    FilmFactsPanel* facts_ = nullptr;
    DrawingDocument* drawings_ = nullptr;
    DrawingTools* drawing_tools_ = nullptr;
    DrawingPanel* drawing_panel_ = nullptr;
    RegionEditor* regions_ = nullptr;
    CompareWindow* compare_ = nullptr;
    Stepper* stepper_ = nullptr;
    StepperPanel* stepper_panel_ = nullptr;
    WhatIf* what_if_ = nullptr;
    WhatIfPanel* what_if_panel_ = nullptr;
    QToolBar* tool_bar_ = nullptr;
    QLabel* status_ = nullptr;
    RecentFilms* recent_ = nullptr;
    TagBrowser* tags_ = nullptr;
    QUndoGroup* undo_;  ///< the stack of the region mode at hand is its active one
    QMenu* presets_ = nullptr;
    QMenu* presentations_ = nullptr;
    std::vector<PresentationState> states_;  ///< beside the film shown
    std::stop_source search_;                ///< for them
    QHash<QString, QString> labels_;         ///< by path, where a list of films says them
    ThemeChoice theme_ = ThemeChoice::Dark;
    SettingsWindow* settings_ = nullptr;
    QHash<QString, QString> logged_settings_;  ///< what the trail was last told of, by key
    RecordWindow* record_window_ = nullptr;
    int set_theme_ = settings::theme.value();
    QString set_mode_ = settings::mode.value();
    ExplainParameters chosen_;  ///< by the settings, as they were applied last
    ListWork* export_work_;
    QMap<int, int> exported_;  ///< films by what became of them
    ListWork* ahead_work_;
    std::vector<FilmPlace> ahead_films_;
    QSet<QString> ahead_;  ///< paths of films that were read ahead, or could not be
    /// A study of readers that the films at hand are of.
    struct StudyAtHand {
        ReaderStudy study;
        QString file;    ///< the protocol's
        QString reader;  ///< by their own name
        StudyStanding standing;
        QStringList paths;  ///< absolute, by place in the protocol
        bool over = false;  ///< nothing more is asked of the reader
    };
    std::optional<StudyAtHand> at_hand_;
    int openings_ = 0;  ///< of films or protocols: an answer to an earlier one is dropped
    QList<QAction*> out_of_study_;  ///< commands that a study takes away
    QStringList opened_;            ///< what the films at hand were looked for in
    bool identity_masked_ = false;
    std::optional<Kiosk> kiosk_;
    QTimer idle_;
};

}  // namespace lucency
