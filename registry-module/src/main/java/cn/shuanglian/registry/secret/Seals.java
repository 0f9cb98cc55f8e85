package cn.shuanglian.registry.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Seals personal fields with SM4-GCM (GB/T 32907) so that the database alone gives nothing away. A sealed text is bound to its
 * column and row: moved elsewhere it does not open. Algorithm and key are named with each value: {@code sm4:1:<base64>}.
 */
@ApplicationScoped
public class Seals {
    private static final String MARK = "sm4:1:";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Keyring keyring;

    /** Seals a text for one place; null and empty texts stay null. @param place {@code table.column} @param row key of the row */
    public String seal(String plain, String place, long row) {
        if (plain == null || plain.isEmpty()) {
            return null;
        }
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(true, nonce, plain.getBytes(StandardCharsets.UTF_8), place, row);
        byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return MARK + Base64.getEncoder().encodeToString(whole);
    }

    /** Opens what was sealed for the same place and row; null stays null. @throws IllegalStateException if it was tampered with or moved */
    public String open(String sealed, String place, long row) {
        if (sealed == null) {
            return null;
        }
        if (!sealed.startsWith(MARK)) {
            throw new IllegalStateException("unknown seal in " + place);
        }
        byte[] whole = Base64.getDecoder().decode(sealed.substring(MARK.length()));
        return new String(run(false, Arrays.copyOf(whole, NONCE), Arrays.copyOfRange(whole, NONCE, whole.length), place, row),
                StandardCharsets.UTF_8);
    }

    private byte[] run(boolean seal, byte[] nonce, byte[] in, String place, long row) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        byte[] bound = (place + "#" + row).getBytes(StandardCharsets.UTF_8);
        cipher.init(seal, new AEADParameters(new KeyParameter(keyring.keyFor("seal"), 0, 16), TAG_BITS, nonce, bound));
        byte[] out = new byte[cipher.getOutputSize(in.length)];
        try {
            int length = cipher.processBytes(in, 0, in.length, out, 0);
            cipher.doFinal(out, length);
            return out;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("a seal in " + place + " does not open", e);
        }
    }
}
