package cn.shuanglian.web.list;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.list.Position;
import cn.shuanglian.registry.secret.Keyring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Writes a place in a list as text that fits a query string, and reads back only what it has written for the same order. */
@ApplicationScoped
public class Cursors {
    private static final int SEAL = 16;

    private final byte[] key;

    /** For the container's proxy. */
    protected Cursors() {
        key = null;
    }

    @Inject
    Cursors(Keyring keyring) {
        this(keyring.keyFor("list cursor"));
    }

    Cursors(byte[] key) {
        this.key = key.clone();
    }

    /** @param order name of the order the list was read in, with its direction */
    public String text(String order, Position position) {
        byte[] value = position.value().getBytes(StandardCharsets.UTF_8);
        byte[] content = ByteBuffer.allocate(Long.BYTES + value.length).putLong(position.id()).put(value).array();
        byte[] whole = ByteBuffer.allocate(SEAL + content.length).put(seal(order, content)).put(content).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The place; refuses text of anyone else's making, or of another order, with {@code cursor.invalid}. */
    public Position position(String order, String text) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(text);
            byte[] content = whole.length < SEAL ? new byte[0] : Arrays.copyOfRange(whole, SEAL, whole.length);
            if (!MessageDigest.isEqual(seal(order, content), Arrays.copyOf(whole, SEAL))) {
                throw new Refused("cursor.invalid", "cursor");
            }
            ByteBuffer read = ByteBuffer.wrap(content);
            long id = read.getLong();
            return new Position(StandardCharsets.UTF_8.decode(read).toString(), id);
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new Refused("cursor.invalid", "cursor");
        }
    }

    private byte[] seal(String order, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] name = order.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
            mac.update(name);
            return Arrays.copyOf(mac.doFinal(content), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
