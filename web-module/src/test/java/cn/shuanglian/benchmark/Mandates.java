package cn.shuanglian.benchmark;

import cn.shuanglian.server.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Fills the province with as many mandates as none of its cities will ever have. */
final class Mandates {
    static final int COUNT = 100_000;
    private static final long FIRST = 5_000_000_000L;
    private static final String DIGIT = "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5"
            + " union all select 6 union all select 7 union all select 8 union all select 9)";
    /** 0 to 99,999, on any server without a setting for how deep a query may recurse. */
    private static final String NUMBERS = "(select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d n from " + DIGIT + " a, " + DIGIT
            + " b, " + DIGIT + " c, " + DIGIT + " e, " + DIGIT + " f) numbers";
    /** Counties in the order of their codes from 0 on. */
    private static final String COUNTIES = "(select code, row_number() over (order by code) - 1 place from registry_area where level = 'COUNTY') county";
    private static final String COUNTY_OF = "county.place = numbers.n % (select count(*) from registry_area where level = 'COUNTY')";

    private Mandates() {
    }

    /** One station for fifty mandates, one group for two hundred, persons and their mandates. */
    static void fill() throws SQLException {
        List<String> steps = List.of(
                "insert into registry_station (id, name, kind, area_code, host, version) select " + FIRST + " + n, concat('测试站', n), 'TOWNSHIP',"
                        + " county.code, 'DEPUTIES', 1 from " + NUMBERS + " join " + COUNTIES + " on " + COUNTY_OF + " where n < " + COUNT / 50,
                "insert into registry_group (id, name, kind, area_code, version) select " + FIRST + " + n, concat('测试小组', n),"
                        + " if(n % 4 = 0, 'PROFESSIONAL', 'AREA'), county.code, 1 from " + NUMBERS + " join " + COUNTIES + " on " + COUNTY_OF
                        + " where n < " + COUNT / 200,
                "insert into registry_person (id, name, sex, born_on, party, version) select " + FIRST + " + n, concat(elt(n % 8 + 1, '张', '王',"
                        + " '李', '赵', '刘', '陈', '杨', '黄'), '测', n), if(n % 3 = 0, '2', '1'), date_add('1950-01-01', interval n % 18000 day),"
                        + " if(n % 2 = 0, '01', '13'), 1 from " + NUMBERS,
                "insert into registry_mandate (id, person_id, name, level, congress, area_code, elected_by, delegation, area_group_id, station_id,"
                        + " leading_cadre, work_unit, post, standing_committee_post, re_elected, status, since, version) select " + FIRST + " + n, "
                        + FIRST + " + n, person.name, if(n % 5 = 0, 'CITY', 'COUNTY'), '第五届', county.code, concat('第', n % 400, '选区'),"
                        + " concat('第', n % 100, '代表团'), if(n % 7 = 0, null, " + FIRST + " + n % " + COUNT / 200 + "), if(n % 11 = 0, null, " + FIRST
                        + " + n % " + COUNT / 50 + "), n % 10 = 0, concat('测试单位', n % 3000), '职员', if(n % 20 = 0, '委员', null), n % 2,"
                        + " case when n % 50 = 0 then 'ENDED' when n % 99 = 0 then 'SUSPENDED' else 'ACTIVE' end, '2016-12-28', 1 from " + NUMBERS
                        + " join " + COUNTIES + " on " + COUNTY_OF + " join registry_person person on person.id = " + FIRST + " + n",
                "analyze table registry_mandate, registry_person, registry_station, registry_group");
        try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement()) {
            for (String step : steps) {
                statement.execute(step);
            }
        }
    }
}
