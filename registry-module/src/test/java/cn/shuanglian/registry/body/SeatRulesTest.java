package cn.shuanglian.registry.body;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.code.AreaLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SeatRulesTest {

    static Stream<Arguments> everyBodyAndItsPosts() {
        return Stream.of(
                Arguments.of(BodyKind.STANDING_COMMITTEE, AreaLevel.PROVINCE, "DIRECTOR DEPUTY_DIRECTOR SECRETARY_GENERAL MEMBER"),
                Arguments.of(BodyKind.STANDING_COMMITTEE, AreaLevel.CITY, "DIRECTOR DEPUTY_DIRECTOR SECRETARY_GENERAL MEMBER"),
                Arguments.of(BodyKind.STANDING_COMMITTEE, AreaLevel.COUNTY, "DIRECTOR DEPUTY_DIRECTOR MEMBER"),
                Arguments.of(BodyKind.SPECIAL_COMMITTEE, AreaLevel.CITY, "HEAD DEPUTY_HEAD MEMBER"),
                Arguments.of(BodyKind.SPECIAL_COMMITTEE, AreaLevel.COUNTY, "HEAD DEPUTY_HEAD MEMBER"),
                Arguments.of(BodyKind.DELEGATION, AreaLevel.CITY, "HEAD DEPUTY_HEAD LIAISON"),
                Arguments.of(BodyKind.TOWNSHIP_CONGRESS, AreaLevel.TOWNSHIP, "HEAD DEPUTY_HEAD LIAISON"),
                Arguments.of(BodyKind.TOWNSHIP_CONGRESS, AreaLevel.COUNTY, "HEAD DEPUTY_HEAD LIAISON"));
    }

    @ParameterizedTest
    @MethodSource("everyBodyAndItsPosts")
    void aBodyHasItsPostsAndNoOther(BodyKind kind, AreaLevel level, String posts) {
        assertThat(new SeatRules(kind, level).posts()).extracting(SeatPost::name).containsExactly(posts.split(" "));
    }

    @Test
    void onlyLiaisonOfficersAndWhoeverWorksForATownshipCanBeStaff() {
        for (BodyKind kind : BodyKind.values()) {
            for (SeatPost post : SeatPost.values()) {
                assertThat(new SeatRules(kind, AreaLevel.COUNTY).opensToStaff(post)).as(kind + " " + post)
                        .isEqualTo(post == SeatPost.LIAISON || kind == BodyKind.TOWNSHIP_CONGRESS);
            }
        }
    }

    @Test
    void directorSecretaryGeneralAndHeadAreOneAtATime() {
        assertThat(Arrays.stream(SeatPost.values()).filter(SeatPost::isSingle))
                .containsExactly(SeatPost.DIRECTOR, SeatPost.SECRETARY_GENERAL, SeatPost.HEAD);
    }

    @ParameterizedTest
    @CsvSource({"STANDING_COMMITTEE,PROVINCE CITY COUNTY", "SPECIAL_COMMITTEE,PROVINCE CITY COUNTY", "DELEGATION,PROVINCE CITY COUNTY TOWNSHIP",
        "TOWNSHIP_CONGRESS,COUNTY TOWNSHIP"})
    void aBodyExistsAtItsLevelsOnly(BodyKind kind, String levels) {
        Set<String> allowed = Set.of(levels.split(" "));

        assertThat(Arrays.stream(AreaLevel.values()).filter(level -> new SeatRules(kind, level).isPossible()).map(Enum::name).toList())
                .containsExactlyInAnyOrderElementsOf(allowed);
    }

    @ParameterizedTest
    @CsvSource({"CITY,28,false", "CITY,29,true", "CITY,51,true", "CITY,52,false", "COUNTY,14,false", "COUNTY,15,true", "COUNTY,35,true",
        "COUNTY,36,false", "PROVINCE,44,false", "PROVINCE,75,true"})
    void aCommitteeHasTheSizeOfTheLaw(AreaLevel level, long members, boolean fits) {
        assertThat(new SeatRules(BodyKind.STANDING_COMMITTEE, level).size().fits(members)).isEqualTo(fits);
    }

    @Test
    void theLawSetsNoSizeForOtherBodies() {
        assertThat(new SeatRules(BodyKind.SPECIAL_COMMITTEE, AreaLevel.CITY).size()).isNull();
        assertThat(new SeatRules(BodyKind.DELEGATION, AreaLevel.COUNTY).size()).isNull();
    }

    @Test
    void everyWordOfASheetNamesAPostOfAStandingCommittee() {
        assertThat(SeatPost.COMMITTEE_WORDS.values()).allMatch(
                post -> new SeatRules(BodyKind.STANDING_COMMITTEE, AreaLevel.CITY).posts().contains(post));
        for (SeatPost post : List.of(SeatPost.DIRECTOR, SeatPost.DEPUTY_DIRECTOR, SeatPost.SECRETARY_GENERAL, SeatPost.MEMBER)) {
            assertThat(SeatPost.COMMITTEE_WORDS).containsEntry(post.committeeWord(), post);
        }
    }
}
