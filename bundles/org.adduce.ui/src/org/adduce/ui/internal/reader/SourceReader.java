package org.adduce.ui.internal.reader;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.Tagged;
import org.adduce.model.base.Tree;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.internal.reader.page.Effects;
import org.adduce.ui.internal.reader.page.Mark;
import org.adduce.ui.internal.reader.page.PlaceOf;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.label.ElementImages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;

/**
 * Reads one source: its newest text with who speaks in it and what is marked. It is never dirty: a dossier is saved as a
 * whole.
 */
public final class SourceReader extends EditorPart implements DeskListener, ISelectionListener {

    /** The editor's id. */
    public static final String ID = "org.adduce.editor.source";

    private ReaderBody body;
    private ReaderSelection selection;
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
        body = new ReaderBody(parent, this::pasteText);
        selection = new ReaderSelection(this::reveal);
        caret = new CaretWatch(body.pane(), this::inHand);
        new ReaderKeys(getSite(), body.pane()).install();
        new ReaderMenu(this).install();
        new MarkTip(body.pane());
        new LinkClicks(body.pane()).install();
        images = new ElementImages(new LocalResourceManager(JFaceResources.getResources(), parent));
        getSite().setSelectionProvider(selection);
        getSite().getPage().addSelectionListener(this);
        desk().addListener(this);
        if (input().dossier().isPresent()) {
            begin();
        } else {
            body.showWaiting(getPartName(), input().file(), () -> desk().open(input().file()));
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
            setTitleImage(images.of(source));
            body.show(source, !dossier().isReadOnly());
            selection.set(source);
        }, this::close);
    }

    private void inHand(Element element) {
        selection.set(element);
    }

    /** The dossier the source stands in; not to be asked before it is open. */
    public OpenDossier dossier() {
        return input().dossier().orElseThrow();
    }

    /** The source; empty once it is gone. */
    public Optional<Source> source() {
        return input().source();
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
        caret.choose(element);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selected) {
        if (part == this || body.reading().isEmpty() || !(selected instanceof IStructuredSelection structured)) {
            return;
        }
        switch (structured.getFirstElement()) {
            case Claim claim -> pane().setSelected(assertionsOf(claim));
            case Source other -> { }
            case Element element when Tree.sourceOf(element) == body.reading().get().source() -> reveal(element);
            case null, default -> { }
        }
    }

    private Set<Tagged> assertionsOf(Claim claim) {
        return source().stream().flatMap(source -> source.getAssertions().stream()).filter(assertion -> assertion.getClaim() == claim)
                .collect(Collectors.toSet());
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
        getSite().getPage().removeSelectionListener(this);
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Never dirty: File > Save saves the dossier.
    }

    @Override
    public void doSaveAs() {
        // Never offered.
    }
}
