package cn.shuanglian.reception.recusal;

import cn.shuanglian.registry.code.AreaCode;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A unit by all the names people write for it: 湘潭市水务局 is 湖南省湘潭市水务局, and in Xiangtan 市水务局 or 水务局; what is written behind the
 * name is a part of it (湘潭市水务局水政监察支队). A name that fits no unit's bars nobody; {@code 某企业} or {@code 县市区人民政府} say too little.
 *
 * @param handler key of the unit that handles the matter: this one, or one above or below it
 * @param areaNames names of the areas it lies in, the province first and its own last
 */
record NamedUnit(long handler, String name, String area, List<String> areaNames) {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    /** What offices call each other, longest first where one contains another. */
    private static final Map<Pattern, String> SHORT = Map.of(
            Pattern.compile("人民政府"), "政府",
            Pattern.compile("住房和城乡建设(局|委员会)|住房城乡建设局"), "住建局",
            Pattern.compile("人力资源和社会保障局"), "人社局",
            Pattern.compile("卫生健康(委员会|局)|卫健局"), "卫健委",
            Pattern.compile("发展和改革(委员会|局)|发展改革委员会|发展改革委|发改局"), "发改委",
            Pattern.compile("自然资源和规划局|自然资源局|自规局"), "资规局",
            Pattern.compile("城市管理和(综合执法|综合行政执法)局|城市管理局"), "城管局",
            Pattern.compile("市场监督管理局|市监局"), "市场监管局",
            Pattern.compile("应急管理局"), "应急局",
            Pattern.compile("交通运输局"), "交通局");

    boolean isOf(OwnBody body) {
        String organisation = plain(body.organisation());
        String withoutAreas = organisation;
        String last = null;
        for (String areaName : areaNames) {
            if (withoutAreas.startsWith(areaName) && withoutAreas.length() > areaName.length()) {
                withoutAreas = withoutAreas.substring(areaName.length());
                last = areaName;
            }
        }
        if (last != null && last.equals(ownAreaName())) {
            return isPart(withoutAreas);
        }
        if (isPart(organisation)) {
            return last == null && isAtHome(body);
        }
        return !withoutAreas.isEmpty() && isLevel(withoutAreas.charAt(0), body) && isPart(withoutAreas.substring(1));
    }

    private boolean isPart(String organisation) {
        String own = own();
        return !own.isEmpty() && shortened(organisation).startsWith(own);
    }

    /** The unit's name without the areas it lies in. */
    private String own() {
        String own = plain(name);
        for (String areaName : areaNames) {
            if (own.startsWith(areaName) && own.length() > areaName.length()) {
                own = own.substring(areaName.length());
            }
        }
        return shortened(own);
    }

    /** Whether 市, 区 or 县 before a body's name means, where the deputy sits, the area the unit lies in. */
    private boolean isLevel(char level, OwnBody body) {
        String own = ownAreaName();
        boolean named = own != null && own.charAt(own.length() - 1) == level;
        return named && (body.area().startsWith(prefix()) || isAtHome(body));
    }

    /** Whether the unit lies in the deputy's own area: that of the congress, or the part of it that elected the deputy. */
    private boolean isAtHome(OwnBody body) {
        String own = ownAreaName();
        return area.equals(body.area()) || area.startsWith(covered(body.area())) && own != null && body.electedBy() != null
                && plain(body.electedBy()).startsWith(own);
    }

    private String prefix() {
        return covered(area);
    }

    private static String covered(String code) {
        return new AreaCode(code).prefix();
    }

    private String ownAreaName() {
        return areaNames.isEmpty() ? null : areaNames.get(areaNames.size() - 1);
    }

    private static String plain(String text) {
        return SIGNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static String shortened(String text) {
        String shortened = text;
        for (Map.Entry<Pattern, String> each : SHORT.entrySet()) {
            shortened = each.getKey().matcher(shortened).replaceAll(each.getValue());
        }
        return shortened;
    }
}
