package org.adduce.importer.text.internal.border;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.quote.Block;
import org.adduce.importer.text.internal.quote.Matches;
import org.adduce.importer.text.internal.word.TermWeights;

/** Judges every gap between passages that do not name their voices, from the first to the last. */
public final class Borders {

    /** Counting the words of more passages than this would not change how rare they are. */
    private static final int MOST_COUNTED = 20_000;

    private final Passages passages;
    private final List<Sign> signs;
    private final Pulse pulse;

    private Borders(Passages passages, List<Sign> signs, Pulse pulse) {
        this.passages = passages;
        this.signs = signs;
        this.pulse = pulse;
    }

    /** A judge of the gaps of a text, given what of it is quoted. */
    public static Borders of(Passages passages, Matches matches, List<Block> blocks, Pulse pulse) {
        var bonds = Bonds.of(passages, matches, blocks, pulse);
        return new Borders(passages, List.of(new BondSign(bonds), new QuotationSign(matches), new LinkSign(), new SpacingSign(), new RuleSign(), new WordingSign(), new RuleSign(),
                new EndingSign(), new StyleSign(), new EchoSign(), new TopicSign(), new AddressSign(), new SubjectSign(), new ReferenceSign(), new RetortSign(), new TongueSign(), new PersonSign(), new ParallelSign()), pulse);
    }

    /** The borders between some passages, which follow each other in a manner, and their doubtful gaps, in order. */
    public List<Cut> in(Range range, Manner manner) {
        var cuts = new ArrayList<Cut>();
        judge(range, manner, cut -> {
            if (cut.isBorder() || cut.isNearly(manner.genre())) {
                cuts.add(cut);
            }
        });
        return cuts;
    }

    /** Judges every gap between some passages, in order. */
    public void judge(Range range, Manner manner, Consumer<Cut> verdicts) {
        var aspects = new Aspects(passages, range);
        var setting = setting(aspects, manner);
        int voiceStart = range.from();
        for (int index = range.from() + 1; index < range.to(); index++) {
            pulse.beat();
            var scale = weigh(new Gap(aspects, index, voiceStart, setting));
            var cut = new Cut(index, scale.sum(), scale.reasonFor(), scale.reasonAgainst());
            verdicts.accept(cut);
            if (cut.isBorder()) {
                voiceStart = index;
            }
        }
    }

    private Setting setting(Aspects aspects, Manner manner) {
        var weights = new TermWeights();
        var range = aspects.range();
        int curly = 0;
        int straight = 0;
        int step = Math.max(1, range.length() / MOST_COUNTED);
        for (int index = range.from(); index < range.to(); index += step) {
            pulse.beat();
            weights.count(aspects.of(index).terms());
            curly += aspects.of(index).apostrophes() == Apostrophes.CURLY ? 1 : 0;
            straight += aspects.of(index).apostrophes() == Apostrophes.STRAIGHT ? 1 : 0;
        }
        return new Setting(manner, weights, (curly + 1.0) / (curly + straight + 2), Gaps.of(passages, range));
    }

    private Scale weigh(Gap gap) {
        var scale = new Scale();
        scale.start(gap.setting().manner().start());
        signs.forEach(sign -> sign.weigh(gap, scale));
        return scale;
    }
}
