package org.adduce.importer.table.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Names;
import org.adduce.core.importing.Transcript;
import org.adduce.core.importing.Transcript.Span;
import org.adduce.importer.table.TableMapping;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.adduce.model.time.When;

/**
 * Makes items of rows that say who said what. What was said becomes the text of a snapshot of its source, a paragraph a
 * row, and each row a voice in it; where a row says on which claim, an assertion too.
 */
final class Statements {

    private final Table table;
    private final CellValues values;
    private final Targets targets;
    private final Tellings tellings;
    private final Instant captured;
    private final Map<Key, Item> sources = new LinkedHashMap<>();
    private final Map<Key, Transcript> texts = new LinkedHashMap<>();
    private final Map<Key, Span> places = new HashMap<>();
    private final Map<Key, Key> snapshots = new HashMap<>();
    private final List<Said> said = new ArrayList<>();

    /**
     * What was said in a row.
     *
     * @param key what tells it from all others; rows with the same words of the same voice at the same time share one
     * @param place where its words are in the source's text, if it has any
     * @param isFirst whether no row before had the key
     */
    private record Said(Row row, Key source, Key key, Optional<Span> place, boolean isFirst) {
    }

    Statements(Table table, CellValues values, Targets targets, Tellings tellings, Instant captured) {
        this.table = table;
        this.values = values;
        this.targets = targets;
        this.tellings = tellings;
        this.captured = captured;
    }

    /** Takes a row in. */
    void add(Row row) {
        var words = table.cell(row, "text");
        if (words.isEmpty() && table.cell(row, "claim").isEmpty()) {
            tellings.tell("The row says neither words nor a claim, and was left out", row.line());
            return;
        }
        var source = source(row);
        var key = key(row, source);
        boolean isFirst = !places.containsKey(key);
        var place = words.isEmpty() ? Optional.<Span>empty() : Optional.of(places.computeIfAbsent(key, first -> texts.computeIfAbsent(source, none -> new Transcript()).paragraph(words).span()));
        said.add(new Said(row, source, key, place, isFirst));
    }

    /** The source of a row: by its address, else by its title, else the table itself. */
    private Key source(Row row) {
        var url = table.cell(row, "url");
        var title = table.cell(row, "source");
        var key = !url.isEmpty() ? Key.url(url) : title.isEmpty() ? new Key("table", table.mapping().scope()) : Key.text("source\n" + title + "\n\n");
        var isTable = url.isEmpty() && title.isEmpty();
        sources.computeIfAbsent(key, made -> Item.of(Literals.SOURCE, key).with(Literals.SOURCE__KIND, isTable ? SourceKind.DATASET : url.isEmpty() ? SourceKind.OTHER : SourceKind.WEB_PAGE)
                .with(Literals.SOURCE__TITLE, isTable ? table.mapping().scope() : title).with(Literals.SOURCE__URL, url));
        return key;
    }

    /**
     * Everything that the rows say but what they refer to.
     *
     * @param look asked before each row whether anybody still waits; throws if not
     */
    List<Item> items(Runnable look) {
        var items = new ArrayList<>(sources.values());
        texts.forEach((source, text) -> {
            var words = text.text();
            var snapshot = source.snapshot(words);
            snapshots.put(source, snapshot);
            items.add(Item.of(Literals.SNAPSHOT, snapshot).in(source).with(Literals.SNAPSHOT__RETRIEVED, captured).with(Literals.SNAPSHOT__TEXT, words));
        });
        said.forEach(one -> {
            look.run();
            add(one, new StatementCells(table, one.row(), values, tellings), items);
        });
        return items;
    }

    private void add(Said one, StatementCells cells, List<Item> items) {
        var key = one.key();
        boolean isClaim = !cells.cell("claim").isEmpty();
        var when = cells.said();
        if (!isClaim) {
            cells.keepWithoutClaim();
        }
        one.place().filter(place -> one.isFirst()).ifPresent(place -> {
            var anchor = place.in(snapshots.get(one.source()).id());
            var voice = Item.of(Literals.UTTERANCE, key).in(one.source()).at(anchor).with(Literals.UTTERANCE__ANCHORS, List.of(anchor))
                    .with(Literals.UTTERANCE__SPEAKER, cells.speaker(targets).orElse(null)).with(Literals.UTTERANCE__WHEN, when.orElse(null))
                    .with(Literals.UTTERANCE__EXTERNAL_ID, cells.cell(TableMapping.ID)).with(Literals.TAGGED__TOPICS, cells.topics(targets));
            items.add(isClaim ? voice : cells.noted(voice));
        });
        if (isClaim) {
            items.add(assertion(one, cells, when.filter(time -> one.place().isEmpty()), items));
        }
    }

    private Item assertion(Said one, StatementCells cells, Optional<When> saidAt, List<Item> items) {
        var claim = targets.claim(cells.cell("claim"));
        targets.change(claim, made -> cells.claim(made, targets));
        var assertion = Item.of(Literals.ASSERTION, one.key().part("claim", cells.cell(TableMapping.ID).isEmpty() ? Names.fold(cells.cell("claim")) : "")).in(one.source()).with(Literals.ASSERTION__CLAIM, claim)
                .with(Literals.ASSERTION__SPEAKER, cells.speaker(targets).orElse(null)).with(Literals.ASSERTION__UTTERANCE, one.place().map(place -> one.key()).orElse(null))
                .with(Literals.ASSERTION__SAID_AT, saidAt.orElse(null)).with(Literals.ASSERTION__RECORDED_AT, captured);
        var stood = cells.stance(one.place().isPresent() ? assertion : assertion.with(Literals.TAGGED__TOPICS, cells.topics(targets)));
        cells.quantity(claim).ifPresent(items::add);
        return cells.noted(stood);
    }

    /** The key of a row: the number its table gives it, else what it says. */
    private Key key(Row row, Key source) {
        var id = table.cell(row, TableMapping.ID);
        if (!id.isEmpty()) {
            return RowKeys.numbered(table, TableMapping.STATEMENT, id);
        }
        var words = table.cell(row, "text");
        return source.part("said", Key.text(String.join("\n", table.cell(row, "speaker"), table.cell(row, "said"), words.isEmpty() ? table.cell(row, "claim") : words)).value());
    }
}
