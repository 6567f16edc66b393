package org.adduce.ui.tests.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage;
import org.adduce.model.Quantity;
import org.adduce.ui.internal.form.edit.NewElement;
import org.adduce.ui.internal.form.edit.Subject;
import org.junit.jupiter.api.Test;

class SubjectTest {

    private final Bench bench = new Bench();
    private final Actor lena = bench.actor("lena_k");
    private final Actor mara = bench.actor("Mara Voss");
    private final Subject subject = new Subject(bench.open(), lena);

    @Test
    void changesAFeatureInOneGestureThatNamesIt() {
        subject.set(ModelPackage.Literals.ACTOR__OWNER, mara);
        assertThat(lena.getOwner()).isSameAs(mara);
        assertThat(subject.dossier().undoLabel()).hasValueSatisfying(label -> assertThat(label).contains("owner", "lena_k"));
        subject.dossier().undo();
        assertThat(lena.getOwner()).isNull();
        assertThat(subject.dossier().undoLabel()).isEmpty();
        subject.dossier().redo();
        assertThat(lena.getOwner()).isSameAs(mara);
    }

    @Test
    void leavesNoTraceWhereNothingChanges() {
        subject.set(ModelPackage.Literals.ACTOR__NAME, "lena_k");
        subject.remove(ModelPackage.Literals.ACTOR__ALIASES, "nobody");
        subject.addAll(ModelPackage.Literals.TAGGED__TOPICS, List.of());
        assertThat(subject.dossier().undoLabel()).isEmpty();
    }

    @Test
    void keepsValuesApart() {
        subject.add(ModelPackage.Literals.ACTOR__ALIASES, "lena");
        subject.add(ModelPackage.Literals.ACTOR__ALIASES, "L. K.");
        subject.add(ModelPackage.Literals.ACTOR__ALIASES, "lena");
        subject.replace(ModelPackage.Literals.ACTOR__ALIASES, "lena", "Lena");
        assertThat(lena.getAliases()).containsExactlyInAnyOrder("Lena", "L. K.");
        subject.replace(ModelPackage.Literals.ACTOR__ALIASES, "Lena", "L. K.");
        assertThat(lena.getAliases()).containsExactly("L. K.");
        subject.dossier().undo();
        assertThat(lena.getAliases()).containsExactlyInAnyOrder("Lena", "L. K.");
    }

    @Test
    void ofSeveralElementsItTellsWhatAllSayAndSetsItForAllInOneGesture() {
        var both = new Subject(subject.dossier(), List.of(lena, mara));
        lena.setKind(ActorKind.ACCOUNT);
        assertThat(both.isMixed(ModelPackage.Literals.ACTOR__KIND)).isTrue();
        assertThat(both.value(ModelPackage.Literals.ACTOR__KIND)).isNull();
        assertThat(both.isMixed(ModelPackage.Literals.ACTOR__OWNER)).isFalse();
        both.set(ModelPackage.Literals.ACTOR__KIND, ActorKind.GROUP);
        assertThat(both.value(ModelPackage.Literals.ACTOR__KIND)).isEqualTo(ActorKind.GROUP);
        assertThat(both.dossier().undoLabel()).hasValueSatisfying(label -> assertThat(label).contains("kind", "2 actors"));
        both.dossier().undo();
        assertThat(List.of(lena.getKind(), mara.getKind())).containsExactly(ActorKind.ACCOUNT, ActorKind.PERSON);
        assertThat(both.dossier().undoLabel()).isEmpty();
    }

    @Test
    void ofSeveralElementsTheValuesAreThoseThatAllHave() {
        var both = new Subject(subject.dossier(), List.of(lena, mara));
        subject.addAll(ModelPackage.Literals.ACTOR__ALIASES, List.of("L.", "both"));
        both.add(ModelPackage.Literals.ACTOR__ALIASES, "both");
        assertThat(both.<String>values(ModelPackage.Literals.ACTOR__ALIASES)).containsExactly("both");
        assertThat(both.isMixed(ModelPackage.Literals.ACTOR__ALIASES)).isTrue();
        both.remove(ModelPackage.Literals.ACTOR__ALIASES, "both");
        assertThat(lena.getAliases()).containsExactly("L.");
        assertThat(mara.getAliases()).isEmpty();
        assertThat(both.has(mara)).isTrue();
    }

    @Test
    void makesAPartWithAnIdOfItsOwn() {
        var claim = bench.claim("It lags three years");
        var part = subject.with(claim).create(ModelPackage.Literals.CLAIM__QUANTITIES);
        assertThat(claim.getQuantities()).containsExactly((Quantity) part);
        assertThat(part.getId()).isNotNull();
        subject.dossier().undo();
        assertThat(claim.getQuantities()).isEmpty();
    }

    @Test
    void makesWhatAReferenceLacksInTheSameGesture() {
        var made = NewElement.forReference(ModelPackage.Literals.ACTOR__OWNER, "Lena Kowalczyk").orElseThrow();
        subject.refer(ModelPackage.Literals.ACTOR__OWNER, made);
        assertThat(lena.getOwner().getName()).isEqualTo("Lena Kowalczyk");
        assertThat(bench.root.getActors()).hasSize(3);
        subject.dossier().undo();
        assertThat(lena.getOwner()).isNull();
        assertThat(bench.root.getActors()).hasSize(2);
    }

    @Test
    void makesEveryKindThatCanBeNamed() {
        for (var kind : NewElement.kinds()) {
            var made = NewElement.unnamed(kind).make(subject.dossier());
            assertThat(made.eClass()).isSameAs(kind);
            assertThat(made.dossier()).isSameAs(bench.root);
            subject.dossier().undo();
            assertThat(made.dossier()).isNull();
        }
        assertThat(NewElement.forReference(ModelPackage.Literals.ASSERTION__UTTERANCE, "x")).isEmpty();
    }

    @Test
    void shortensLongNamesInGestures() {
        lena.setName("\uD83D\uDC1D".repeat(200));
        subject.set(ModelPackage.Literals.ELEMENT__NOTE, "a note");
        assertThat(subject.dossier().undoLabel()).hasValueSatisfying(label -> {
            assertThat(label.codePointCount(0, label.length())).isLessThan(60);
            assertThat(label.codePoints()).noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        });
    }
}
