package cn.shuanglian.web.registry.station;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A schematic map: one tile an area, where the data say it stands; those of which they say nothing follow below in rows. Sizes are in
 * units of the drawing.
 */
public record TileMap(List<Tile> tiles, int width, int height) {
    static final int TILE_WIDTH = 160;
    static final int TILE_HEIGHT = 116;
    static final int GAP = 8;
    private static final int LEAST_COLUMNS = 3;

    /** An area in its place; {@code x} and {@code y} are its upper left corner. */
    public record Tile(AreaFigure figure, int x, int y) {
        public int middle() {
            return x + TILE_WIDTH / 2;
        }
    }

    private record Cell(int x, int y) {
    }

    static TileMap of(List<AreaFigure> figures) {
        List<Tile> tiles = new ArrayList<>();
        List<AreaFigure> homeless = new ArrayList<>();
        Set<Cell> taken = new HashSet<>();
        int columns = 0;
        int rows = 0;
        for (AreaFigure figure : figures) {
            Integer x = figure.place().x();
            Integer y = figure.place().y();
            if (x == null || y == null || !taken.add(new Cell(x, y))) {
                homeless.add(figure);
                continue;
            }
            tiles.add(tile(figure, x, y));
            columns = Math.max(columns, x + 1);
            rows = Math.max(rows, y + 1);
        }
        int across = columns > 0 ? columns : Math.max(LEAST_COLUMNS, (int) Math.ceil(Math.sqrt(homeless.size())));
        for (int i = 0; i < homeless.size(); i++) {
            tiles.add(tile(homeless.get(i), i % across, rows + i / across));
        }
        rows += (homeless.size() + across - 1) / across;
        return new TileMap(List.copyOf(tiles), across * (TILE_WIDTH + GAP) - GAP, Math.max(1, rows) * (TILE_HEIGHT + GAP) - GAP);
    }

    private static Tile tile(AreaFigure figure, int column, int row) {
        return new Tile(figure, column * (TILE_WIDTH + GAP), row * (TILE_HEIGHT + GAP));
    }

    /** Where a link lies over its tile, as shares of the drawing. */
    public String styleOf(Tile tile) {
        return "left:" + percent(tile.x(), width) + ";top:" + percent(tile.y(), height) + ";width:" + percent(TILE_WIDTH, width)
                + ";height:" + percent(TILE_HEIGHT, height);
    }

    private static String percent(int part, int whole) {
        return Math.round(part * 10000.0 / whole) / 100.0 + "%";
    }
}
