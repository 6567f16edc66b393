package org.adduce.app.tests;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Who may know whom, as the framework has really wired the bundles: a class that is not wired cannot be loaded. */
class ArchitectureTest {

    private static final List<String> DISPLAY = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui",
            "org.eclipse.draw2d", "org.eclipse.gef");

    private static final Set<String> MODEL = Set.of("org.adduce.model", "org.adduce.model.edit");
    /** What watches over the plug-ins of others, which all that has an extension point needs. */
    private static final String GUARD = "org.adduce.plugins";
    private static final Set<String> CORE = and(MODEL, "org.adduce.core", GUARD);
    /** What importers and exporters share: readers of notations, which know no format of anybody's. */
    private static final Set<String> NOTATIONS = Set.of("org.adduce.json", "org.adduce.markup");

    /** What each bundle of ours may be wired to among ours; importers and exporters stand for themselves. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("org.adduce.model", Set.of()),
            entry("org.adduce.model.edit", Set.of("org.adduce.model")),
            entry(GUARD, Set.of()),
            entry("org.adduce.about", Set.of()),
            entry("org.adduce.core", and(MODEL, GUARD)),
            entry("org.adduce.json", Set.of()),
            entry("org.adduce.markup", CORE),
            entry("org.adduce.search", CORE),
            entry("org.adduce.team", CORE),
            entry("org.adduce.testing", and(CORE, "org.adduce.timeline")),
            entry("org.adduce.timeline", Set.of("org.adduce.model", GUARD)),
            entry("org.adduce.cli", and(CORE, "org.adduce.timeline", "org.adduce.team")),
            entry("org.adduce.ui", CORE),
            entry("org.adduce.help", and(CORE, "org.adduce.ui")),
            entry("org.adduce.search.ui", and(CORE, "org.adduce.search", "org.adduce.ui")),
            entry("org.adduce.team.ui", and(CORE, "org.adduce.team", "org.adduce.ui")),
            entry("org.adduce.timeline.ui", and(CORE, "org.adduce.timeline", "org.adduce.ui")));

    /** The application and what draws a scene for an exporter know more, each for its reason. */
    private static final Set<String> ELSEWHERE = Set.of("org.adduce.app");

    private static Set<String> and(Set<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void everyBundleKnowsOnlyWhomItMay() {
        ALLOWED.forEach((name, allowed) -> assertThat(ours(bundle(name))).as(name).isSubsetOf(allowed));
    }

    @Test
    void nobodyIsForgotten() {
        assertThat(bundles(name -> !name.endsWith(".tests") && !isFormat(name) && !isPage(name)).stream().map(Bundle::getSymbolicName))
                .isSubsetOf(Stream.concat(ALLOWED.keySet().stream(), ELSEWHERE.stream()).toList());
    }

    @Test
    void whatHasNoWindowKnowsNoDisplay() {
        bundles(name -> !name.endsWith("ui") && !name.equals("org.adduce.app") && !name.equals("org.adduce.help") && !name.endsWith(".tests"))
                .forEach(bundle -> assertThat(wired(bundle).stream().filter(ArchitectureTest::isDisplay).toList()).as(bundle.getSymbolicName()).isEmpty());
    }

    @Test
    void importersAndExportersKnowCoreAndNotationsAlone() {
        assertThat(bundles(ArchitectureTest::isFormat)).isNotEmpty();
        bundles(ArchitectureTest::isFormat).forEach(bundle -> assertThat(ours(bundle)).as(bundle.getSymbolicName())
                .isSubsetOf(Stream.of(CORE, NOTATIONS, scenes(bundle)).flatMap(Set::stream).toList()));
    }

    /** A page of the import wizard knows the workbench, and of all formats the one it is for. */
    @Test
    void pagesOfTheWizardKnowTheirImporterAndTheWorkbench() {
        assertThat(bundles(ArchitectureTest::isPage)).isNotEmpty();
        bundles(ArchitectureTest::isPage).forEach(bundle -> assertThat(ours(bundle)).as(bundle.getSymbolicName())
                .isSubsetOf(and(CORE, "org.adduce.ui", bundle.getSymbolicName().replaceFirst("\\.ui$", ""))));
    }

    @Test
    void nobodyNamesAnImporterOrExporter() {
        bundles(name -> !name.endsWith(".tests") && !isPage(name))
                .forEach(bundle -> assertThat(ours(bundle).stream().filter(ArchitectureTest::isFormat).toList()).as(bundle.getSymbolicName()).isEmpty());
    }

    /** A document may show the timeline. */
    private static Set<String> scenes(Bundle bundle) {
        return bundle.getSymbolicName().equals("org.adduce.exporter.document") ? Set.of("org.adduce.timeline") : Set.of();
    }

    private static boolean isFormat(String name) {
        return isOfFormat(name) && !name.endsWith(".ui");
    }

    /** The part of an importer that has widgets. */
    private static boolean isPage(String name) {
        return isOfFormat(name) && name.endsWith(".ui");
    }

    private static boolean isOfFormat(String name) {
        return (name.startsWith("org.adduce.importer.") || name.startsWith("org.adduce.exporter.")) && !name.endsWith(".tests");
    }

    private static boolean isDisplay(String name) {
        return DISPLAY.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + '.'));
    }

    private static Bundle bundle(String name) {
        return bundles(name::equals).getFirst();
    }

    private static List<Bundle> bundles(Predicate<String> wanted) {
        var all = FrameworkUtil.getBundle(ArchitectureTest.class).getBundleContext().getBundles();
        return Arrays.stream(all).filter(bundle -> bundle.getSymbolicName().startsWith("org.adduce.") && !bundle.getSymbolicName().endsWith(".source") && wanted.test(bundle.getSymbolicName())).toList();
    }

    private static Set<String> ours(Bundle bundle) {
        return wired(bundle).stream().filter(name -> name.startsWith("org.adduce.")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> wired(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getRequiredWires(null).stream().map(BundleWire::getProvider)
                .map(provider -> provider.getSymbolicName()).filter(name -> !name.equals(bundle.getSymbolicName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
