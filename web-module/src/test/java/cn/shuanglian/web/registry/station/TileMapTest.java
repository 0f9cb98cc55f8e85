package cn.shuanglian.web.registry.station;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.area.AreaPlace;
import cn.shuanglian.registry.code.AreaCode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TileMapTest {
    private static final int ACROSS = TileMap.TILE_WIDTH + TileMap.GAP;
    private static final int DOWN = TileMap.TILE_HEIGHT + TileMap.GAP;

    @Test
    void anAreaStandsWhereTheDataSay() {
        TileMap map = TileMap.of(List.of(figure("430300", 2, 2), figure("430200", 3, 2)));

        assertThat(map.tiles()).extracting(TileMap.Tile::x).containsExactly(2 * ACROSS, 3 * ACROSS);
        assertThat(map.tiles()).extracting(TileMap.Tile::y).containsExactly(2 * DOWN, 2 * DOWN);
        assertThat(map.width()).isEqualTo(4 * ACROSS - TileMap.GAP);
        assertThat(map.height()).isEqualTo(3 * DOWN - TileMap.GAP);
    }

    @Test
    void areasWithoutAPlaceFollowBelowTheOthers() {
        TileMap map = TileMap.of(List.of(figure("430302", 1, 0), figure("430399", null, null), figure("430398", null, null), figure("430397", null, null)));

        assertThat(map.tiles()).extracting(TileMap.Tile::y).containsExactly(0, DOWN, DOWN, 2 * DOWN);
        assertThat(map.height()).isEqualTo(3 * DOWN - TileMap.GAP);
    }

    @Test
    void twoAreasInOnePlaceAreBothSeen() {
        TileMap map = TileMap.of(List.of(figure("430302", 0, 0), figure("430304", 0, 0)));

        assertThat(map.tiles()).extracting(tile -> tile.x() + "," + tile.y()).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void manyAreasWithoutAnyPlaceFormASquare() {
        TileMap map = TileMap.of(IntStream.range(0, 25).mapToObj(i -> figure("4301" + (10 + i), null, null)).toList());

        assertThat(map.width()).isEqualTo(5 * ACROSS - TileMap.GAP);
        assertThat(map.height()).isEqualTo(5 * DOWN - TileMap.GAP);
        assertThat(map.tiles()).extracting(tile -> tile.x() + "," + tile.y()).doesNotHaveDuplicates();
    }

    @Test
    void aStationCountsForTheAreaDirectlyBelowOrForTheAreaItself() {
        assertThat(AreaFigures.below(new AreaCode("430000"), "430302001")).isEqualTo("430300");
        assertThat(AreaFigures.below(new AreaCode("430300"), "430302001")).isEqualTo("430302");
        assertThat(AreaFigures.below(new AreaCode("430302"), "430302001")).isEqualTo("430302001");
        assertThat(AreaFigures.below(new AreaCode("430302"), "430302")).isEqualTo("430302");
    }

    @Test
    void theToneFollowsTheShareThatIsIdle() {
        assertThat(tone(0, 0)).isEqualTo("none");
        assertThat(tone(3, 0)).isEqualTo("alive");
        assertThat(tone(3, 1)).isEqualTo("some");
        assertThat(tone(3, 2)).isEqualTo("many");
        assertThat(tone(3, 3)).isEqualTo("most");
    }

    private static String tone(long stations, long idle) {
        return new AreaFigure(new AreaPlace("430300", "湘潭市", null, null, null), stations, Map.of(), 0, idle).tone();
    }

    private static AreaFigure figure(String code, Integer x, Integer y) {
        return new AreaFigure(new AreaPlace(code, code, null, x, y), 1, Map.of(), 0, 0);
    }
}
