package org.adduce.core.journal;

import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.value.Anchor;

/** What somebody does at a desk, the same for the same seed whatever order sets have in memory. */
final class DeskWork {

    private static final int SAVE_ABOUT_EVERY = 25;

    private final Random random;
    private int number;

    /** Its ids must not be those of a dossier that was generated from the same seed. */
    DeskWork(long seed) {
        this.random = new Random(~seed);
    }

    /** Makes a gesture, takes one back, makes one again, or saves. */
    void one(OpenDossier dossier) throws IOException {
        number++;
        if (random.nextInt(SAVE_ABOUT_EVERY) == 0) {
            dossier.save();
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> dossier.undo();
            case 1 -> dossier.redo();
            case 2 -> dossier.edit("Rename dossier", root -> root.setTitle("Title " + number));
            case 3 -> dossier.edit("Note", root -> root.setNote("A note that goes on, word by word, " + number));
            case 4 -> dossier.edit("Make assertion", this::makeAssertion);
            default -> dossier.edit("Delete claim", this::deleteClaim);
        }
    }

    private void makeAssertion(Dossier root) {
        var claim = ModelFactory.eINSTANCE.createClaim();
        claim.setId(id());
        claim.setText("The Tern is faster than the Kestrel, for the " + number + "th time");
        root.getClaims().add(claim);
        var source = root.getSources().stream().min((a, b) -> a.getId().compareTo(b.getId())).orElseThrow();
        var assertion = ModelFactory.eINSTANCE.createAssertion();
        assertion.setId(id());
        assertion.setClaim(claim);
        var quote = ModelFactory.eINSTANCE.createQuote();
        quote.setId(id());
        quote.setExact("faster");
        quote.getAnchors().add(new Anchor(source.getId(), 1, 7));
        source.getAssertions().add(assertion);
        assertion.getQuotes().add(quote);
    }

    private void deleteClaim(Dossier root) {
        root.getClaims().stream().min((a, b) -> a.getId().compareTo(b.getId())).ifPresent(claim -> {
            root.getSources().forEach(source -> source.getAssertions().removeIf(assertion -> assertion.getClaim() == claim));
            root.getClaims().remove(claim);
        });
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
