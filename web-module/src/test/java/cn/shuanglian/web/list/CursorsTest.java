package cn.shuanglian.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.Position;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {
    private final Cursors cursors = new Cursors(new byte[32]);
    private final Position position = new Position("2026-03-15·张", 912899386916400695L);

    @Test
    void aPlaceComesBackAsItWent() {
        assertThat(cursors.position("heardOn", cursors.text("heardOn", position))).isEqualTo(position);
    }

    @Test
    void aPlaceFitsAQueryStringAsItIs() {
        assertThat(cursors.text("heardOn", position)).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void aPlaceOfAnotherOrderIsRefused() {
        assertRefused("-heardOn", cursors.text("heardOn", position));
    }

    @Test
    void aPlaceSealedWithAnotherKeyIsRefused() {
        assertRefused("heardOn", new Cursors(new byte[] {1}).text("heardOn", position));
    }

    @Test
    void eachFlippedBitIsNoticed() {
        byte[] whole = Base64.getUrlDecoder().decode(cursors.text("heardOn", position));
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] forged = whole.clone();
            forged[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused("heardOn", Base64.getUrlEncoder().withoutPadding().encodeToString(forged));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "abc", "not base64!", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoPlaceAtAllIsRefused(String text) {
        assertRefused("heardOn", text);
    }

    private void assertRefused(String order, String text) {
        assertThatThrownBy(() -> cursors.position(order, text)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.code()).isEqualTo("cursor.invalid"));
    }
}
