package org.adduce.importer.text.internal.border;

/** One kind of evidence for or against a border. Without state; looks at a bounded number of passages. */
interface Sign {

    /** Puts on the scale what it sees at a gap; reasons are put so that they can follow "because". */
    void weigh(Gap gap, Scale scale);
}
