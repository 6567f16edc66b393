package org.adduce.ui.internal.reader.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.adduce.model.Actor;
import org.adduce.model.Source;
import org.adduce.model.time.WhenPhrase;

/** What stands above a source's text. */
public final class Headline {

    private Headline() {
    }

    /** What the source is called. */
    public static String title(Source source) {
        return Optional.ofNullable(source.getTitle()).filter(title -> !title.isBlank()).orElse(Messages.Headline_untitled);
    }

    /** Its kind, who published it and when, each after a separator. */
    public static String detail(Source source) {
        var detail = new StringBuilder();
        add(detail, source.getKind().getLiteral());
        add(detail, source.getAuthors().stream().map(Actor::getName).filter(name -> name != null).collect(Collectors.joining(", ")));
        if (source.getPublisher() != null && source.getPublisher().getName() != null) {
            add(detail, source.getPublisher().getName());
        }
        if (source.getPublished() != null) {
            add(detail, new WhenPhrase(Locale.getDefault()).of(source.getPublished()));
        }
        return detail.toString();
    }

    private static void add(StringBuilder detail, String part) {
        if (!part.isBlank()) {
            detail.append(Messages.Headline_separator).append(part);
        }
    }

    /** Where it was published, in short: the host of its address; empty where there is none that may be opened. */
    public static Optional<String> place(Source source) {
        return Links.safe(source.getUrl()).map(Headline::host);
    }

    private static String host(String address) {
        try {
            var host = new URI(address).getHost();
            return host == null ? address : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return address;
        }
    }
}
