package cn.shuanglian.registry.link;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.link.LinkField.Member;
import cn.shuanglian.registry.link.LinkField.Offices;
import cn.shuanglian.registry.pairing.Liking;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A city with a leader (1), a director (2), a member (3) and deputies 4 to 6; person 40 is also a county deputy (14). */
class LinkFieldTest {
    private final LinkField field = new LinkField("430300",
            List.of(own(1, "430302"), own(2, "430302"), own(3, "430304"), own(4, "430302"), own(5, "430304"), own(6, null)),
            List.of(new Member(14, "丁", 40, "430302", "430302", "雨湖区第1选区"), new Member(15, "戊", 150, "430302", "430302", "雨湖区第2选区")),
            Map.of(21L, "430302", 22L, "430304001"), Map.of(31L, "430304001"), new Offices(Set.of(1L, 99L), Set.of(2L, 3L), Set.of(2L)));

    @Test
    void onlyThoseWhoExerciseAMandateOfTheAreaAreBound() {
        assertThat(field.froms(LinkKind.LEADER_DEPUTY)).containsExactly(1L);
        assertThat(field.froms(LinkKind.DIRECTOR_TOWNSHIP)).containsExactly(2L);
        assertThat(field.froms(LinkKind.CITIZEN)).hasSize(6);
    }

    @Test
    void membersMeetWhoeverIsNeitherLeaderNorMember() {
        assertThat(field.fits(LinkKind.COMMITTEE_DEPUTY, 2, 4)).isTrue();
        assertThat(field.fits(LinkKind.COMMITTEE_DEPUTY, 2, 1)).isFalse();
        assertThat(field.fits(LinkKind.COMMITTEE_DEPUTY, 2, 3)).isFalse();
        assertThat(field.fits(LinkKind.COMMITTEE_DEPUTY, 4, 5)).isFalse();
    }

    @Test
    void aLeaderMeetsNoLeaderAndAMemberOnlyWhenOthersAreBusy() {
        assertThat(field.fits(LinkKind.LEADER_DEPUTY, 1, 1)).isFalse();
        assertThat(field.fits(LinkKind.LEADER_DEPUTY, 1, 3)).isTrue();
        assertThat(field.targets(LinkKind.LEADER_DEPUTY, Map.of(4L, 2))).anyMatch(to -> to.id() == 3 && to.load() == 1)
                .anyMatch(to -> to.id() == 4 && to.load() == 2).anyMatch(to -> to.id() == 5 && to.load() == 0);
    }

    @Test
    void aDeputyMeetsOneOfTheElectingCountyWhoIsSomebodyElse() {
        assertThat(field.fits(LinkKind.COUNTY_DEPUTY, 4, 15)).isTrue();
        assertThat(field.fits(LinkKind.COUNTY_DEPUTY, 4, 14)).as("the same person").isFalse();
        assertThat(field.fits(LinkKind.COUNTY_DEPUTY, 5, 15)).as("of another county").isFalse();
        assertThat(field.fits(LinkKind.COUNTY_DEPUTY, 6, 15)).as("elected nobody knows where").isFalse();
    }

    @Test
    void citizensLiveWhereTheDeputyWasElectedAndHaveOneDeputyEach() {
        assertThat(field.fits(LinkKind.CITIZEN, 4, 21)).isTrue();
        assertThat(field.fits(LinkKind.CITIZEN, 5, 22)).as("a township of the county").isTrue();
        assertThat(field.fits(LinkKind.CITIZEN, 4, 22)).isFalse();
        assertThat(field.targets(LinkKind.CITIZEN, Map.of())).allMatch(to -> to.room() == 1);
    }

    @Test
    void theNearerIsLikedBetterAndWhoDoesNotFitNotAtAll() {
        Liking liking = field.liking(LinkKind.COMMITTEE_DEPUTY);
        assertThat(liking.of(2, 4)).isLessThan(liking.of(2, 5));
        assertThat(liking.of(2, 1)).isEqualTo(Liking.FORBIDDEN);
    }

    @Test
    void theSupplyOfACountyIsCounted() {
        assertThat(field.supply(LinkKind.COUNTY_DEPUTY, "430302")).isEqualTo(2);
        assertThat(field.supply(LinkKind.COUNTY_DEPUTY, "430304")).isZero();
        assertThat(field.supply(LinkKind.COMMITTEE_DEPUTY, null)).isEqualTo(3);
    }

    @Test
    void countiesElectDirectlyAndHaveNoPairsWithElectingCongresses() {
        assertThat(LinkKind.at(AreaLevel.COUNTY)).doesNotContain(LinkKind.COUNTY_DEPUTY).contains(LinkKind.DIRECTOR_TOWNSHIP);
        assertThat(LinkKind.at(AreaLevel.TOWNSHIP)).isEmpty();
    }

    private static Member own(long id, String county) {
        return new Member(id, "甲" + id, id * 10, "430300", county, "某人民代表大会");
    }
}
