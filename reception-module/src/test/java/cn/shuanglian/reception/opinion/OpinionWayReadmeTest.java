package cn.shuanglian.reception.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpinionWayReadmeTest {
    private static final Path README = Path.of("..", "README.md");

    @Test
    void theReadmeShowsTheTableAsTheCodeHasIt() throws IOException {
        assertThat(Files.readString(README)).contains(table());
    }

    private static String table() {
        return "| state | step | then | who | where |\n|---|---|---|---|---|\n" + OpinionWay.table().stream().map(OpinionWayReadmeTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(OpinionWay.Cell cell) {
        return "| " + cell.from() + " | " + cell.action() + " | " + cell.to() + " | " + String.join(" ", cell.roles()) + " | "
                + cell.conditions().stream().map(Enum::name).collect(Collectors.joining(" ")) + " |";
    }
}
