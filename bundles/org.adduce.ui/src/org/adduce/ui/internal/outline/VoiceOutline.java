package org.adduce.ui.internal.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.edit.OwnWords;
import org.adduce.model.time.WhenPhrase;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.internal.reader.SourceReader;
import org.adduce.ui.internal.reader.page.Effects;
import org.adduce.ui.internal.reader.page.Headings;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Voice;
import org.adduce.ui.internal.reading.ReadMarks;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;

/** Who speaks in a text, as the outline of its reader: answers within what they answer, quotations within who quotes. */
public final class VoiceOutline implements Outlined, DeskListener {

    private static final int WORDS = 70;
    private static final int LINES = 3;
    private static final String GAP = "\u2002";
    private static final String UNREAD = "\u25cf ";

    private final SourceReader reader;
    private final Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    private final ReadMarks marks = PlatformUI.getWorkbench().getService(ReadMarks.class);
    private final WhenPhrase phrase = new WhenPhrase(Locale.getDefault());
    private final Consumer<Source> marked = this::marked;
    private final ISelectionChangedListener moving = event -> listener().ifPresent(Listener::handChanged);
    private Listener listener;

    /** The outline of what is read. */
    public VoiceOutline(SourceReader reader) {
        this.reader = reader;
    }

    private Optional<Listener> listener() {
        return Optional.ofNullable(listener);
    }

    @Override
    public void follow(Listener told) {
        listener = told;
        desk.addListener(this);
        marks.addListener(marked);
        reader.getSite().getSelectionProvider().addSelectionChangedListener(moving);
    }

    @Override
    public void close() {
        desk.removeListener(this);
        marks.removeListener(marked);
        Optional.ofNullable(reader.getSite().getSelectionProvider()).ifPresent(provider -> provider.removeSelectionChangedListener(moving));
        listener = null;
    }

    @Override
    public List<OutlineLine> lines() {
        return reader.source().map(source -> VoiceLines.of(source, read())).orElse(List.of());
    }

    private List<Utterance> read() {
        return reader.reading().map(Reading::voices).map(voices -> voices.all().stream().map(Voice::utterance).toList()).orElse(List.of());
    }

    @Override
    public StyledString label(Object subject) {
        var voice = (Utterance) subject;
        var label = new StyledString();
        if (!marks.isRead(voice)) {
            label.append(UNREAD, StyledString.COUNTER_STYLER);
        }
        label.append(name(voice));
        if (isQuoted(voice)) {
            label.append(", " + Messages.Voice_quoted, StyledString.QUALIFIER_STYLER);
        }
        if (voice.getWhen() == null) {
            label.append(GAP + Messages.Voice_undated, StyledString.QUALIFIER_STYLER);
        }
        var words = shortened(voice.words());
        if (!words.isEmpty()) {
            label.append(GAP + words, StyledString.QUALIFIER_STYLER);
        }
        return voice.getWhen() == null ? label : label.append(GAP + when(voice), StyledString.QUALIFIER_STYLER);
    }

    private String name(Utterance voice) {
        var read = reader.reading().flatMap(reading -> reading.voices().of(voice).map(reading.headings()::name));
        return read.orElseGet(() -> Headings.of(voice));
    }

    private String when(Utterance voice) {
        return voice.getWhen() == null ? Messages.Voice_undated : phrase.of(voice.getWhen(),
                id -> reader.reading().flatMap(reading -> reading.voices().of(id).map(reading.headings()::name)));
    }

    private static boolean isQuoted(Utterance voice) {
        return voice.eContainer() instanceof Utterance;
    }

    /** The first words that are the voice's own. */
    private static String shortened(String words) {
        var line = OwnWords.of(words).lines().limit(LINES).collect(Collectors.joining(" "));
        line = line.strip().replaceAll("\\s+", " ");
        return line.length() <= WORDS ? line : line.substring(0, WORDS).stripTrailing() + '\u2026';
    }

    @Override
    public String searchable(Object subject) {
        var voice = (Utterance) subject;
        return String.join(" ", name(voice), when(voice), isQuoted(voice) ? Messages.Voice_quoted : "",
                marks.isRead(voice) ? "" : Messages.Voice_unread, voice.words());
    }

    @Override
    public Image image(Object subject, ElementImages images) {
        return images.of(isQuoted((Utterance) subject) ? "utterance-quoted" : "utterance");
    }

    @Override
    public Optional<Element> element(Object subject) {
        return Optional.of((Utterance) subject);
    }

    @Override
    public Optional<Object> inHand() {
        return reader.voiceAtCaret().map(voice -> (Object) voice);
    }

    @Override
    public void show(Object subject) {
        reader.readOut((Utterance) subject);
    }

    @Override
    public void activate() {
        reader.getSite().getPage().activate(reader);
    }

    @Override
    public String nothing() {
        return Messages.Outline_noVoices;
    }

    private void marked(Source source) {
        if (reader.source().filter(source::equals).isPresent()) {
            listener().ifPresent(Listener::wordsChanged);
        }
    }

    @Override
    public void opened(OpenDossier dossier) {
        listener().ifPresent(Listener::linesChanged);
    }

    @Override
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Changed changed) {
            reader.source().filter(source -> source.dossier() == changed.dossier().root())
                    .map(source -> new Effects(source, changed.notifications())).ifPresent(this::consider);
        }
    }

    private void consider(Effects effects) {
        if (effects.isPageOld()) {
            listener().ifPresent(Listener::linesChanged);
        } else if (effects.areHeadingsOld()) {
            listener().ifPresent(Listener::wordsChanged);
        }
    }
}
