package cn.shuanglian.registry.deputy;

import java.util.Map;

/** The lowest rank that makes a leading cadre, by the area of the mandate and the congress it is for; codes of GB/T 12407. */
record Thresholds(Map<String, Integer> city, Map<String, Integer> county) {

    String of(Mandate mandate) {
        Map<String, Integer> values = mandate.level().isElectedDirectly() ? county : city;
        return Integer.toString(values.get(mandate.areaCode()));
    }
}
