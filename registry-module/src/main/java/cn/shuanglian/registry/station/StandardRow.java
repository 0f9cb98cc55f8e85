package cn.shuanglian.registry.station;

import java.time.LocalDate;
import java.util.Locale;

/** One demand of the standard and how a station was found to meet it; {@code met} and what follows are null where nobody has looked yet. */
public record StandardRow(String code, StandardPart part, String name, String nameEn, Boolean met, String note, LocalDate checkedOn,
                          String checkedBy) {
    /** The demand in the language of the reader. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }
}
