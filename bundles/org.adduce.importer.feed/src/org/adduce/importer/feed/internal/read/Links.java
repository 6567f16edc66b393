package org.adduce.importer.feed.internal.read;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.importer.feed.internal.xml.XmlElement;

/** The addresses that an element names. */
final class Links {

    private Links() {
    }

    /** The first with a role, empty where there is none. */
    static String in(XmlElement element, String role) {
        return all(element, role).stream().findFirst().orElse("");
    }

    /** All with a role; one without is an alternate. */
    static List<String> all(XmlElement element, String role) {
        var atom = links(element).filter(link -> !link.attribute("href").isEmpty()).filter(link -> role(link).equals(role)).map(link -> link.address(link.attribute("href")));
        var plain = links(element).filter(link -> link.attribute("href").isEmpty() && role.equals("alternate")).map(link -> link.address(link.text()));
        return Stream.concat(plain, atom).filter(address -> !address.isEmpty()).toList();
    }

    private static Stream<XmlElement> links(XmlElement element) {
        return Stream.concat(element.children("link"), element.children("atom:link"));
    }

    static Stream<XmlElement> enclosures(XmlElement element) {
        return links(element).filter(link -> role(link).equals("enclosure"));
    }

    private static String role(XmlElement link) {
        var rel = link.attribute("rel");
        return rel.isEmpty() ? "alternate" : rel.replaceFirst("^http://www.iana.org/assignments/relation/", "");
    }
}
