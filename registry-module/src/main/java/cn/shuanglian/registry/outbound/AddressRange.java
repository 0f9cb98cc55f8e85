package cn.shuanglian.registry.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A range of network addresses in CIDR form, IPv4 or IPv6.
 *
 * @param network its first address
 * @param bits how many leading bits all its addresses share
 */
record AddressRange(InetAddress network, int bits) {
    /** Four decimal numbers without leading zeros; all other spellings of IPv4 are read differently by different libraries. */
    private static final Pattern DOTTED = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern COLONS = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** Reads {@code 10.20.0.0/16}, {@code fd00::/8} or a single address. @throws IllegalArgumentException for anything else */
    static AddressRange of(String text) {
        String[] parts = text.split("/", -1);
        InetAddress network = literal(parts[0]);
        if (network == null || parts.length > 2 || parts.length == 2 && !parts[1].matches("\\d{1,3}")) {
            throw new IllegalArgumentException("not an address range: " + text);
        }
        int most = network.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (bits > most) {
            throw new IllegalArgumentException("not an address range: " + text);
        }
        return new AddressRange(network, bits);
    }

    /** The address a literal stands for, without asking anybody; null for a name and for odd spellings such as {@code 127.1} and {@code 0x7f.1}. */
    static InetAddress literal(String text) {
        if (!DOTTED.matcher(text).matches() && !COLONS.matcher(text).matches()) {
            return null;
        }
        try {
            // What Java reads here as an IPv4 address within IPv6 comes out as the IPv4 address it is.
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            return null;
        }
    }

    static boolean isDotted(String host) {
        return DOTTED.matcher(host).matches();
    }

    boolean contains(InetAddress address) {
        return (network instanceof Inet4Address) == (address instanceof Inet4Address) && sharesBits(address.getAddress());
    }

    boolean isWithin(AddressRange other) {
        return bits >= other.bits && other.contains(network);
    }

    private boolean sharesBits(byte[] address) {
        byte[] own = network.getAddress();
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((own[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
