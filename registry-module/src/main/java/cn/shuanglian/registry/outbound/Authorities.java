package cn.shuanglian.registry.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Whose certificates count: those of a PEM file where an installation has an authority of its own, else those the JDK knows. */
final class Authorities {
    private Authorities() {
    }

    /** @throws IllegalStateException when the file cannot be read, because trusting others instead would be worse than not starting */
    static SSLSocketFactory trusting(String file) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, file == null || file.isBlank() ? null : trust(Path.of(file)).getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("app.webhooks.ca names no readable certificates: " + file, e);
        }
    }

    private static TrustManagerFactory trust(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ca" + store.size(), each);
            }
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        return trust;
    }
}
