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
import org.adduce.model.time.WhenFormatException;

/** Reads what is to happen, and who says to come. */
record EventReader(JsonObject object, Remarks remarks) {

    /** The event that an object announces. */
    List<Item> announced() {
        var start = Times.of(object.text("startTime"));
        var end = Times.of(object.text("endTime"));
        var when = when(start, end);
        if (!object.text("endTime").isBlank() && (end.isEmpty() || start.isPresent() && when.equals(start) && !end.equals(start))) {
            remarks.warning("The end of the event cannot be read or is before its start; it was left out", object);
        }
        return List.of(event(object, Places.of(object)).with(Literals.EVENT__WHEN, when.orElse(null)));
    }

    private static Optional<When> when(Optional<When> start, Optional<When> end) {
        if (start.isEmpty() || end.isEmpty() || start.get().text().equals(end.get().text())) {
            return start.or(() -> end);
        }
        try {
            return Optional.of(When.parse(start.get().text() + '/' + end.get().text()));
        } catch (WhenFormatException endsBeforeItStarts) {
            return start;
        }
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
