package org.adduce.ui.internal.problems;

import java.util.HashSet;
import java.util.Set;
import org.adduce.core.check.Severity;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.form.ElementSelection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** What the checks found in the open dossiers, a little after each change, and what can be done about it. */
public final class ProblemsView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.adduce.view.problems";

    private static final String FIX = "org.adduce.ui.quickFix";
    /** Groups are opened by themselves while there are no more problems than this. */
    private static final int FEW = 100;

    private final ProblemList problems = new ProblemList();
    private final Set<ProblemGroup.Key> seen = new HashSet<>();
    private final ElementSelection selection = new ElementSelection();
    private final Runnable following = this::follow;
    private final CountedTitle title = new CountedTitle(() -> setPartName(Messages.Problems_name));
    private ProblemDesk desk;
    private Mending mending;
    private IMemento remembered;
    private Composite body;
    private ProblemFilter filter;
    private ProblemTree tree;
    private NoProblems none;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        remembered = memento;
    }

    @Override
    public void saveState(IMemento memento) {
        filter.save(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(ProblemDesk.class);
        mending = new Mending(desk);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        createFilter(area);
        body = new Composite(area, SWT.NONE);
        body.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        createTree();
        none = new NoProblems(body);
        getSite().setSelectionProvider(selection);
        desk.addListener(following);
        title.listen();
        follow();
    }

    private void createFilter(Composite area) {
        filter = new ProblemFilter(area);
        if (remembered != null) {
            filter.restore(remembered, problems::setShown);
        }
        filter.onWords(text -> {
            problems.setFilter(text);
            refresh();
        });
        filter.onSeverity((severity, isShown) -> {
            problems.setShown(severity, isShown);
            refresh();
        });
    }

    private void createTree() {
        tree = new ProblemTree(body);
        var actions = new ProblemActions(tree, mending, ProblemsView::open);
        actions.share(getSite(), selection);
        tree.onSelect(problem -> problem.found().ifPresent(selection::select));
        tree.onOpen(actions::open);
        var handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler(FIX, handler(actions::offer));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler(this::copy));
    }

    private static IHandler handler(Runnable what) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                what.run();
                return null;
            }
        };
    }

    private void copy() {
        if (!filter.copy()) {
            tree.copy();
        }
    }

    private static void open(Problem problem) {
        problem.found().ifPresent(PlatformUI.getWorkbench().getService(ElementOpener.class)::open);
    }

    private void follow() {
        if (!body.isDisposed()) {
            problems.putAll(desk.found());
            refresh();
        }
    }

    private void refresh() {
        var groups = problems.groups();
        var off = mending.off();
        tree.show(groups, off);
        seen.retainAll(groups.stream().map(ProblemGroup::key).toList());
        if (problems.size() <= FEW) {
            groups.stream().map(ProblemGroup::key).filter(seen::add).forEach(tree::expand);
        }
        filter.count(problems);
        setPartName(problems.size() == 0 ? Messages.Problems_name : NLS.bind(Messages.Problems_nameCount, problems.size()));
        setTitleToolTip(summary());
        none.show(!desk.isAnyOpen(), isKnown(), problems.size() > 0);
        ((StackLayout) body.getLayout()).topControl = groups.isEmpty() && off.isEmpty() ? none.control() : tree.control();
        body.layout();
    }

    /** Of a dossier that was just opened nobody knows yet that nothing is wrong with it. */
    private boolean isKnown() {
        return problems.isKnown() && (problems.size() > 0 || desk.isUpToDate());
    }

    private String summary() {
        return !isKnown() ? desk.isAnyOpen() ? Messages.None_yet : Messages.None_desk
                : NLS.bind(Messages.Problems_summary, new Object[] {problems.size(Severity.ERROR), problems.size(Severity.WARNING), problems.size(Severity.INFO)});
    }

    @Override
    public void setFocus() {
        if (((StackLayout) body.getLayout()).topControl == tree.control()) {
            tree.focus();
        } else {
            none.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        desk.removeListener(following);
        title.close();
        super.dispose();
    }
}
