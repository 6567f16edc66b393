package org.adduce.model.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.model.Assertion;
import org.adduce.model.Source;
import org.adduce.model.base.Tree;

/** Who passes an assertion on in its own source. Goes through each source once, when first asked about it. */
final class Reporters {

    private final Set<Source> known = new HashSet<>();
    private final Map<Assertion, List<Assertion>> byReported = new HashMap<>();

    List<Assertion> of(Assertion assertion) {
        var source = Tree.sourceOf(assertion);
        if (source != null && known.add(source)) {
            learn(source);
        }
        return byReported.getOrDefault(assertion, List.of());
    }

    private void learn(Source source) {
        for (Assertion reporter : source.getAssertions()) {
            for (Assertion reported : reporter.getReports()) {
                if (Tree.sourceOf(reported) == source) {
                    byReported.computeIfAbsent(reported, key -> new ArrayList<>()).add(reporter);
                }
            }
        }
    }
}
