package org.adduce.core.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.Comparison;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Outcome;
import org.adduce.model.Quantity;
import org.adduce.model.Question;
import org.adduce.model.Resolution;
import org.adduce.model.time.When;

/** What is claimed and what is contested. */
final class Propositions {

    private static final int CLAIMS_A_QUESTION = 8;

    private final Maker maker;
    private final Prose prose;
    private final Cast cast;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Claim, Integer> numbers = new IdentityHashMap<>();
    private final List<Question> questions = new ArrayList<>();

    Propositions(Dossier dossier, Maker maker, Cast cast, int sources) {
        this.maker = maker;
        this.prose = new Prose(maker);
        this.cast = cast;
        for (int i = 0; i <= 2 * sources / CLAIMS_A_QUESTION; i++) {
            questions.add(question());
        }
        for (int i = 0; i < 2 * sources + 2; i++) {
            var claim = claim();
            numbers.put(claim, i);
            claims.add(claim);
        }
        dossier.getQuestions().addAll(questions);
        dossier.getClaims().addAll(claims);
    }

    private Question question() {
        var question = maker.named(ModelFactory.eINSTANCE.createQuestion());
        question.setText("Is it true that " + maker.of(Prose.THINGS) + " changes anything?");
        return question;
    }

    private Claim claim() {
        var claim = maker.named(ModelFactory.eINSTANCE.createClaim());
        claim.setKind(maker.of(ClaimKind.FACT, ClaimKind.FACT, ClaimKind.FORECAST, ClaimKind.CAUSAL, ClaimKind.POLICY, ClaimKind.VALUE));
        if (claim.getKind() == ClaimKind.FORECAST) {
            forecast(claim);
        } else {
            claim.setText(prose.sentence());
            claim.setAbout(maker.chance(40) ? When.parse(maker.of("2023", "2024-06~", "2025-21", "2022/2024", "2024-1X?")) : null);
        }
        if (maker.chance(60)) {
            claim.getAnswers().add(maker.of(questions));
        }
        if (maker.chance(30)) {
            claim.getConcerns().add(cast.house());
            claim.getQuantities().add(quantity());
        }
        if (maker.chance(50)) {
            claim.getTopics().add(cast.topic());
        }
        return claim;
    }

    private void forecast(Claim claim) {
        int from = 2026 + maker.below(3);
        claim.setText(prose.forecast());
        claim.setAbout(When.parse(from + "/" + (from + 1 + maker.below(4))));
        claim.setResolution(resolution());
        if (!claims.isEmpty() && maker.chance(30)) {
            claim.getConditions().add(maker.of(claims));
        }
    }

    private Resolution resolution() {
        var resolution = maker.named(ModelFactory.eINSTANCE.createResolution());
        resolution.setCriteria("Two papers of record say so,\nand nobody has denied it for a month.");
        resolution.setOutcome(Outcome.OPEN);
        return resolution;
    }

    private Quantity quantity() {
        var quantity = maker.named(ModelFactory.eINSTANCE.createQuantity());
        int low = 1 + maker.below(40);
        quantity.setMeasure(maker.of("technology lag", "price", "yield", "power"));
        quantity.setOf(cast.house());
        quantity.setComparator(maker.of(Comparison.ABOUT, Comparison.BETWEEN));
        quantity.setLow(BigDecimal.valueOf(low * 25L, 2));
        quantity.setHigh(BigDecimal.valueOf((low + (quantity.getComparator() == Comparison.ABOUT ? 0 : 1 + maker.below(9))) * 25L, 2));
        quantity.setUnit(maker.of("a", "USD", "%", "kW"));
        return quantity;
    }

    Claim any() {
        return maker.of(claims);
    }

    /** A claim but the first. */
    Claim conclusion() {
        return claims.get(1 + maker.below(claims.size() - 1));
    }

    /** A claim before {@code conclusion}, so that no chain of arguments comes back to itself. */
    Claim premiseOf(Claim conclusion) {
        return claims.get(maker.below(numbers.get(conclusion)));
    }
}
