package cn.shuanglian.registry.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;

/**
 * A checked place to call; only {@link Guard} makes them.
 *
 * @param host name or literal as it stands in the URL, in small letters
 * @param addresses what the host stood for when it was checked; nothing else is connected to
 */
public record Target(URI uri, boolean tls, String host, int port, List<InetAddress> addresses) {
    /** What the request line names. */
    String path() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** As the {@code Host} header wants it. */
    String authority() {
        return port == (tls ? Guard.HTTPS : Guard.HTTP) ? host : host + ":" + port;
    }
}
