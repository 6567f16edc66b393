package org.adduce.markup.internal;

/** Tells an address that resolving would not change, wherever it stands. Resolving is slow, and most addresses are like this. */
public final class WholeAddress {

    private WholeAddress() {
    }

    /** Whether an address is one: {@code http(s)}, names with dots between them, and a path without empty or dotted parts. */
    public static boolean is(String address) {
        int host = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : -1;
        int at = host < 0 ? -1 : afterHost(address, host);
        while (at >= 0 && at < address.length()) {
            at = address.charAt(at) == '/' ? afterPart(address, at + 1) : -1;
        }
        return at >= 0;
    }

    /** One past the names, or -1 if they are not at least two. */
    private static int afterHost(String address, int from) {
        int at = from;
        int names = 0;
        int start = from;
        for (; at < address.length() && (address.charAt(at) == '.' || isLetterOrDigit(address.charAt(at)) || address.charAt(at) == '-'); at++) {
            if (address.charAt(at) == '.') {
                if (at == start) {
                    return -1;
                }
                names++;
                start = at + 1;
            }
        }
        return names > 0 && at > start ? at : -1;
    }

    /** One past a part of the path; what may stand elsewhere in it may not all begin it. */
    private static int afterPart(String address, int from) {
        if (from < address.length() && ".,;:+!".indexOf(address.charAt(from)) >= 0) {
            return -1;
        }
        int at = from;
        while (at < address.length() && (isLetterOrDigit(address.charAt(at)) || "_~=&%?#-.,;:+!".indexOf(address.charAt(at)) >= 0)) {
            at++;
        }
        return at > from || at == address.length() ? at : -1;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
