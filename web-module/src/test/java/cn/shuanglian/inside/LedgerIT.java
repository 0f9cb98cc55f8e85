package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.api.Correction;
import cn.shuanglian.evaluation.ledger.Ledger;
import cn.shuanglian.registry.code.AreaCode;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The ledger is checked inside the server before and after an attendance was corrected from outside. */
@InContainer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LedgerIT {
    @Inject
    Ledger ledger;
    @Inject
    AsSystem system;

    @Test
    @Order(1)
    void theLedgerOfTheSampleSaysWhatItsRecordsSay() throws Exception {
        for (String city : List.of("430200", "430300")) {
            assertThat(differences(city, 2018)).as(city).isEmpty();
        }
    }

    @Test
    @Order(2)
    @RunAsClient
    void aDeputyWhoDidNotComeAfterAllLosesThePointsAndTheLedgerKeepsBoth() throws Exception {
        Correction.check();
    }

    @Test
    @Order(3)
    void afterACorrectionTheLedgerStillSaysWhatItsRecordsSay() throws Exception {
        assertThat(differences("430300", Correction.YEAR)).isEmpty();
    }

    private List<?> differences(String city, int year) throws Exception {
        return system.call(() -> ledger.differences(new AreaCode(city), year));
    }
}
