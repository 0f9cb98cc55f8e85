package cn.shuanglian.reception.suggestion;

import java.time.LocalDate;

/**
 * A unit that works on a suggestion.
 *
 * @param handedOn the day it was handed over to the unit
 * @param contactedOn the day it first spoke with the deputy, or null
 * @param answeredOn the day of its answer, or of what it told the unit that leads; null before
 * @param words what it told the unit that leads, or null
 */
public record SuggestionUnitRow(long unitId, String name, UnitPart part, LocalDate handedOn, LocalDate acceptedOn, LocalDate contactedOn,
                                LocalDate answeredOn, String words) {
    SuggestionUnitRow named(String name) {
        return new SuggestionUnitRow(unitId, name, part, handedOn, acceptedOn, contactedOn, answeredOn, words);
    }

    /** What it told the unit that leads is for those who make it or work on it. */
    SuggestionUnitRow withWords(boolean shown) {
        return shown ? this : new SuggestionUnitRow(unitId, name, part, handedOn, acceptedOn, contactedOn, answeredOn, null);
    }
}
