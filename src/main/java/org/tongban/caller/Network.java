package org.tongban.caller;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Tells callers apart by where they call from. Many people may share one address, in a hall or behind a carrier. */
public final class Network {

    /** A connection is given 56 bits of an IPv6 address, or more; the rest it chooses itself. */
    private static final int BYTES = 7;

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]+");

    private Network() {}

    /**
     * @param address as the servlet container tells it, which behind a trusted proxy is the address the proxy names
     * @return the same text for addresses of one connection
     */
    public static String of(String address) {
        if (!ADDRESS.matcher(address).matches()) {
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
