package org.adduce.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.ClaimKind;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.Source;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final Draft draft = new Draft();
    private final List<IStatus> log = new ArrayList<>();

    private static CheckContribution offer(String id, String plugin, Check check) {
        return new CheckContribution(id, "", "", Severity.WARNING, plugin, () -> check);
    }

    private CheckRegistry registry(CheckContribution... offers) {
        return new CheckRegistry(List.of(offers), log::add);
    }

    private List<Finding> run(CheckRegistry registry) {
        return Checks.run(draft.dossier, registry.rules(), new NullProgressMonitor());
    }

    @Test
    void anEmptyDossierIsValid() {
        assertThat(draft.all()).isEmpty();
    }

    @Test
    void everyCheckHasAStableIdAndWords() {
        assertThat(registry().rules()).hasSize(27).allSatisfy(rule -> {
            assertThat(rule.id()).startsWith("org.adduce.check.");
            assertThat(rule.label()).isNotBlank().doesNotContain("{");
            assertThat(rule.description()).isNotBlank().doesNotContain("{");
            assertThat(rule.plugin()).isEqualTo("org.adduce.core");
        });
    }

    @Test
    void theWorstComesFirst() {
        draft.claim("It will come").setKind(ClaimKind.FORECAST);
        draft.actor("");
        draft.actor("Rao").setDoubt("Perhaps Roe");
        assertThat(draft.all()).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }

    @Test
    void aPlugInAddsItsOwn() {
        var source = draft.source("text");
        var registry = registry(offer("org.example.check", "org.example", context -> context.all(Source.class)
                .forEach(one -> context.report(one, ModelPackage.Literals.SOURCE__URL, "No address"))));
        assertThat(run(registry)).containsExactly(new Finding(Severity.WARNING, "org.example.check", source,
                Optional.of(ModelPackage.Literals.SOURCE__URL), "No address"));
        assertThat(registry.byId("org.example.check").orElseThrow().label()).isEqualTo("org.example.check");
        assertThat(log).isEmpty();
    }

    @Test
    void ofTwoWithOneIdTheLaterIsLeftOutAndNamed() {
        registry(offer("org.example.check", "org.example.b", context -> { }), offer("org.example.check", "org.example.a", context -> { }),
                offer("org.adduce.check.quote", "org.example.a", context -> { }));
        assertThat(log).extracting(IStatus::getMessage).hasSize(2)
                .anySatisfy(message -> assertThat(message).contains("org.example.check", "org.example.b", "org.example.a has already"))
                .anySatisfy(message -> assertThat(message).contains("org.adduce.check.quote", "org.adduce.core has already"));
    }

    @Test
    void aBrokenCheckIsToldOnceAndTheOthersRun() {
        draft.actor("");
        var registry = registry(offer("org.example.broken", "org.example", context -> {
            throw new IllegalStateException("nothing works");
        }));
        for (int i = 0; i < 2; i++) {
            assertThat(run(registry)).extracting(Finding::check).containsExactly("org.adduce.check.required", "org.example.broken");
        }
        assertThat(run(registry).get(1).message()).contains("org.example.broken", "nothing works");
        assertThat(log).hasSize(1);
    }

    @Test
    void aCheckThatCannotBeCreatedIsToldToo() {
        var registry = registry(new CheckContribution("org.example.gone", "Gone", "", Severity.INFO, "org.example", () -> {
            throw new ClassNotFoundException("org.example.Gone");
        }));
        assertThat(run(registry)).singleElement().satisfies(finding -> assertThat(finding.message()).contains("org.example.Gone"));
        assertThat(log).singleElement().satisfies(status -> assertThat(status.getPlugin()).isEqualTo("org.example"));
    }

    @Test
    void aCheckIsCreatedOnlyWhenItIsNeeded() {
        var created = new ArrayList<String>();
        var registry = registry(new CheckContribution("org.example.late", "Late", "", Severity.INFO, "org.example", () -> {
            created.add("late");
            return context -> { };
        }));
        assertThat(created).isEmpty();
        run(registry);
        run(registry);
        assertThat(created).hasSize(1);
    }

    @Test
    void canBeCancelled() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThatThrownBy(() -> Checks.run(draft.dossier, monitor)).isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void knowsElementsByClassAndId() {
        var source = draft.source("text");
        source.getFormerIds().add(new UUID(1, 2));
        var seen = new ArrayList<Object>();
        run(registry(offer("org.example.look", "org.example", context -> {
            seen.add(context.all(Element.class).get(0));
            seen.add(context.find(new UUID(1, 2)).orElseThrow());
            seen.add(context.isHere(Draft.MAKE.createActor()));
        })));
        assertThat(seen).containsExactly(draft.dossier, source, false);
    }

    @Test
    void aLargeDossierIsValid() {
        var findings = Checks.run(SyntheticDossier.generate(5_000, 1), new NullProgressMonitor());
        assertThat(findings.stream().filter(finding -> finding.severity() != Severity.INFO).limit(5)).isEmpty();
    }
}
