package org.adduce.ui.internal.importing;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.review.Voice;
import org.adduce.core.importing.review.Voices;
import org.adduce.model.ModelPackage;
import org.adduce.model.edit.OwnWords;
import org.adduce.model.text.TextIndex;
import org.adduce.model.time.WhenPhrase;
import org.adduce.ui.internal.line.LineLabels;
import org.adduce.ui.internal.tip.LineTips;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The voices of an input, a line each: whether it will be imported, who speaks, when, what it answers, its first words. */
final class VoiceTable {

    /** The columns that can be edited. */
    static final int SPEAKER = 1;
    static final int WHEN = 2;
    private static final int NUMBER = 0;
    /** Code points in which a voice's own words are looked for behind what it quotes. */
    private static final int ENOUGH = 1600;
    /** Widths of columns, in pixels. */
    private static final int LEAST_WORDS = 200;
    private static final int LEAST_NUMBER = 60;
    private static final int BOX = 24;
    private static final int LEAST_TIME = 100;
    private static final int MOST_TIME = 260;
    private static final int PADDING = 16;
    private static final int SAMPLE = 200;

    private final WhenPhrase phrase = new WhenPhrase(Locale.getDefault());
    private final VoiceViewer viewer;
    private final KnownActors actors;
    private Reading reading;
    private Voices voices;
    private TextIndex index;
    private Map<Key, Item> items = Map.of();
    private ItemWords names;
    private Optional<UUID> shownText = Optional.empty();
    private Set<Key> dropped = Set.of();
    private boolean selecting;

    VoiceTable(Composite parent, KnownActors actors, ReviewPage page) {
        this.actors = actors;
        viewer = new VoiceViewer(parent, voice -> voices.number(voice.key()) - 1);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setData("org.adduce.id", "review.voices");
        column(Messages.VoiceTable_number, LEAST_NUMBER, new Words(this::number, this::doubt, this::tick));
        column(Messages.VoiceTable_speaker, 140, new Words(this::speaker, this::speaker)).setEditingSupport(new SpeakerEditing(viewer, page));
        column(Messages.VoiceTable_when, LEAST_TIME, new Words(voice -> voice.when().map(phrase::of).orElse(""), this::whenTold)).setEditingSupport(new DateEditing(viewer, page));
        column(Messages.VoiceTable_words, LEAST_WORDS, new Words(this::words, this::words));
        LineTips.on(viewer);
        EnterFinishes.on(viewer.getTable());
        viewer.getTable().addListener(SWT.Resize, event -> fit(viewer.getTable()));
        viewer.getTable().addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item.getData() instanceof Voice voice) {
                page.drop(Set.of(voice.key()), !((TableItem) event.item).getChecked());
            }
        });
        viewer.addSelectionChangedListener(event -> {
            if (!selecting && event.getStructuredSelection().getFirstElement() instanceof Voice voice) {
                page.voiceSelected(voice);
            }
        });
    }

    private TableViewerColumn column(String title, int width, Words words) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(words.labels());
        return column;
    }

    /** The box of a line that is made. */
    private void tick(ViewerCell cell) {
        ((TableItem) cell.getItem()).setChecked(!dropped.contains(((Voice) cell.getElement()).key()));
    }

    /** What there is not room for is told where the pointer rests. */
    private record Words(Function<Voice, String> text, Function<Voice, String> tip, Consumer<ViewerCell> besides) {

        Words(Function<Voice, String> text, Function<Voice, String> tip) {
            this(text, tip, cell -> { });
        }

        LineLabels labels() {
            return new LineLabels() {
                @Override
                public void update(ViewerCell cell) {
                    cell.setText(text.apply((Voice) cell.getElement()));
                    besides.accept(cell);
                    super.update(cell);
                }

                @Override
                public String getToolTipText(Object element) {
                    var words = tip.apply((Voice) element);
                    return words.isEmpty() ? null : words;
                }
            };
        }
    }

    /** A time as people say it, and as it is written when it is edited. */
    private String whenTold(Voice voice) {
        return voice.when().map(when -> phrase.of(when) + '\n' + when.text()).orElse("");
    }

    /** Numbers and times are not cut off; so many times tell how wide they are. */
    private void fitWords(Table table) {
        var gc = new GC(table);
        try {
            var longest = voices.list().stream().map(this::number).max(Comparator.comparingInt(String::length)).orElse("");
            table.getColumn(NUMBER).setWidth(Math.max(LEAST_NUMBER, gc.textExtent(longest).x + BOX + PADDING));
            int widest = voices.list().stream().limit(SAMPLE).flatMap(voice -> voice.when().stream()).mapToInt(when -> gc.textExtent(phrase.of(when)).x).max().orElse(0);
            table.getColumn(WHEN).setWidth(Math.clamp(widest + PADDING, LEAST_TIME, MOST_TIME));
        } finally {
            gc.dispose();
        }
        fit(table);
    }

    /** The words have what the others leave. */
    private static void fit(Table table) {
        var columns = List.of(table.getColumns());
        int taken = columns.subList(0, columns.size() - 1).stream().mapToInt(TableColumn::getWidth).sum();
        columns.getLast().setWidth(Math.max(LEAST_WORDS, table.getClientArea().width - taken));
    }

    VoiceViewer viewer() {
        return viewer;
    }

    void show(Reading shown) {
        reading = shown;
        index = TextIndex.of(shown.text());
        refresh();
        fitWords(viewer.getTable());
    }

    /** Shows the voices as they are now and keeps those selected that are still there. */
    void refresh() {
        var before = selected();
        voices = reading.review().voices();
        items = reading.review().current().byKey();
        names = new ItemWords(reading.review().current());
        shownText = reading.review().current().items(ModelPackage.Literals.SNAPSHOT).findFirst().map(item -> item.key().id());
        selecting = true;
        dropped = reading.review().dropped();
        viewer.setInput(voices.list());
        select(before);
        selecting = false;
    }

    /** Goes to what is selected, or else to the first voice. */
    void begin() {
        var table = viewer.getTable();
        if (!table.isDisposed() && table.isVisible()) {
            if (!hasSelected()) {
                voices.list().stream().findFirst().ifPresent(voice -> select(Set.of(voice.key())));
            }
            table.setFocus();
        }
    }

    /** Whether it has voices to show. */
    boolean isShowing() {
        return voices != null;
    }

    boolean hasSelected() {
        return !viewer.getStructuredSelection().isEmpty();
    }

    /** Whether a voice is selected that has one before it. */
    boolean hasJoinable() {
        return chosen().anyMatch(voice -> voices.before(voice).isPresent());
    }

    boolean hasDoubtful() {
        return chosen().anyMatch(voice -> !voice.item().doubts().isEmpty());
    }

    /** Whether a place, in code points, has words of one voice before and behind it. */
    boolean isWithinVoice(int place) {
        return voices.at(place).filter(voice -> voice.range().start() < place).isPresent();
    }

    private Stream<Voice> chosen() {
        return viewer.getStructuredSelection().stream().map(Voice.class::cast);
    }

    /** The keys of the selected voices. */
    Set<Key> selected() {
        return chosen().map(Voice::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void select(Set<Key> keys) {
        boolean outer = selecting;
        selecting = true;
        viewer.setSelection(new StructuredSelection(keys.stream().map(voices::of).flatMap(Optional::stream).toList()), true);
        selecting = outer;
    }

    private String number(Voice voice) {
        var number = "  ".repeat(voice.depth()) + voices.number(voice.key());
        return voice.item().doubts().isEmpty() ? number : number + " ?";
    }

    private String speaker(Voice voice) {
        var answers = voice.replyTo().map(voices::number).filter(number -> number > 0).map(number -> " ↩ " + number).orElse("");
        return voice.speaker().map(this::name).orElse(Messages.VoiceTable_unknown) + answers;
    }

    private String name(Key key) {
        return actors.name(key).or(() -> Optional.ofNullable(items.get(key)).flatMap(VoiceTable::nameOf)).orElse(Messages.VoiceTable_unknown);
    }

    private static Optional<String> nameOf(Item actor) {
        return actor.value(ModelPackage.Literals.ACTOR__NAME).map(String.class::cast);
    }

    /** Whether a voice stands in another text of the input than the one that is shown. */
    private boolean isElsewhere(Voice voice) {
        return voice.item().place().filter(place -> shownText.filter(place.snapshot()::equals).isEmpty()).isPresent();
    }

    private String words(Voice voice) {
        var range = voice.range();
        var text = FirstWords.of(OwnWords.of(isElsewhere(voice) ? names.said(voice.item()) : index.at(range.start(), Math.min(range.end(), range.start() + ENOUGH))));
        var doubt = doubt(voice);
        return doubt.isEmpty() ? text : doubt + "  " + text;
    }

    private String doubt(Voice voice) {
        return voice.item().doubts().stream().findFirst().map(found -> NLS.bind(Messages.VoiceTable_doubt, found.words())).orElse("");
    }
}
