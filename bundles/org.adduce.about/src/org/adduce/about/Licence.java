package org.adduce.about;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The licences that libraries come under, and how each is recognised. */
enum Licence {

    EPL_2("EPL-2.0", "eclipse\\.org/legal/epl-(v)?2|eclipse public license,?\\s+(- )?v(ersion)?\\.?\\s*2|\\bepl[- ]2\\.0"),
    EPL_1("EPL-1.0", "eclipse\\.org/legal/epl-v10|eclipse public license,?\\s+(- )?v(ersion)?\\.?\\s*1|\\bepl[- ]1\\.0"),
    APACHE_2("Apache-2.0", "apache\\.org/licenses/license-2|apache (software )?license,?\\s+version\\s+2|\\bapache-2\\.0"),
    LGPL_2("LGPL-2.1-or-later", "\\blgpl,?\\s+version 2\\.1|lgpl-2\\.1"),
    GPL_CLASSPATH("GPL-2.0 WITH Classpath-exception-2.0", "gnu\\.org/software/classpath|classpath-exception"),
    MIT("MIT", "opensource\\.org/licenses/mit|jsoup\\.org/license|bouncycastle\\.org/licen|\\bmit licen[sc]e|^mit$|permission is hereby granted, free of charge"),
    BSD_3("BSD-3-Clause", "bsd-3-clause|neither the names? of"),
    BSD_2("BSD-2-Clause", "bsd-license|freebsd license|bsd 2-clause|redistribution and use in source and binary forms"),
    UNICODE("Unicode-3.0", "unicode-3\\.0|unicode license v3"),
    W3C("W3C", "w3c(\\(r\\)|®)? software (notice and )?licen[sc]e"),
    PUBLIC_DOMAIN("public domain", "(in|into) the public domain");

    private static final Pattern TAG = Pattern.compile("SPDX-License-Identifier:\\s*([^\\r\\n]+)");
    /** A comma that parts two licences, not one within a quoted description. */
    private static final Pattern BETWEEN = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final String name;
    private final Pattern signs;

    Licence(String name, String signs) {
        this.name = name;
        // texts break their lines anywhere
        this.signs = Pattern.compile(signs.replace(" ", "\\s+"));
    }

    /** The licences that the header of a plug-in's manifest names: each known one by its SPDX name, another as it stands. */
    static List<String> ofHeader(String header) {
        var found = new LinkedHashSet<String>();
        for (var part : BETWEEN.split(header)) {
            var named = part.split(";", 2)[0].replace("\"", "").strip();
            if (!named.isEmpty()) {
                found.add(ofName(named));
            }
        }
        return List.copyOf(found);
    }

    /** The SPDX name of a licence that somebody names or gives the address of; what is not known stands for itself. */
    static String ofName(String named) {
        var lower = named.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(each -> each.signs.matcher(lower).find()).findFirst().map(each -> each.name).orElse(named);
    }

    /** The licence that a text grants: what its SPDX tag says, else the first that is spoken of. Empty where none is. */
    static List<String> ofText(String text) {
        var tag = TAG.matcher(text);
        if (tag.find()) {
            return List.of(tag.group(1).strip());
        }
        return first(text);
    }

    private static List<String> first(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var found = new ArrayList<String>();
        int least = Integer.MAX_VALUE;
        for (var each : values()) {
            var sign = each.signs.matcher(lower);
            if (sign.find() && sign.start() < least) {
                least = sign.start();
                found.clear();
                found.add(each.name);
            }
        }
        return found;
    }
}
