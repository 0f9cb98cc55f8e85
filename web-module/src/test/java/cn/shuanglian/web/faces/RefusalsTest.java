package cn.shuanglian.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    @Test
    void aLostRaceIsToldInWordsOfItsOwn() {
        assertThat(Refusals.raceWord(wrapped(new SQLException("Duplicate entry", "23000", 1062)))).isEqualTo("step.taken");
        assertThat(Refusals.raceWord(wrapped(new SQLException("Lock wait timeout", "HY000", 1205)))).isEqualTo("step.busy");
        assertThat(Refusals.raceWord(wrapped(new SQLException("Deadlock", "40001", 1213)))).isEqualTo("step.busy");
        assertThat(Refusals.raceWord(wrapped(new OptimisticLockException()))).isEqualTo("step.overtaken");
    }

    @Test
    void contentThatDoesNotFitIsToldAndNoDefect() {
        assertThat(Refusals.raceWord(wrapped(new SQLException("Data too long for column", "22001", 1406)))).isEqualTo("step.unfit");
    }

    @Test
    void aDefectStaysOne() {
        assertThat(Refusals.raceWord(wrapped(new IllegalStateException()))).isNull();
        assertThat(Refusals.raceWord(wrapped(new SQLException("Unknown column", "42S22", 1054)))).isNull();
    }

    private static RuntimeException wrapped(Exception cause) {
        return new EJBException(new PersistenceException(cause));
    }
}
