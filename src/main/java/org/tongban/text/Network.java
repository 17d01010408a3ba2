package org.tongban.text;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where a request comes from. */
public final class Network {

    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(%.*)?");

    /** The first 64 bits of an IPv6 address are one connection's; the rest it chooses itself. */
    private static final int BYTES = 8;

    private Network() {}

    /** @return one word for all addresses of the same connection; an address that is no number stays as it is */
    public static String of(String address) {
        if (!NUMERIC.matcher(address).matches()) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES)));
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
