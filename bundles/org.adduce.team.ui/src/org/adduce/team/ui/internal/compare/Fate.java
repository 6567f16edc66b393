package org.adduce.team.ui.internal.compare;

/** What became of an element between two sides. */
public enum Fate {
    /** It came. */
    ADDED("+"),
    /** It went. */
    REMOVED("\u2212"),
    /** It says something else. */
    CHANGED("~"),
    /** It stands elsewhere. */
    MOVED("\u2192");

    private final String sign;

    Fate(String sign) {
        this.sign = sign;
    }

    /** The sign that tells it, so that no colour has to. */
    String sign() {
        return sign;
    }
}
