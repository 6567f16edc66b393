package org.adduce.ui.internal.problems;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.form.ElementSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** What the checks found in the open dossiers, a little after each change. */
public final class ProblemsView extends ViewPart implements DeskListener {

    /** The view's id. */
    public static final String ID = "org.adduce.view.problems";

    /** Groups are opened by themselves while there are no more problems than this. */
    private static final int FEW = 100;

    private final Map<OpenDossier, DossierWatch> watches = new HashMap<>();
    private final ProblemList problems = new ProblemList();
    private final Set<ProblemGroup.Key> seen = new HashSet<>();
    private final ElementSelection selection = new ElementSelection();
    private final IWorkbenchListener ending = new IWorkbenchListener() {
        @Override
        public boolean preShutdown(IWorkbench workbench, boolean isForced) {
            uncount();
            return true;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
        }
    };
    private Desk desk;
    private Composite body;
    private ProblemTree tree;
    private NoProblems none;

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new StackLayout());
        tree = new ProblemTree(body, getSite());
        tree.onFilter(text -> {
            problems.setFilter(text);
            refresh();
        });
        tree.onSelect(problem -> problem.found().ifPresent(selection::select));
        tree.onOpen(ProblemsView::open);
        none = new NoProblems(body);
        getSite().setSelectionProvider(selection);
        desk.addListener(this);
        PlatformUI.getWorkbench().addWorkbenchListener(ending);
        desk.dossiers().forEach(this::opened);
        refresh();
    }

    private static void open(Problem problem) {
        problem.found().ifPresent(PlatformUI.getWorkbench().getService(ElementOpener.class)::open);
    }

    @Override
    public void opened(OpenDossier dossier) {
        watches.computeIfAbsent(dossier, watched -> new DossierWatch(watched, body.getDisplay(), found -> found(watched, found)));
        refresh();
    }

    @Override
    public void closed(OpenDossier dossier) {
        Optional.ofNullable(watches.remove(dossier)).ifPresent(DossierWatch::close);
        problems.remove(dossier);
        refresh();
    }

    @Override
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Changed && watches.containsKey(event.dossier())) {
            watches.get(event.dossier()).changed();
        }
    }

    private void found(OpenDossier dossier, List<Problem> found) {
        if (!body.isDisposed() && watches.containsKey(dossier)) {
            problems.put(dossier, found);
            refresh();
        }
    }

    private void refresh() {
        var groups = problems.groups();
        tree.show(groups);
        if (problems.size() <= FEW) {
            groups.stream().map(ProblemGroup::key).filter(seen::add).forEach(tree::expand);
        }
        setPartName(problems.size() == 0 ? Messages.Problems_name : NLS.bind(Messages.Problems_nameCount, problems.size()));
        none.show(watches.isEmpty(), problems.isKnown());
        ((StackLayout) body.getLayout()).topControl = problems.size() == 0 ? none.control() : tree.control();
        body.layout();
    }

    /** The workbench remembers the title, and shows it at the next start before anybody has counted. */
    private void uncount() {
        setPartName(Messages.Problems_name);
    }

    @Override
    public void setFocus() {
        if (problems.size() == 0) {
            none.control().setFocus();
        } else {
            tree.focus();
        }
    }

    @Override
    public void dispose() {
        desk.removeListener(this);
        PlatformUI.getWorkbench().removeWorkbenchListener(ending);
        watches.values().forEach(DossierWatch::close);
        super.dispose();
    }
}
