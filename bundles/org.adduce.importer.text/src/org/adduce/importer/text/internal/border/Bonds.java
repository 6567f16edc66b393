package org.adduce.importer.text.internal.border;

import java.util.List;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.quote.Block;
import org.adduce.importer.text.internal.quote.Matches;

/** The bonds of all gaps of a text. Built by those who find them, then only asked. */
final class Bonds {

    private static final Bond[] KINDS = Bond.values();

    private final byte[] kinds;

    private Bonds(int passages) {
        kinds = new byte[passages + 1];
    }

    static Bonds of(Passages passages, Matches matches, List<Block> blocks, Pulse pulse) {
        var bonds = new Bonds(passages.size());
        ListBonds.tie(bonds, passages, pulse);
        QuotationBonds.tie(bonds, passages, matches, pulse);
        SpeakerBonds.tie(bonds, passages, pulse);
        for (var block : blocks) {
            bonds.tie(block.introduction(), block.last(), Bond.BLOCK);
            bonds.put(block.last() + 1, Bond.SOURCE_END);
        }
        CodeBonds.tie(bonds, passages, pulse);
        FootnoteBonds.tie(bonds, passages, pulse);
        AdditionBonds.tie(bonds, passages, pulse);
        return bonds;
    }

    /** What binds the passage with this index to the one before, or parts it from that. */
    Bond before(int index) {
        return KINDS[kinds[index]];
    }

    /** Ties all passages from one to another. */
    void tie(int first, int last, Bond bond) {
        for (int index = first + 1; index <= last; index++) {
            put(index, bond);
        }
    }

    /** Sets the bond before a passage, unless a stronger tie is there. */
    void put(int index, Bond bond) {
        if (index < kinds.length && before(index).weight() >= Math.min(0, bond.weight())) {
            kinds[index] = (byte) bond.ordinal();
        }
    }
}
