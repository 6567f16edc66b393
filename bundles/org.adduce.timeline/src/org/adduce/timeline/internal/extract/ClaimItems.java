package org.adduce.timeline.internal.extract;

import java.util.List;
import java.util.Optional;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.derived.AssertionsByClaim;
import org.adduce.model.derived.Leaning;
import org.adduce.timeline.Item;
import org.adduce.timeline.TimeHolder.Feature;
import org.adduce.timeline.TimeHolder;
import org.adduce.timeline.lanes.Thing;
import org.adduce.timeline.scene.Glyph;
import org.adduce.timeline.scene.Role;

/** Claims as items. */
final class ClaimItems {

    private final Extraction extraction;
    private final Phrases phrases;
    private final AssertionsByClaim assertions;

    ClaimItems(Extraction extraction, AssertionsByClaim assertions) {
        this.extraction = extraction;
        this.assertions = assertions;
        phrases = extraction.phrases();
    }

    Item of(Claim claim) {
        var said = assertions.on(claim);
        var text = phrases.orElse(claim.getText(), "claim.untitled");
        return new Item(claim.getId(), Item.Kind.CLAIM, extraction.stretch(claim.getAbout()),
                new TimeHolder(claim.getId(), Feature.ABOUT, Optional.ofNullable(claim.getAbout())),
                new Item.Look(Glyph.SQUARE, role(claim.getKind()), text, chance(claim, said)), 1 + said.size(), extraction.lanes().of(Thing.of(claim, extraction.lanes().locale())), List.of(),
                tooltip(claim, text, said));
    }

    /** How likely a forecast is said to be, from the least to the greatest. */
    private String chance(Claim claim, List<Assertion> said) {
        if (claim.getKind() != ClaimKind.FORECAST) {
            return "";
        }
        var certainties = said.stream().map(Assertion::getCertainty).filter(certainty -> certainty != null).toList();
        var numeric = certainties.stream().filter(certainty -> certainty.isNumeric()).toList();
        if (numeric.isEmpty()) {
            return certainties.stream().map(certainty -> certainty.phrase()).filter(phrase -> !phrase.isBlank()).findFirst().orElse("");
        }
        return phrases.chance(numeric.stream().mapToDouble(certainty -> certainty.low()).min().orElseThrow(),
                numeric.stream().mapToDouble(certainty -> certainty.high()).max().orElseThrow());
    }

    private LazyTooltip tooltip(Claim claim, String text, List<Assertion> said) {
        var kind = "kind." + claim.getKind().getLiteral();
        var about = claim.getAbout();
        int holding = (int) said.stream().filter(assertion -> Leaning.of(assertion) == Leaning.FOR).count();
        int against = (int) said.stream().filter(assertion -> Leaning.of(assertion) == Leaning.AGAINST).count();
        return new LazyTooltip(() -> LazyTooltip.lines(text, about == null ? phrases.text("tooltip.claim.undated", phrases.text(kind))
                : phrases.text("tooltip.claim", phrases.text(kind), phrases.time(about)), phrases.text("tooltip.standing", holding, against)));
    }

    private static Role role(ClaimKind kind) {
        return switch (kind) {
            case FACT -> Role.ABOUT_FACT;
            case FORECAST -> Role.ABOUT_FORECAST;
            case CAUSAL -> Role.ABOUT_CAUSAL;
            case POLICY -> Role.ABOUT_POLICY;
            case VALUE -> Role.ABOUT_VALUE;
            case DEFINITION -> Role.ABOUT_DEFINITION;
        };
    }
}
