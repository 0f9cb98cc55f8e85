package cn.shuanglian.registry.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTest {
    @TempDir
    Path directory;
    Seals seals;

    @BeforeEach
    void key() throws IOException {
        seals = sealsWithKeyByte(1);
    }

    @Test
    void whatIsSealedOpensAgainInItsPlace() {
        String sealed = seals.seal("13900001111", "registry_person.phone", 7);
        assertThat(sealed).startsWith("sm4:1:").doesNotContain("13900001111");
        assertThat(seals.open(sealed, "registry_person.phone", 7)).isEqualTo("13900001111");
    }

    @Test
    void theSameTextIsNeverSealedTheSameWayTwice() {
        assertThat(seals.seal("𠮷野", "t.c", 1)).isNotEqualTo(seals.seal("𠮷野", "t.c", 1));
        assertThat(seals.open(seals.seal("𠮷野", "t.c", 1), "t.c", 1)).isEqualTo("𠮷野");
    }

    @Test
    void movedToAnotherRowOrColumnItDoesNotOpen() {
        String sealed = seals.seal("13900001111", "registry_person.phone", 7);
        assertThatThrownBy(() -> seals.open(sealed, "registry_person.phone", 8)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seals.open(sealed, "registry_person.name", 7)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneFlippedBitKeepsItShut() {
        byte[] whole = Base64.getDecoder().decode(seals.seal("13900001111", "t.c", 7).substring("sm4:1:".length()));
        whole[whole.length - 1] ^= 1;
        String spoiled = "sm4:1:" + Base64.getEncoder().encodeToString(whole);
        assertThatThrownBy(() -> seals.open(spoiled, "t.c", 7)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyDoesNotOpenIt() throws IOException {
        String sealed = seals.seal("13900001111", "t.c", 7);
        Seals stranger = sealsWithKeyByte(2);
        assertThatThrownBy(() -> stranger.open(sealed, "t.c", 7)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(seals.seal(null, "t.c", 1)).isNull();
        assertThat(seals.seal("", "t.c", 1)).isNull();
        assertThat(seals.open(null, "t.c", 1)).isNull();
    }

    @Test
    void theCipherIsTheOneOfTheStandard() {
        byte[] block = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");
        SM4Engine engine = new SM4Engine();
        engine.init(true, new KeyParameter(block));
        byte[] out = new byte[16];
        engine.processBlock(block, 0, out, 0);
        assertThat(HexFormat.of().formatHex(out)).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    @Test
    void aMissingOrShortKeyIsRefusedAndNoneIsMadeUp() throws IOException {
        Path missing = directory.resolve("nowhere.key");
        assertThatThrownBy(() -> new Keyring(missing.toString())).isInstanceOf(IllegalStateException.class);
        assertThat(missing).doesNotExist();
        Path brief = Files.writeString(directory.resolve("brief.key"), Base64.getEncoder().encodeToString(new byte[16]));
        assertThatThrownBy(() -> new Keyring(brief.toString())).isInstanceOf(IllegalStateException.class);
    }

    private Seals sealsWithKeyByte(int first) throws IOException {
        byte[] key = new byte[32];
        key[0] = (byte) first;
        Path file = Files.writeString(directory.resolve(first + ".key"), Base64.getEncoder().encodeToString(key));
        Seals made = new Seals();
        made.keyring = new Keyring(file.toString());
        return made;
    }
}
