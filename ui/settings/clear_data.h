#pragma once

namespace lucency {

/// Removes what is kept of films and of whom they show: the films' folders and their index, every
/// setting that holds a path or stands for a film, and what Qt's file dialog remembers. Other
/// settings stay. Whether all of it is gone.
bool removePatientData();

}  // namespace lucency
