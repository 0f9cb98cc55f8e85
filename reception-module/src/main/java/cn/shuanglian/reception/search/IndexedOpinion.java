package cn.shuanglian.reception.search;

import java.time.LocalDate;
import java.util.List;

/**
 * What the index takes of an opinion. Who spoke is not among it.
 *
 * @param unitIds every unit that works on it
 * @param place where the matter lies, in words; empty where that is not known
 * @param mandateIds the deputy who heard it and the one who sees to it
 */
record IndexedOpinion(long id, String number, LocalDate heardOn, String area, Long stationId, List<Long> unitIds, List<Long> mandateIds,
                      String category, String title, String text, String place, String route, String status, String result, String source) {
}
