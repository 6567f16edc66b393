package org.adduce.cli.internal;

import java.util.Set;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.team.diff.WordDiff;
import org.adduce.team.diff.WordDiff.Kind;
import org.adduce.team.diff.WordDiff.Piece;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** Tells how one text became another: {@code The Tern is [-about-]{+almost+} as fast}, as git does word by word. */
final class WordsOfDiff {

    /** So much of a long stretch that stayed is told at its ends. */
    private static final int AROUND = 40;
    private static final Set<EStructuralFeature> NO_PROSE = Set.of(Literals.SOURCE__URL, Literals.CITATION__URL, Literals.UTTERANCE__URL,
            Literals.ATTACHMENT__SHA256, Literals.UTTERANCE__EXTERNAL_ID);

    private final Ink ink;

    WordsOfDiff(Ink ink) {
        this.ink = ink;
    }

    boolean isText(EStructuralFeature feature) {
        return feature.getEType() == EcorePackage.Literals.ESTRING && !NO_PROSE.contains(feature);
    }

    String between(String before, String after) {
        var text = new StringBuilder();
        var pieces = WordDiff.between(before, after).pieces();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(told(pieces.get(i), i == 0, i == pieces.size() - 1));
        }
        return text.toString().replace("\n", "⏎");
    }

    private String told(Piece piece, boolean isFirst, boolean isLast) {
        return switch (piece.kind()) {
            case REMOVED -> ink.bad("[-" + piece.text() + "-]");
            case ADDED -> ink.good("{+" + piece.text() + "+}");
            case SAME -> piece.kind() == Kind.SAME && piece.text().length() > 2 * AROUND + 3 ? shortened(piece.text(), isFirst, isLast) : piece.text();
        };
    }

    private static String shortened(String text, boolean isFirst, boolean isLast) {
        var head = isFirst ? "" : text.substring(0, text.offsetByCodePoints(0, AROUND / 2));
        var tail = isLast ? "" : text.substring(text.offsetByCodePoints(text.length(), -AROUND / 2));
        return head + '…' + tail;
    }
}
