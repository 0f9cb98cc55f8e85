package cn.shuanglian.registry.outbound;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The machines outside that may be called, as the operator lists them: {@code oa.example.gov.cn}, {@code *.example.gov.cn},
 * {@code 10.20.0.0/16}, each with {@code :port} behind and {@code http://} before it where it is not https on 443. Addresses that are not
 * of the public network (loopback, private, link-local and the like) are reached only through a range that lies wholly among them, so that
 * neither a name nor a range like {@code 0.0.0.0/0} opens them by accident.
 */
final class AllowList {
    private static final Pattern ENTRY = Pattern.compile("(?:(https?)://)?(\\[[^\\]]+\\](?:/\\d{1,3})?|[^\\[\\]:]+)(?::(\\d{1,5}))?");
    private static final Pattern HOST = Pattern.compile("(?:\\*\\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?");
    private static final int MOST_PORTS = 65_535;

    /** What the registries of RFC 6890 keep out of the public network, and what leads to IPv4 through IPv6. */
    private static final List<AddressRange> SPECIAL = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
            "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/8", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32",
            "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8").map(AddressRange::of).toList();

    private final List<Entry> entries;

    private AllowList(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Reads entries with commas or blanks between them. @throws IllegalArgumentException naming the first that cannot be read */
    static AllowList of(String text) {
        List<Entry> entries = new ArrayList<>();
        for (String each : text.strip().split("[,\\s]+")) {
            if (!each.isEmpty()) {
                entries.add(entry(each.toLowerCase(Locale.ROOT)));
            }
        }
        return new AllowList(entries);
    }

    /** Whether one of the entries leads to this address under this name. */
    boolean admits(boolean tls, String host, int port, InetAddress address) {
        return entries.stream().filter(entry -> entry.tls == tls && entry.port == port).anyMatch(entry -> entry.admits(host, address));
    }

    private static Entry entry(String text) {
        Matcher parts = ENTRY.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an entry of an allow-list: " + text);
        }
        boolean tls = !"http".equals(parts.group(1));
        int port = parts.group(3) == null ? tls ? Guard.HTTPS : Guard.HTTP : Integer.parseInt(parts.group(3));
        String where = parts.group(2).replace("[", "").replace("]", "");
        boolean isName = HOST.matcher(where).matches();
        if (port < 1 || port > MOST_PORTS) {
            throw new IllegalArgumentException("not a port: " + text);
        }
        return new Entry(tls, isName ? where : null, isName ? null : AddressRange.of(where), port);
    }

    private record Entry(boolean tls, String host, AddressRange range, int port) {
        boolean admits(String asked, InetAddress address) {
            List<AddressRange> special = SPECIAL.stream().filter(each -> each.contains(address)).toList();
            if (range != null) {
                return range.contains(address) && (special.isEmpty() || special.stream().anyMatch(range::isWithin));
            }
            return special.isEmpty() && (host.startsWith("*.") ? asked.endsWith(host.substring(1)) : asked.equals(host));
        }
    }
}
