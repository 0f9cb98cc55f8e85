package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.AreaLevel;
import java.util.List;
import java.util.Map;

/** The congress a mandate is for. */
public enum DeputyLevel {
    NATIONAL, PROVINCE, CITY, COUNTY, TOWNSHIP;

    /** As office sheets write it. */
    public static final Map<String, DeputyLevel> WORDS = Map.of("全国", NATIONAL, "省", PROVINCE, "市", CITY, "县", COUNTY, "乡", TOWNSHIP,
            "乡镇", TOWNSHIP);

    /** The congresses that deputies kept by an area can be for: whoever was sent further up is kept by the area that sent him (S12). */
    public static List<DeputyLevel> of(AreaLevel area) {
        return switch (area) {
            case COUNTRY -> List.of();
            case PROVINCE -> List.of(PROVINCE, NATIONAL);
            case CITY -> List.of(CITY, PROVINCE, NATIONAL);
            case COUNTY -> List.of(COUNTY);
            case TOWNSHIP -> List.of(TOWNSHIP);
        };
    }

    /** Whether voters elect them in constituencies and not the congress below (选举法 art. 3). */
    public boolean isElectedDirectly() {
        return this == COUNTY || this == TOWNSHIP;
    }
}
