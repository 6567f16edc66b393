package org.adduce.importer.events.internal.calendar;

import java.util.Map;

/**
 * A property of a calendar: one line, its continuations joined.
 *
 * @param name in capitals
 * @param parameters by name in capitals
 * @param value as it is written
 * @param line the line it begins on, from 1
 */
record ContentLine(String name, Map<String, String> parameters, String value, int line) {

    /** The value of a parameter, empty where it has none. */
    String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    /** The value as text: the escapes of iCalendar read. */
    String text() {
        if (value.indexOf('\\') < 0) {
            return value.strip();
        }
        var out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                out.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
