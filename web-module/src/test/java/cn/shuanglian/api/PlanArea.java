package cn.shuanglian.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A city of which the sample knows nothing, with four stations in two counties and twelve deputies, three of them leading cadres. */
public final class PlanArea {
    private static final int MOST_LOOKS = 600;

    private PlanArea() {
    }

    /** Registers it. @param city code of the city @param counties codes and names of two of its counties @param mark what all names begin with */
    public static void register(ApiClient province, String city, List<String> counties, String mark) throws Exception {
        StringBuilder stations = new StringBuilder("联络站名称,类别,行政区划,所在县市区,共建类型,设立日期,年度运转经费\n");
        StringBuilder deputies = new StringBuilder("姓名,出生日期,职务级别,党政领导干部,层级,届次,行政区划,选举单位,代表团,联络站,当选日期\n");
        for (int county = 0; county < 2; county++) {
            String code = counties.get(county * 2);
            String name = counties.get(county * 2 + 1);
            for (int each = 0; each < 2; each++) {
                stations.append(String.join(",", station(mark, county, each), "乡镇街道", code, name, "人大代表", "2017-01-01", "20000")).append('\n');
            }
            for (int each = 0; each < 6; each++) {
                boolean cadre = each < 1 + county;
                deputies.append(String.join(",", mark + "代表" + county + each, "196" + each + "-0" + (county + 1) + "-01", cadre ? "121" : "",
                        cadre ? "是" : "否", "市", "第八届", city, name + "人民代表大会", name + "代表团", station(mark, county, each % 2), "2018-01-01"))
                        .append('\n');
            }
        }
        SheetJob.sound(province, "stations", stations.toString());
        SheetJob.sound(province, "deputies", deputies.toString());
    }

    private static String station(String mark, int county, int each) {
        return mark + "联络站" + county + each;
    }

    /** The job that an answer names, after its end. */
    public static JsonNode ended(ApiClient client, Answer accepted) throws InterruptedException {
        String path = "/jobs/" + accepted.expect(202).json().path("id").asText();
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < MOST_LOOKS; i++) {
            JsonNode job = client.get(path).expect(200).json();
            if (!job.path("state").asText().equals("RUNNING")) {
                return job;
            }
            never.await(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError(path + " does not end");
    }
}
