package org.adduce.importer.social.internal.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Markup;
import org.adduce.importer.social.internal.post.Times;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonObject;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.time.When;

/** Reads what is to happen, and who says to come. */
record EventReader(JsonObject object, Remarks remarks) {

    /** The event that an object announces. */
    List<Item> announced() {
        var start = Times.of(object.text("startTime"));
        var end = Times.of(object.text("endTime"));
        return List.of(event(object, Places.of(object)).with(Literals.EVENT__WHEN, when(start, end).orElse(null)));
    }

    /** An interval is of days, as EDTF has it. */
    private static Optional<When> when(Optional<When> start, Optional<When> end) {
        var first = start.map(EventReader::day);
        var last = end.map(EventReader::day);
        boolean isLong = first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) < 0;
        return isLong ? Optional.of(When.parse(first.get() + '/' + last.get())) : start.or(() -> end);
    }

    private static String day(When when) {
        return when.text().substring(0, Math.min(when.text().length(), "2026-11-22".length()));
    }

    /** The events that somebody answers an invitation to. */
    List<Item> answered() {
        var who = Accounts.in(object, "actor");
        var events = new ArrayList<Item>();
        for (var event : object.objects("object")) {
            if (Types.of(event) == Types.EVENT) {
                events.add(event(event, Places.of(event)));
            }
        }
        object.ignoreAll();
        var kind = Types.names(object).getFirst();
        remarks.count("Answers of the kind \u201C" + kind + "\u201D" + who.map(Account::name).map(name -> " by " + name).orElse("")
                + ", which a dossier has no place for and which are left out", object.line());
        return events;
    }

    private static Item event(JsonObject event, String place) {
        var name = Markup.words(event.firstText("name", "summary"), "").text();
        var key = place.isEmpty() ? Key.text(name + event.text("startTime")) : NoteReader.key(place);
        event.ignore("type", "location");
        return Item.of(Literals.EVENT, key.part("event", "")).with(Literals.EVENT__TITLE, name.isEmpty() ? place : name).with(Literals.EVENT__STATUS, EventStatus.PLANNED);
    }
}
