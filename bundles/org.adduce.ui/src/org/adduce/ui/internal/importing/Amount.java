package org.adduce.ui.internal.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.core.importing.Item;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.edit.ModelWords;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** How much will be imported, in the words of a button: voices where somebody speaks, else what rows or entries are about. */
final class Amount {

    /** Of what is imported, what nobody counts. */
    static final Set<EClass> UNSEEN = Set.of(Literals.SNAPSHOT, Literals.ATTACHMENT);
    /** They come along with what refers to them. */
    static final List<EClass> ALONG = List.of(Literals.ACTOR, Literals.TOPIC, Literals.QUESTION);

    private Amount() {
    }

    /** What importing these is called: "Import 29 voices". */
    static String words(List<Reading> wanted) {
        boolean isSpoken = !wanted.isEmpty() && wanted.stream().allMatch(Reading::hasVoices);
        var counts = new LinkedHashMap<EClass, Integer>();
        wanted.stream().flatMap(reading -> reading.review().accepted().items().stream()).filter(item -> isSpoken ? isVoice(item) : !UNSEEN.contains(item.type()))
                .forEach(item -> counts.merge(item.type(), 1, Integer::sum));
        if (isSpoken) {
            int voices = counts.getOrDefault(Literals.UTTERANCE, 0);
            return voices == 1 ? Messages.ImportWizard_finishVoice : NLS.bind(Messages.ImportWizard_finishVoices, told(voices));
        }
        var led = counts.keySet().stream().filter(type -> !ALONG.contains(type)).toList();
        return led.size() == 1 ? words(led.getFirst(), counts.get(led.getFirst())) : words(counts);
    }

    /** A count as people write it. */
    static String told(long count) {
        return "%,d".formatted(count);
    }

    private static boolean isVoice(Item item) {
        return item.type() == Literals.UTTERANCE && item.value(Literals.UTTERANCE__ANCHORS).isPresent();
    }

    private static String words(EClass type, int count) {
        return NLS.bind(Messages.ImportWizard_finish, told(count), ModelWords.inSentence(type, count));
    }

    private static String words(Map<EClass, Integer> counts) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return switch (total) {
            case 0 -> Messages.ImportWizard_finishNothing;
            case 1 -> Messages.ImportWizard_finishOne;
            default -> NLS.bind(Messages.ImportWizard_finishMany, told(total));
        };
    }
}
