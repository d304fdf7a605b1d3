#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace lucency {

/// One thing that is kept between starts in the user's own settings, and what holds until it is
/// set. A value equal to that is not kept, so that a later version may choose better.
template <typename T>
struct Setting {
    const char* key;
    T otherwise{};

    T value() const {
        return QSettings()
            .value(QString::fromLatin1(key), QVariant::fromValue(otherwise))
            .template value<T>();
    }
    void set(const T& value) const {
        if (value == otherwise) {
            reset();
        } else {
            QSettings().setValue(QString::fromLatin1(key), QVariant::fromValue(value));
        }
    }
    void reset() const { QSettings().remove(QString::fromLatin1(key)); }
    bool isSet() const { return value() != otherwise; }
};

/// All of them: nothing is kept under any other key (a test reads the sources).
/// Those marked with a * hold paths or stand for films, and go with 'Clear patient data'.
namespace settings {

// Chosen in the settings window. What is chosen among a few is kept by its name.
inline const Setting<int> theme{"theme", 0};  ///< a ThemeChoice
inline const Setting<QString> mode{"readingMode", QStringLiteral("second-reader")};
inline const Setting<QString> language{"language"};  ///< ISO 639-1; empty: the system's
inline const Setting<bool> identity_in_window{"identityInWindow", false};
inline const Setting<bool> identity_in_pdf{"identityInPdf", true};
inline const Setting<QString> method{"explanation/method", QStringLiteral("lime")};
inline const Setting<QString> fill{"explanation/fill", QStringLiteral("mean")};
inline const Setting<int> samples{"explanation/samples", 0};  ///< 0: until the map has settled
inline const Setting<QString> site_calibration{"model/siteCalibration"};  ///< a file; empty: none
inline const Setting<bool> restore_session{"session/restore", false};
inline const Setting<bool> read_ahead{"list/readAhead", false};
inline const Setting<QString> mouse_left{"mouse/left", QStringLiteral("tool")};
inline const Setting<QString> mouse_middle{"mouse/middle", QStringLiteral("pan")};
inline const Setting<QString> mouse_right{"mouse/right", QStringLiteral("window")};
inline const Setting<QString> record_address{"record/address"};  ///< empty: the reader's own
inline const Setting<QString> reader_name{"record/reader"};      ///< empty: the account's
inline const Setting<QString> reader_role{"record/role"};

// Left as they were.
inline const Setting<QByteArray> geometry{"geometry"};
inline const Setting<QByteArray> splitter{"splitter"};
inline const Setting<QByteArray> compare_geometry{"compareGeometry"};
inline const Setting<QByteArray> region_editor_geometry{"regionEditor"};
inline const Setting<QByteArray> tag_browser_geometry{"tagBrowser"};
inline const Setting<bool> explanation_details{"explanationDetails", false};  ///< a Fold
inline const Setting<bool> film_list{"filmList", true};
inline const Setting<bool> reading_panel{"readingPanel", true};
inline const Setting<QString> open_folder{"openFolder"};           ///< *
inline const Setting<QString> export_folder{"exportFolder"};       ///< *
inline const Setting<QStringList> recent_films{"recentFilms"};     ///< *
inline const Setting<QStringList> film_turns{"filmTurns"};         ///< *
inline const Setting<QStringList> session_films{"session/films"};  ///< *
inline const Setting<QString> session_film{"session/film"};        ///< *
inline const Setting<int> session_frame{"session/frame", 0};       ///< *

// Chosen where they are seen. Of a group there are as many as the user makes.
inline const Setting<QStringList> corners{"cornerText"};  ///< see keptCorners()
constexpr const char* saved_windows = "savedWindows";     ///< an array, see saveWindow()
constexpr const char* screens = "screens";                ///< a group, see calibrateScreen()
constexpr const char* keys = "keys";                      ///< a group, see Commands

}  // namespace settings
}  // namespace lucency
