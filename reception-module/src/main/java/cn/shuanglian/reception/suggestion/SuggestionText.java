package cn.shuanglian.reception.suggestion;

import java.util.List;

/** A suggestion with names in place of keys, for a sheet. */
record SuggestionText(SuggestionRow row, String categoryWord, List<String> seconders, List<String> opinions, List<String> coUnits) {
}
