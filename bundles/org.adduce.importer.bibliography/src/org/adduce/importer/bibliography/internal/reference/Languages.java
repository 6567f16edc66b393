package org.adduce.importer.bibliography.internal.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which language a bibliography means: a name in English or of babel, a code of two or three letters, a tag. */
final class Languages {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
    private static final Map<String, String> BY_NAME = byName();

    private Languages() {
    }

    /** The tag of BCP 47 for what a bibliography calls a language, if that is one. */
    static Optional<String> tag(String name) {
        var known = BY_NAME.get(name.strip().toLowerCase(Locale.ROOT));
        if (known != null) {
            return Optional.of(known);
        }
        var text = name.strip();
        if (!TAG.matcher(text).matches()) {
            return Optional.empty();
        }
        var tag = Locale.forLanguageTag(text.replace('_', '-')).toLanguageTag();
        return BY_NAME.containsValue(tag.split("-")[0]) ? Optional.of(tag) : Optional.empty();
    }

    private static Map<String, String> byName() {
        var names = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var locale = Locale.of(code);
            var tag = locale.toLanguageTag();
            names.put(code, tag);
            names.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
            names.put(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), tag);
            names.put(locale.getISO3Language(), tag);
        }
        names.put("ger", "de");
        names.put("fre", "fr");
        names.put("chi", "zh");
        names.put("dut", "nl");
        names.put("cze", "cs");
        names.put("gre", "el");
        names.put("rum", "ro");
        names.put("slo", "sk");
        names.put("per", "fa");
        names.put("ngerman", "de");
        names.put("austrian", "de-AT");
        names.put("naustrian", "de-AT");
        names.put("swissgerman", "de-CH");
        names.put("nswissgerman", "de-CH");
        names.put("british", "en-GB");
        names.put("ukenglish", "en-GB");
        names.put("american", "en-US");
        names.put("usenglish", "en-US");
        names.put("usenglishmax", "en-US");
        names.put("australian", "en-AU");
        names.put("canadian", "en-CA");
        names.put("newzealand", "en-NZ");
        names.put("francais", "fr");
        names.put("frenchb", "fr");
        names.put("acadian", "fr-CA");
        names.put("canadien", "fr-CA");
        names.put("brazilian", "pt-BR");
        names.put("brazil", "pt-BR");
        names.put("portuges", "pt");
        names.put("mexican", "es-MX");
        names.put("greek", "el");
        names.put("magyar", "hu");
        names.put("norsk", "nb");
        names.put("nynorsk", "nn");
        names.put("norwegian", "no");
        names.put("slovene", "sl");
        names.put("latin", "la");
        names.remove("");
        return names;
    }
}
