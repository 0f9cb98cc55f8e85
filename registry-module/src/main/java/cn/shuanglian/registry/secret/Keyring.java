package cn.shuanglian.registry.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Derives a key for each purpose from the one in the key file ({@code app.key.file}: 32 bytes in Base64). Never makes a key up. */
@ApplicationScoped
public class Keyring {
    private final byte[] master;

    /** For the container's proxy. */
    protected Keyring() {
        master = null;
    }

    @Inject
    Keyring(@ConfigProperty(name = "app.key.file") String file) {
        try {
            master = Base64.getDecoder().decode(Files.readString(Path.of(file)).strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("no readable key in " + file, e);
        }
        if (master.length < 32) {
            throw new IllegalStateException("the key in " + file + " is too short");
        }
    }

    /** 32 bytes for one purpose; two purposes never share a key. */
    public byte[] keyFor(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
