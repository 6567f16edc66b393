package org.adduce.ui.internal.importing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.ImportPreview;
import org.adduce.core.importing.Imports;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Utterance;
import org.adduce.model.edit.ModelWords;
import org.adduce.ui.label.ElementImages;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** What comes of an input as it is read now: the first items, whether each is new, and what a person should know. */
final class FoundPane {

    private static final int NAMED = 200;
    /** Widths of columns, in pixels. */
    private static final int LEAST_ITEM = 240;
    private static final int STATE = 220;
    /** Up to so many items it is worked out what each will be; with more that would keep the keys waiting. */
    private static final int LOOKED_AT = 6_000;
    /** What rows mostly refer to comes last. */

    private final SashForm area;
    private final Table items;
    private final Text remarks;
    private final ElementImages images;
    private Optional<ImportPreview> preview = Optional.empty();
    private Proposal shown;
    private ItemWords words;
    private List<Diagnostic> told = List.of();

    FoundPane(Composite parent) {
        area = new SashForm(parent, SWT.HORIZONTAL);
        area.setSashWidth(8);
        images = new ElementImages(new LocalResourceManager(JFaceResources.getResources(), area));
        items = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        items.setHeaderVisible(true);
        items.setData("org.adduce.id", "import.found");
        column(Messages.FoundPane_item, LEAST_ITEM);
        column(Messages.FoundPane_state, STATE);
        items.addListener(SWT.Resize, event -> items.getColumn(0).setWidth(Math.max(LEAST_ITEM, items.getClientArea().width - STATE)));
        EnterFinishes.on(items);
        remarks = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        remarks.setData("org.adduce.id", "import.remarks");
        area.setWeights(64, 36);
    }

    private void column(String title, int width) {
        var column = new TableColumn(items, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    Control control() {
        return area;
    }

    /** Shows what was found; changes nothing in the dossier. */
    void show(OpenDossier dossier, Reading reading) {
        if (reading.review().current() == shown) {
            return;
        }
        shown = reading.review().current();
        preview = shown.items().size() > LOOKED_AT ? Optional.empty() : Optional.of(Imports.look(dossier, reading.review().accepted(), reading.review().original()));
        items.setRedraw(false);
        items.removeAll();
        words = new ItemWords(shown);
        shown.items().stream().filter(item -> !Amount.UNSEEN.contains(item.type())).sorted(Comparator.comparingInt(item -> Amount.ALONG.indexOf(item.type()))).limit(NAMED).forEach(item -> add(item, dossier));
        items.setRedraw(true);
        told = reading.refusal().isPresent() ? List.of() : preview.map(look -> look.outcome().diagnostics()).orElse(shown.diagnostics());
        remarks.setText(told.stream().map(FoundPane::line).collect(Collectors.joining("\n\n")));
        area.setMaximizedControl(told.isEmpty() ? items : null);
    }

    private void add(Item item, OpenDossier dossier) {
        var line = new TableItem(items, SWT.NONE);
        line.setText(new String[] {words.of(item), state(item, dossier)});
        if (ModelFactory.eINSTANCE.create(item.type()) instanceof Element element) {
            item.values().entrySet().stream().filter(value -> value.getValue() instanceof Enumerator).forEach(value -> element.eSet(value.getKey(), value.getValue()));
            line.setImage(0, images.of(element));
        }
    }

    private String state(Item item, OpenDossier dossier) {
        if (preview.isEmpty()) {
            return "";
        }
        var changed = preview.get().updated().get(item.key());
        if (changed != null && !isOnlyMoved(item, changed, dossier)) {
            return NLS.bind(Messages.FoundPane_changed, changed.stream().map(name -> feature(item.type(), name)).distinct().collect(Collectors.joining(", ")));
        }
        boolean isThere = preview.get().outcome().elements().containsKey(item.key());
        return preview.get().created().contains(item.key()) ? Messages.FoundPane_new : isThere ? Messages.FoundPane_same : Messages.FoundPane_out;
    }

    /** Whether a voice says what it said, at another place of a text that has changed around it. */
    private boolean isOnlyMoved(Item item, List<String> changed, OpenDossier dossier) {
        return changed.stream().allMatch(name -> name.startsWith(Literals.UTTERANCE__ANCHORS.getName())) && dossier.find(item.key().id())
                .filter(element -> element instanceof Utterance voice && voice.words().strip().equals(words.said(item).strip())).isPresent();
    }

    /** What a feature is called; a slot's name may say more than the feature's. */
    private static String feature(EClass type, String slot) {
        var feature = type.getEStructuralFeature(slot.replaceFirst("@.*", ""));
        if (feature == Literals.UTTERANCE__ANCHORS) {
            return Messages.FoundPane_words;
        }
        return feature == null ? slot : ModelWords.feature(feature);
    }

    /** How many of some items a person sees. */
    private long count(Set<Key> keys) {
        return shown.byKey().values().stream().filter(item -> keys.contains(item.key()) && !Amount.UNSEEN.contains(item.type())).count();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.line() > 0 ? NLS.bind(Messages.FoundPane_line, diagnostic.line(), diagnostic.message()) : diagnostic.message();
    }

    /** All of it in one sentence. */
    String words(String name) {
        var counts = new LinkedHashMap<EClass, Integer>();
        shown.byKey().values().stream().filter(item -> !Amount.UNSEEN.contains(item.type())).sorted(Comparator.comparingInt(item -> Amount.ALONG.indexOf(item.type()))).forEach(item -> counts.merge(item.type(), 1, Integer::sum));
        var found = counts.entrySet().stream().map(count -> Amount.told(count.getValue()) + " " + ModelWords.inSentence(count.getKey(), count.getValue())).collect(Collectors.joining(", "));
        var remarked = told.isEmpty() ? "" : told.size() == 1 ? Messages.FoundPane_remark : NLS.bind(Messages.FoundPane_remarks, Amount.told(told.size()));
        var fate = preview.map(look -> NLS.bind(Messages.FoundPane_fate, Amount.told(count(look.created())), Amount.told(count(look.updated().keySet())))).orElse("") + remarked;
        return NLS.bind(Messages.FoundPane_found, name, found) + fate;
    }
}
