package org.adduce.importer.web.internal.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Transcript;
import org.adduce.importer.web.internal.meta.Author;
import org.adduce.importer.web.internal.talk.Remark;
import org.adduce.importer.web.internal.talk.Talk;
import org.adduce.markup.voice.VoiceParts;
import org.adduce.model.ModelPackage.Literals;

/** Makes the voices of a discussion, all in one snapshot. */
final class TalkWriter {

    private final Talk talk;
    private final Key source;
    private final Platform platform;
    private final Hints hints;
    private final Cast cast;
    private final Times times;
    private final List<Item> items;

    TalkWriter(Talk talk, Key source, Platform platform, Hints hints, Cast cast, Times times, List<Item> items) {
        this.talk = talk;
        this.source = source;
        this.platform = platform;
        this.hints = hints;
        this.cast = cast;
        this.times = times;
        this.items = items;
    }

    void write() {
        var transcript = new Transcript();
        var starts = new ArrayList<Integer>();
        for (var remark : talk.remarks()) {
            starts.add(remark.words().isEmpty() ? transcript.length() : transcript.paragraph(remark.words().text()).span().start());
        }
        var text = transcript.text();
        var snapshot = source.snapshot(text);
        if (!text.isEmpty()) {
            items.add(Item.of(Literals.SNAPSHOT, snapshot).in(source).with(Literals.SNAPSHOT__RETRIEVED, hints.retrieved()).with(Literals.SNAPSHOT__TEXT, text));
        }
        var keys = keys();
        var place = snapshot.id();
        var quoted = new Quoted(talk);
        for (int at = 0; at < keys.size(); at++) {
            var remark = talk.remarks().get(at);
            var parts = new VoiceParts(remark.words(), starts.get(at), place, name -> Optional.of(cast.account(Author.named(name), platform)));
            items.add(voice(remark, keys.get(at), parts, keys));
            var originals = quoted.in(remark, at, keys);
            parts.of(keys.get(at)).forEach(part -> items.add(Optional.ofNullable(originals.get(part.key())).map(original -> part.with(Literals.UTTERANCE__QUOTES, original)).orElse(part)));
        }
    }

    /** Two that are alike in everything are told apart by their order. */
    private List<Key> keys() {
        var keys = new ArrayList<Key>();
        Map<Key, Integer> found = new HashMap<>();
        for (var remark : talk.remarks()) {
            var key = platform.remark(remark);
            int before = found.merge(key, 1, Integer::sum) - 1;
            keys.add(before == 0 ? key : key.part("again", String.valueOf(before)));
        }
        return keys;
    }

    private Item voice(Remark remark, Key key, VoiceParts parts, List<Key> keys) {
        var voice = Item.of(Literals.UTTERANCE, key).in(source)
                .with(Literals.UTTERANCE__SPEAKER, remark.author().map(author -> cast.account(author, platform)).orElse(null))
                .with(Literals.UTTERANCE__WHEN, times.read(remark.when().map(platform::time)).orElse(null)).with(Literals.UTTERANCE__URL, remark.url())
                .with(Literals.UTTERANCE__EXTERNAL_ID, remark.id())
                .with(Literals.UTTERANCE__REPLY_TO, remark.answered() < 0 ? null : keys.get(remark.answered()));
        var placed = parts.whole().map(whole -> voice.at(whole).with(Literals.UTTERANCE__ANCHORS, List.of(whole))).orElse(voice);
        return remark.isDeleted() ? placed.with(Literals.UTTERANCE__DELETED, true) : placed;
    }
}
