package cn.shuanglian.registry.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.registry.outbound.Blocked.Reason;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of AS-17: an operator who opened generously still opened nothing of this machine or its neighbours. */
class GuardTest {
    private static final String GENEROUS = "0.0.0.0/0, http://0.0.0.0/0, [::/0], http://[::/0], oa.example.cn, http://oa.example.cn, localhost, "
            + "http://localhost, *.rebind.cn, http://*.rebind.cn";
    private static final Map<String, String> NAMES = Map.of("oa.example.cn", "93.184.216.34", "localhost", "127.0.0.1", "localhost.", "127.0.0.1",
            "private.rebind.cn", "10.1.2.3", "metadata.rebind.cn", "169.254.169.254", "six.rebind.cn", "::1", "mapped.rebind.cn", "::ffff:10.0.0.1");

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "http://127.0.0.1/ NOT_ALLOWED", "http://127.1/ MALFORMED", "http://2130706433/ MALFORMED", "http://0x7f.1/ MALFORMED",
        "http://0x7f000001/ MALFORMED", "http://0177.0.0.1/ MALFORMED", "http://[::1]/ NOT_ALLOWED", "http://[::ffff:7f00:1]/ NOT_ALLOWED",
        "http://[::ffff:127.0.0.1]/ NOT_ALLOWED", "http://[::]/ NOT_ALLOWED", "http://0.0.0.0/ NOT_ALLOWED", "http://localhost/ NOT_ALLOWED",
        "http://localhost./ MALFORMED", "http://10.0.0.5/ NOT_ALLOWED", "http://172.16.4.4/ NOT_ALLOWED", "http://192.168.1.1/ NOT_ALLOWED",
        "http://169.254.169.254/latest/meta-data/ NOT_ALLOWED", "http://[fe80::1]/ NOT_ALLOWED", "http://[fd00::1]/ NOT_ALLOWED",
        "http://[64:ff9b::7f00:1]/ NOT_ALLOWED", "http://[2002:7f00:1::]/ NOT_ALLOWED", "http://224.0.0.1/ NOT_ALLOWED",
        "http://private.rebind.cn/ NOT_ALLOWED", "http://metadata.rebind.cn/ NOT_ALLOWED", "http://six.rebind.cn/ NOT_ALLOWED",
        "http://mapped.rebind.cn/ NOT_ALLOWED", "http://oa.example.cn:3306/ NOT_ALLOWED", "https://oa.example.cn:8443/ NOT_ALLOWED",
        "http://nobody.example.cn/ UNRESOLVED", "http://admin:pw@oa.example.cn/ MALFORMED", "http://oa.example.cn@127.0.0.1/ MALFORMED",
        "http://oa.example.cn#@127.0.0.1/ MALFORMED", "file:///etc/passwd MALFORMED", "gopher://oa.example.cn/ MALFORMED",
        "jdbc:mysql://127.0.0.1/ MALFORMED", "//oa.example.cn/ MALFORMED", "http:/oa.example.cn MALFORMED", "http://１２７.0.0.1/ MALFORMED",
        "http://127。0。0。1/ MALFORMED", "http://oa.example.cn%2f@x/ MALFORMED", "http://[fe80::1%25eth0]/ MALFORMED",
        "http://255.255.255.255/ NOT_ALLOWED", "http://256.1.1.1/ MALFORMED", "http://1.2.3/ MALFORMED", "http://oa.example.cn:0/ MALFORMED"})
    void nothingOfThisMachineOrItsNeighboursIsCalled(String url, Reason reason) {
        Guard guard = guard(GENEROUS);

        assertThatThrownBy(() -> guard.check(url)).isInstanceOfSatisfying(Blocked.class, blocked -> assertThat(blocked.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://oa.example.cn/hooks?key=1", "https://OA.example.cn", "http://93.184.216.34/", "https://[2606:2800:220:1::1]/x"})
    void whatTheOperatorListedIsCalled(String url) {
        assertThatCode(() -> guard(GENEROUS).check(url)).doesNotThrowAnyException();
    }

    @Test
    void withoutAListNothingIsCalled() {
        assertThatThrownBy(() -> guard("").check("https://oa.example.cn/")).isInstanceOf(Blocked.class);
    }

    @Test
    void aPrivateNetworkIsOpenedByARangeThatLiesWithinIt() throws Blocked {
        Guard guard = guard("10.1.0.0/16, http://127.0.0.1:9090");

        assertThat(guard.check("https://private.rebind.cn/").addresses()).extracting(InetAddress::getHostAddress).containsExactly("10.1.2.3");
        assertThat(guard.check("http://127.0.0.1:9090/").port()).isEqualTo(9090);
        assertThatThrownBy(() -> guard.check("https://10.2.0.1/")).isInstanceOf(Blocked.class);
        assertThatThrownBy(() -> guard.check("http://127.0.0.1:3306/")).isInstanceOf(Blocked.class);
        assertThatThrownBy(() -> guard.check("http://127.0.0.2:9090/")).isInstanceOf(Blocked.class);
        assertThatThrownBy(() -> guard.check("https://127.0.0.1:9090/")).isInstanceOf(Blocked.class);
    }

    @Test
    void aNameIsLookedUpOnceAndOnlyWhatWasCheckedIsCalled() throws Blocked {
        AtomicInteger asked = new AtomicInteger();
        Guard guard = new Guard(AllowList.of("oa.example.cn"), host -> address(asked.incrementAndGet() == 1 ? "93.184.216.34" : "127.0.0.1"));

        Target target = guard.check("https://oa.example.cn/");

        assertThat(target.addresses()).extracting(InetAddress::getHostAddress).containsExactly("93.184.216.34");
        assertThat(asked).hasValue(1);
        assertThatThrownBy(() -> guard.check("https://oa.example.cn/")).isInstanceOf(Blocked.class);
    }

    @Test
    void oneForbiddenAddressAmongSeveralIsEnough() {
        Guard guard = new Guard(AllowList.of("oa.example.cn"), host -> new InetAddress[] {AddressRange.literal("93.184.216.34"),
            AddressRange.literal("10.0.0.1")});

        assertThatThrownBy(() -> guard.check("https://oa.example.cn/")).isInstanceOf(Blocked.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "ftp://oa.example.cn", "oa.example.cn:99999", "10.0.0", "oa.example.cn/path", "*", "a b:c"})
    void anEntryThatCannotBeReadIsNotGuessed(String entry) {
        assertThatThrownBy(() -> AllowList.of(entry)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Guard guard(String allowed) {
        return new Guard(AllowList.of(allowed), host -> address(NAMES.get(host)));
    }

    private static InetAddress[] address(String literal) throws UnknownHostException {
        if (literal == null) {
            throw new UnknownHostException();
        }
        return new InetAddress[] {InetAddress.getByName(literal)};
    }
}
