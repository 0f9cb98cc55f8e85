package cn.shuanglian.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.job.JobRow;
import cn.shuanglian.registry.job.JobState;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ImportsPageTest {
    private final ImportsPage page = new ImportsPage();

    @Test
    void aTrialIsNeverShownAsStored() {
        assertThat(page.outcome(job(JobState.DONE, true, 0))).isEqualTo("TRIED");
        assertThat(page.outcome(job(JobState.DONE, true, 3))).isEqualTo("TRIED_BAD");
    }

    @Test
    void aSheetStoredWithoutItsBadRowsIsNotAllGood() {
        assertThat(page.tone(job(JobState.DONE, false, 0))).isEqualTo("good");
        assertThat(page.tone(job(JobState.DONE, false, 3))).isEqualTo("warn");
    }

    @Test
    void everyOutcomeHasWords() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/registry.properties"))) {
            words.load(reader);
        }
        for (JobState state : JobState.values()) {
            for (boolean dryRun : new boolean[] {true, false}) {
                for (int rejected : new int[] {0, 1}) {
                    String outcome = page.outcome(job(state, dryRun, rejected));
                    assertThat(words).containsKeys("jobBadge." + outcome, "jobOutcome." + outcome);
                }
            }
        }
    }

    @Test
    void aFileOfTwentyMegabytesMayComeAndALargerOneMayNot() {
        assertThat(UploadLimit.isTooLarge(20L * 1024 * 1024 + 2000)).isFalse();
        assertThat(UploadLimit.isTooLarge(21L * 1024 * 1024)).isTrue();
    }

    private static JobRow job(JobState state, boolean dryRun, int rejected) {
        return new JobRow(1, "import:deputies", "代表.csv", dryRun, state, 10, 10, 0, 0, 10 - rejected, rejected, 0, 1L, 0);
    }
}
