package org.adduce.importer.text.internal.border;

/** What ties or parts beyond the wording. */
final class BondSign implements Sign {

    private final Bonds bonds;

    BondSign(Bonds bonds) {
        this.bonds = bonds;
    }

    @Override
    public void weigh(Gap gap, Scale scale) {
        var bond = bonds.before(gap.index());
        if (bond != Bond.NONE) {
            scale.add(bond.weight(), bond.reason());
        }
    }
}
