package org.adduce.ui.internal.reader;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.internal.beside.Movable;
import org.adduce.ui.internal.desk.NeverDirtyEditor;
import org.adduce.ui.internal.form.ElementSelection;
import org.adduce.ui.internal.outline.OutlinePage;
import org.adduce.ui.internal.outline.VoiceOutline;
import org.adduce.ui.internal.page.TabIcon;
import org.adduce.ui.internal.reader.page.Effects;
import org.adduce.ui.internal.reader.page.Mark;
import org.adduce.ui.internal.reader.page.PlaceOf;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Voice;
import org.adduce.ui.internal.reading.ReadMarks;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Reads one source: its newest text with who speaks in it and what is marked. */
public final class SourceReader extends NeverDirtyEditor implements DeskListener, ISelectionListener, Movable {

    /** The editor's id. */
    public static final String ID = "org.adduce.editor.source";

    private ReaderBody body;
    private final Consumer<Source> marked = changed -> body.redraw();
    private ReaderKeys keys;
    private ReadMarks marks;
    private ElementSelection selection;
    private CaretWatch caret;
    private ElementImages images;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof SourceInput)) {
            throw new PartInitException(Messages.Reader_gone);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        body = new ReaderBody(parent, this::pasteText, field -> keys.follow(field));
        selection = new ElementSelection(this::reveal);
        caret = new CaretWatch(body.pane(), this::inHand);
        keys = new ReaderKeys(getSite(), body.pane());
        keys.install();
        new ReaderMenu(this).install();
        new MarkTip(body.pane());
        new LinkClicks(body.pane()).install();
        new WordsDrag(this).install();
        new RangeHandles(this).install();
        new FontWatch(body.pane()).install();
        marks = PlatformUI.getWorkbench().getService(ReadMarks.class);
        marks.addListener(marked);
        body.pane().control().addPaintListener(new UnreadPainter(body.pane(), marks::isRead));
        images = new ElementImages(new LocalResourceManager(JFaceResources.getResources(), parent));
        getSite().setSelectionProvider(selection);
        getSite().getPage().addSelectionListener(this);
        desk().addListener(this);
        if (input().dossier().isPresent()) {
            begin();
        } else {
            body.showWaiting(getPartName(), input().file());
        }
    }

    private static Desk desk() {
        return PlatformUI.getWorkbench().getService(Desk.class);
    }

    private SourceInput input() {
        return (SourceInput) getEditorInput();
    }

    @Override
    public void opened(OpenDossier opened) {
        if (body.source().isEmpty() && input().dossier().isPresent()) {
            begin();
        }
    }

    @Override
    public void closed(OpenDossier closed) {
        if (input().dossier().filter(closed::equals).isPresent()) {
            close();
        }
    }

    private void begin() {
        input().source().ifPresentOrElse(source -> {
            setPartName(getEditorInput().getName());
            showIcon(source);
            body.show(source, !dossier().isReadOnly());
            selection.selectOther(source);
        }, this::close);
    }

    @Override
    public void showTitleAgain() {
        setTitleImage(null);
        source().ifPresent(this::showIcon);
    }

    private void showIcon(Source source) {
        setTitleImage(images.of(source));
        TabIcon.keep(getSite(), source);
    }

    private void inHand(Element element) {
        body.redraw(); // the handles of a mark stand out of its line
        selection.selectOther(element);
    }

    /** The dossier the source stands in; not to be asked before it is open. */
    public OpenDossier dossier() {
        return input().dossier().orElseThrow();
    }

    /** The source; empty once it is gone. */
    public Optional<Source> source() {
        return input().source();
    }

    /** At what is asked about the source as a whole. */
    public Control control() {
        return body.asking();
    }

    /** Where the text is shown. */
    TextPane pane() {
        return body.pane();
    }

    /** What is read; empty where the source has no text. */
    public Optional<Reading> reading() {
        return body.reading();
    }

    /** Brings an element of this source into view and takes it in hand. */
    public void reveal(Element element) {
        if (element instanceof Source && body.isText()) {
            caret.choose(element); // the words of a long text may still be on their way, and none of them is asked for
            return;
        }
        reading().ifPresent(reading -> body.fold((folds, shown) -> folds.unfold(element, shown)));
        reading().ifPresent(reading -> {
            switch (PlaceOf.of(element, reading)) {
                case PlaceOf.AMark(var mark) -> pane().goTo(mark.place().start());
                case PlaceOf.AVoice(var voice) -> pane().goTo(voice);
                case PlaceOf.SomeWords(var words) -> pane().select(words);
                case PlaceOf.Nowhere() -> { }
            }
            caret.choose(element);
        });
    }

    /** The voice at the caret; empty where nobody speaks. */
    public Optional<Utterance> voiceAtCaret() {
        return reading().isPresent() ? pane().voiceAtCaret().map(Voice::utterance) : Optional.empty();
    }

    /** Takes a voice in hand and selects its words. */
    public void readOut(Utterance utterance) {
        reveal(utterance);
        reading().flatMap(reading -> reading.voices().of(utterance)).ifPresent(voice -> pane().mark(voice));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IContentOutlinePage.class ? adapter.cast(new OutlinePage(new VoiceOutline(this))) : super.getAdapter(adapter);
    }

    /** Opens the bar that finds words. */
    void find() {
        body.find().open();
    }

    /** Goes to the next words that were found, or to those before. */
    void findNext(int step) {
        body.find().go(step);
    }

    /** Folds or unfolds answers. */
    void fold(BiPredicate<Folds, Reading> folding) {
        body.fold(folding);
    }

    /** What was read. */
    ReadMarks marks() {
        return marks;
    }

    /** Brings a mark into view and takes its element in hand; of an element with several marks this one. */
    void reveal(Mark mark) {
        pane().goTo(mark.place().start());
        caret.choose(mark.element());
    }

    /** The words that a command is about: selected ones, else the sentence at the caret. Empty where nothing can be marked. */
    public Optional<WordsInHand> wordsInHand() {
        return reading().isPresent() && !dossier().isReadOnly() ? new Grasp(pane()).words() : Optional.empty();
    }

    /** The voice that a command is about: the one at the caret. Empty where none can be changed. */
    public Optional<VoiceInHand> voiceInHand() {
        return reading().isPresent() && !dossier().isReadOnly() ? new Grasp(pane()).voice() : Optional.empty();
    }

    /** Takes an element in hand without moving. */
    public void choose(Element element) {
        reading().ifPresentOrElse(read -> caret.choose(element), () -> selection.select(element));
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selected) {
        if (part != this && body.isText() && selected instanceof IStructuredSelection structured) {
            switch (structured.getFirstElement()) {
                case Claim claim -> reading().ifPresent(reading -> pane().setSelected(reading.assertionsOf(claim)));
                case Source other -> { }
                case Element element when body.source().equals(Optional.ofNullable(Tree.sourceOf(element))) -> reveal(element);
                case null, default -> { }
            }
        }
    }

    @Override
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Changed changed && input().dossier().filter(changed.dossier()::equals).isPresent()) {
            refresh(changed);
        }
    }

    private void refresh(DossierEvent.Changed changed) {
        var source = body.source();
        if (body.control().isDisposed() || source.isEmpty()) {
            return;
        }
        var effects = new Effects(source.get(), changed.notifications());
        if (effects.isGone()) {
            close();
            return;
        }
        if (effects.isHeadlineOld()) {
            setPartName(getEditorInput().getName());
            setTitleToolTip(getEditorInput().getToolTipText());
        }
        body.refresh(effects);
        body.redraw();
    }

    private void close() {
        getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
    }

    private void pasteText() {
        source().ifPresent(source -> new TextPasting(dossier(), source).paste(getSite().getShell().getDisplay()));
        setFocus();
    }

    @Override
    public void setFocus() {
        body.setFocus();
        input().dossier().ifPresent(desk()::setCurrent);
    }

    @Override
    public void dispose() {
        desk().removeListener(this);
        marks.removeListener(marked);
        getSite().getPage().removeSelectionListener(this);
        super.dispose();
    }
}
