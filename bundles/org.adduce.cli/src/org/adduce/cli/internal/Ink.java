package org.adduce.cli.internal;

import java.io.Console;

/** Quiet colours for a terminal; none where a file or a program reads. */
record Ink(boolean isOn) {

    /** No colours. */
    static final Ink NONE = new Ink(false);

    private static final String RESET = "\u001b[0m";

    /** Colours if standard output is a terminal and nobody asked for none. */
    static Ink forTerminal() {
        boolean isUnwanted = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return new Ink(!isUnwanted && isTerminal(System.console()));
    }

    /** From Java 22 on there may be a console where there is no terminal; it then says so. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    String faint(String text) {
        return paint("2", text);
    }

    String strong(String text) {
        return paint("1", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    String warning(String text) {
        return paint("33", text);
    }

    String bad(String text) {
        return paint("31", text);
    }

    private String paint(String code, String text) {
        return isOn && !text.isEmpty() ? "\u001b[" + code + 'm' + text + RESET : text;
    }
}
