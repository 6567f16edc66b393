package org.adduce.importer.argument.internal.aif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.json.JsonObject;
import org.adduce.markup.HtmlText;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;

/** The text that a map was made of, which editors of maps keep beside it: a source of its own. */
final class AnnotatedText {

    private final List<Item> items = new ArrayList<>();
    private final Optional<Key> source;

    AnnotatedText(JsonObject root, Hints hints) {
        var html = root.object("text").map(inner -> inner.firstText("txt", "text")).filter(words -> !words.isBlank()).orElseGet(() -> root.text("text"));
        var text = HtmlText.of(html).text();
        this.source = text.isBlank() ? Optional.empty() : Optional.of(new Key("aif", "text " + Key.text(text).value()));
        source.ifPresent(key -> {
            var url = root.object("OVA").map(editor -> editor.text("url")).filter(address -> address.startsWith("http")).orElse("");
            items.add(Item.of(Literals.SOURCE, key).with(Literals.SOURCE__KIND, SourceKind.OTHER).with(Literals.SOURCE__TITLE, Locutions.firstWords(text)).with(Literals.SOURCE__URL, url));
            items.add(Item.of(Literals.SNAPSHOT, key.snapshot(text)).in(key).with(Literals.SNAPSHOT__RETRIEVED, hints.retrieved()).with(Literals.SNAPSHOT__TEXT, text));
        });
    }

    Optional<Key> source() {
        return source;
    }

    List<Item> items() {
        return items;
    }
}
