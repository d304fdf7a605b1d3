#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace lucency {

// What films say of themselves, put into the standard's words. Real files misuse these attributes:
// what cannot be understood stays as it stands, and what only says that nothing is known is empty.

/// View Position (0018,5101) or words of a description: "PA", "AP", "LL" and "RL" (lateral with the
/// left, the right side at the detector), "LATERAL" where the side is not said, "LLD", "RLD",
/// "LLO", "RLO", "LAO", "RAO", "LPO", "RPO", "FRONTAL". Else the text in capitals.
QString standardView(const QString& text);

/// Whether standardView would put it into one of its words.
bool isStandardView(const QString& text);

/// Whether a view in the standard's words is a lateral one.
bool isLateralView(const QString& view);

/// "CHEST" for Body Part Examined (0018,0015) that means the chest alone, in whatever spelling or
/// language; else the text in capitals.
QString standardBodyPart(const QString& text);

/// Whether a body part, in the standard's words or the film's own, is the chest or holds it.
bool isChest(const QString& body_part);

/// "L", "R", "B" or "U" (PS3.3 C.7.3.1.1.2); else the text in capitals.
QString standardLaterality(const QString& text);

/// Years of Patient's Age (0010,1010): a number and D, W, M or Y, in either order and case. Nothing
/// without a unit, and beyond 150 years.
std::optional<double> statedAge(const QString& text);

/// Years between two dates: whole ones by the calendar, and the part of the year since the last
/// birthday (29 February is kept on 1 March). Nothing where one is no date, the film is older than
/// the patient, or beyond 120 years: such birth dates are fillers.
std::optional<double> ageBetween(const QDate& birth, const QDate& date);

}  // namespace lucency
