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
        boolean ofPosts = bond == Bond.PERSON_START || bond == Bond.SERIES_START;
        if (bond != Bond.NONE && (!ofPosts || gap.isIn(Genre.HEAP))) {
            scale.add(bond.weight(), bond.reason());
        }
    }
}
