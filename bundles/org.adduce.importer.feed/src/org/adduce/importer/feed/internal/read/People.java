package org.adduce.importer.feed.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.importer.feed.internal.read.Person.Role;
import org.adduce.importer.feed.internal.xml.XmlElement;

/** Who is named for something. */
final class People {

    private static final Map<String, Role> ROLES = Map.ofEntries(Map.entry("author", Role.AUTHOR), Map.entry("atom:author", Role.AUTHOR), Map.entry("dc:creator", Role.AUTHOR),
            Map.entry("dc:author", Role.AUTHOR), Map.entry("itunes:author", Role.AUTHOR), Map.entry("managingeditor", Role.AUTHOR), Map.entry("contributor", Role.CONTRIBUTOR),
            Map.entry("atom:contributor", Role.CONTRIBUTOR), Map.entry("dc:contributor", Role.CONTRIBUTOR), Map.entry("webmaster", Role.PUBLISHER), Map.entry("dc:publisher", Role.PUBLISHER),
            Map.entry("itunes:owner", Role.PUBLISHER));

    private People() {
    }

    static List<Person> of(XmlElement element) {
        var people = new ArrayList<Person>();
        element.children().filter(child -> ROLES.containsKey(child.name())).map(People::person).flatMap(Optional::stream).filter(person -> !isKnown(person, people)).forEach(people::add);
        return people;
    }

    private static boolean isKnown(Person person, List<Person> people) {
        return people.stream().anyMatch(other -> other.role() == person.role() && other.name().equalsIgnoreCase(person.name()));
    }

    private static Optional<Person> person(XmlElement element) {
        var role = ROLES.get(element.name());
        if (!element.hasMarkup()) {
            return Person.of(Prose.line(element), role);
        }
        var name = XmlFeedReader.line(element, "name", "atom:name", "itunes:name");
        var mail = XmlFeedReader.text(element, "email", "atom:email", "itunes:email");
        var page = XmlFeedReader.first(element, "uri", "url", "homepage", "atom:uri").map(uri -> uri.address(uri.text())).orElse("");
        return name.isEmpty() && mail.isEmpty() ? Person.of(Prose.line(element), role) : Person.named(name, mail, page, role);
    }
}
