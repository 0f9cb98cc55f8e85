package cn.shuanglian.registry.station;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StationKindTest {
    @Test
    void everyKindHasOneWordOfItsOwn() {
        assertThat(StationKind.WORDS.values()).containsExactly(StationKind.values());
    }

    @Test
    void theOldWordForBothMeansACommunityWhereTheNameSaysSo() {
        assertThat(StationKind.wordsFor("芦淞区桥头社区人大代表联系人民群众工作室").get("村社区")).isEqualTo(StationKind.COMMUNITY);
        assertThat(StationKind.wordsFor("芦淞区虞塘村人大代表联系人民群众工作室").get("村社区")).isEqualTo(StationKind.VILLAGE);
        assertThat(StationKind.wordsFor(null).get("村社区")).isEqualTo(StationKind.VILLAGE);
    }

    @Test
    void theNewWordsMeanTheSameWhateverTheName() {
        assertThat(StationKind.wordsFor("某社区").get("村")).isEqualTo(StationKind.VILLAGE);
        assertThat(StationKind.wordsFor("某村").get("社区")).isEqualTo(StationKind.COMMUNITY);
        assertThat(StationKind.wordsFor("某").get("企业园区")).isEqualTo(StationKind.ENTERPRISE);
    }
}
