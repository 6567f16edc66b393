package org.adduce.ui.internal.page;

import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.beside.Movable;
import org.adduce.ui.internal.desk.NeverDirtyEditor;
import org.adduce.ui.internal.form.ElementForms;
import org.adduce.ui.internal.form.Navigation;
import org.adduce.ui.internal.form.ElementSelection;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.outline.OutlinePage;
import org.adduce.ui.internal.outline.PageOutline;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/**
 * A page of its own for one claim, actor, question or event: what it is, and all that is told of it, wide enough to read.
 * What is named on it is selected by a click, so that it shows at the side, and opened with Ctrl. It is never dirty: a
 * dossier is saved as a whole.
 */
public final class PageEditor extends NeverDirtyEditor implements DeskListener, Navigation, Movable {

    /** The editor's id. */
    public static final String ID = "org.adduce.editor.page";

    private final ElementSelection selection = new ElementSelection();
    private Desk desk;
    private ElementForms forms;
    private ElementImages images;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ElementInput)) {
            throw new PartInitException(Messages.Page_notAnElement);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private ElementInput input() {
        return (ElementInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        images = new ElementImages(new LocalResourceManager(JFaceResources.getResources(), parent));
        forms = new ElementForms(parent, getSite(), desk, this, true);
        forms.control().setData("org.adduce.id", "page");
        getSite().setSelectionProvider(selection);
        desk.addListener(this);
        begin();
    }

    private void begin() {
        input().element().ifPresentOrElse(element -> {
            forms.display(Optional.of(new Subject(input().dossier().orElseThrow(), element)));
            selection.select(element);
            name(element);
        }, () -> {
            if (input().dossier().isPresent()) {
                close();
            }
        });
    }

    private void name(Element element) {
        setPartName(getEditorInput().getName());
        setTitleToolTip(getEditorInput().getToolTipText());
        setTitleImage(images.of(element));
        TabIcon.keep(getSite(), element);
    }

    @Override
    public void showTitleAgain() {
        setTitleImage(null);
        element().ifPresent(this::name);
    }

    /** The element; empty once it is gone. */
    public Optional<Element> element() {
        return input().element();
    }

    /** Puts the focus into the words that name the element, all of them selected. */
    public void rename() {
        forms.rename();
    }

    /** What it shows. */
    public ElementForms forms() {
        return forms;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IContentOutlinePage.class ? adapter.cast(new OutlinePage(new PageOutline(this))) : super.getAdapter(adapter);
    }

    @Override
    public void select(Element element) {
        forms.commit();
        selection.select(element);
    }

    @Override
    public void open(Element element) {
        PlatformUI.getWorkbench().getService(ElementOpener.class).open(element);
    }

    @Override
    public void opened(OpenDossier dossier) {
        if (forms.subject().isEmpty()) {
            begin();
        }
    }

    @Override
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Changed changed && input().dossier().filter(changed.dossier()::equals).isPresent()) {
            forms.changed(changed);
            element().ifPresentOrElse(this::name, this::close);
        }
    }

    @Override
    public void closed(OpenDossier dossier) {
        if (forms.closed(dossier)) {
            close();
        }
    }

    private void close() {
        getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
    }

    @Override
    public void setFocus() {
        forms.setFocus();
        input().dossier().ifPresent(desk::setCurrent);
    }

    @Override
    public void dispose() {
        desk.removeListener(this);
        forms.dispose();
        super.dispose();
    }
}
