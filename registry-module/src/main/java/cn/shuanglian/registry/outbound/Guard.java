package cn.shuanglian.registry.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells where a URL leads and whether that may be called. The name is looked up here, once, and whoever calls uses the addresses found
 * here: a name that leads elsewhere a moment later (DNS rebinding) gains nothing.
 */
@ApplicationScoped
public class Guard {
    /** Characters of a URL at most. */
    public static final int LONGEST = 500;
    static final int HTTP = 80;
    static final int HTTPS = 443;
    private static final Logger LOG = Logger.getLogger(Guard.class.getName());
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.)*[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private final AllowList allowed;
    private final Names names;

    /** Asks the network what addresses a name has. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** For the container's proxy. */
    protected Guard() {
        this(AllowList.of(""), InetAddress::getAllByName);
    }

    @Inject
    Guard(@ConfigProperty(name = "app.webhooks.allow") Optional<String> allow) {
        this(read(allow.orElse("")), InetAddress::getAllByName);
    }

    Guard(AllowList allowed, Names names) {
        this.allowed = allowed;
        this.names = names;
    }

    /** Where the URL leads. @throws Blocked when it is malformed, leads nowhere, or to where nothing may be called */
    public Target check(String url) throws Blocked {
        URI uri = parsed(url);
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        int port = uri.getPort() < 0 ? tls ? HTTPS : HTTP : uri.getPort();
        List<InetAddress> addresses = addresses(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        if (addresses.isEmpty() || !addresses.stream().allMatch(address -> allowed.admits(tls, host, port, address))) {
            throw new Blocked(Blocked.Reason.NOT_ALLOWED);
        }
        return new Target(uri, tls, host, port, addresses);
    }

    private static URI parsed(String url) throws Blocked {
        try {
            URI uri = new URI(url == null ? "" : url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null || url.length() > LONGEST
                    || uri.getPort() == 0 || !url.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
                throw new Blocked(Blocked.Reason.MALFORMED);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new Blocked(Blocked.Reason.MALFORMED);
        }
    }

    private List<InetAddress> addresses(String host) throws Blocked {
        if (AddressRange.isDotted(host) || host.indexOf(':') >= 0) {
            InetAddress literal = AddressRange.literal(host);
            if (literal == null) {
                throw new Blocked(Blocked.Reason.MALFORMED);
            }
            return List.of(literal);
        }
        // The last label begins with a letter, so that no resolver takes 2130706433, 127.1 or 0x7f.1 for an address.
        if (!NAME.matcher(host).matches()) {
            throw new Blocked(Blocked.Reason.MALFORMED);
        }
        try {
            return List.of(names.of(host));
        } catch (UnknownHostException e) {
            throw new Blocked(Blocked.Reason.UNRESOLVED);
        }
    }

    private static AllowList read(String text) {
        try {
            return AllowList.of(text);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.SEVERE, e, () -> "app.webhooks.allow cannot be read; nothing outside is called until it is mended");
            return AllowList.of("");
        }
    }
}
