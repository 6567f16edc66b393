package org.adduce.importer.feed.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.importer.feed.internal.xml.XmlElement;

/** The addresses that an element names. */
final class Links {

    private static final String ALTERNATE = "alternate";
    private static final String REGISTERED = "http://www.iana.org/assignments/relation/";

    private Links() {
    }

    /** The first with a role, empty where there is none. */
    static String in(XmlElement element, String role) {
        var all = all(element, role);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** All with a role; one without is an alternate. */
    static List<String> all(XmlElement element, String role) {
        var plain = new ArrayList<String>();
        var atom = new ArrayList<String>();
        for (var link : links(element)) {
            var reference = link.attribute("href");
            if (reference.isEmpty() && role.equals(ALTERNATE)) {
                add(plain, link.address(link.text()));
            } else if (!reference.isEmpty() && role(link).equals(role)) {
                add(atom, link.address(reference));
            }
        }
        plain.addAll(atom);
        return plain;
    }

    private static void add(List<String> addresses, String address) {
        if (!address.isEmpty()) {
            addresses.add(address);
        }
    }

    private static List<XmlElement> links(XmlElement element) {
        var own = element.children("link");
        var others = element.children("atom:link");
        return others.isEmpty() ? own : Stream.concat(own.stream(), others.stream()).toList();
    }

    static List<XmlElement> enclosures(XmlElement element) {
        return links(element).stream().filter(link -> role(link).equals("enclosure")).toList();
    }

    private static String role(XmlElement link) {
        var rel = link.attribute("rel");
        return rel.isEmpty() ? ALTERNATE : rel.startsWith(REGISTERED) ? rel.substring(REGISTERED.length()) : rel;
    }
}
