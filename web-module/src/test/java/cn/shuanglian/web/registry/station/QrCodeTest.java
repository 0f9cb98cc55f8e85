package cn.shuanglian.web.registry.station;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.api.Scanner;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    @Test
    void aPhoneReadsTheAddressBack() {
        String address = "https://rd.example.gov.cn/registry/station.xhtml?id=913355961786427066";

        assertThat(Scanner.read(QrCode.svg(address))).isEqualTo(address);
    }

    @Test
    void chineseIsReadBackAsWell() {
        assertThat(Scanner.read(QrCode.svg("桥头社区"))).isEqualTo("桥头社区");
    }
}
