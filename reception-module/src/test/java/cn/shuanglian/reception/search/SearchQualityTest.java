package cn.shuanglian.reception.search;

import static cn.shuanglian.reception.search.Papers.find;
import static cn.shuanglian.reception.search.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.opinion.SaidOpinion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found, on matters that people described in their own words: questions and texts are in quality.txt. */
class SearchQualityTest {
    @TempDir
    Path directory;
    private final Map<String, Integer> questions = new HashMap<>();
    private final List<IndexedOpinion> texts = new ArrayList<>();
    private final Map<Long, Integer> matters = new HashMap<>();

    @BeforeEach
    void read() throws IOException {
        int matter = 0;
        for (String line : new String(getClass().getResourceAsStream("quality.txt").readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith("?")) {
                matter++;
                for (String question : line.substring(1).split("\\|")) {
                    questions.put(question.strip(), matter);
                }
            } else if (!line.startsWith("#") && !line.isBlank()) {
                long id = texts.size() + 1L;
                texts.add(paper(id, "430302", line.split("\\|")[0], line.split("\\|")[1]));
                matters.put(id, matter);
            }
        }
    }

    @Test
    void whatHasTheWordIsFoundAndLittleElse() throws Exception {
        double precision = 0;
        double recall = 0;
        try (Shelf shelf = new Shelf(directory)) {
            shelf.put(texts, List.of(), 1);
            shelf.show();
            for (var question : questions.entrySet()) {
                List<Long> found = find(shelf, question.getKey()).keys();
                long right = found.stream().filter(id -> matters.get(id).equals(question.getValue())).count();
                precision += found.isEmpty() ? 0 : (double) right / found.size();
                recall += right / 3.0;
                assertThat(found).as(question.getKey()).containsAll(texts.stream()
                        .filter(text -> (text.title() + text.text()).contains(question.getKey())).map(IndexedOpinion::id).toList());
            }
        }
        assertThat(precision / questions.size()).as("precision").isGreaterThan(0.93);
        assertThat(recall / questions.size()).as("recall").isGreaterThan(0.57);
    }

    @Test
    void theSameThingSaidInOtherWordsIsAlikeAndAnotherMatterIsNot() {
        assertThat(alike("建设北路的路灯坏了很久没人修", "建设北路路灯坏了，晚上走路看不见，请派人修。", "建设北路路灯坏了没人修",
                "建设北路从加油站到学校这一段路灯坏了半个月，晚上漆黑一片，老人出门容易摔跤。")).isNotNull();
        assertThat(alike("灌渠淤塞用水困难", "", "灌渠淤塞春灌用水困难", "支渠多年没有清淤，泥沙淤塞，下游两百亩田灌溉不上，春耕用水困难。")).isNotNull();
        assertThat(alike("公办幼儿园学位紧张", "报不上名。", "公交车间隔太长", "郊区的公交要等四十分钟一趟，学生放学等车到天黑，希望加密班次。")).isNull();
        assertThat(alike("希望有关部门尽快解决", "希望有关部门重视。", "医院门口乱停车", "人民医院门口两边乱停车，希望交警严管，增加停车场。")).isNull();
    }

    private static SimilarOpinion alike(String title, String text, String otherTitle, String otherText) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        SaidOpinion own = new SaidOpinion(0, "", day, "430302", null, title, text, null);
        return new Likeness(own, piece -> 1).with(new SaidOpinion(2, "YJ2", day.minusDays(9), "430302", "01", otherTitle, otherText, null));
    }
}
