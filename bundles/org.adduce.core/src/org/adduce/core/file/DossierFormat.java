package org.adduce.core.file;

/**
 * The numbers and names of the file format, which releng/docs/file-format.md describes.
 *
 * @since 1.0
 */
public final class DossierFormat {

    /** The namespace of every element of ours; the same in all versions. */
    public static final String NAMESPACE = "https://adduce.org/dossier";

    /** The root element. */
    public static final String ROOT = "dossier";

    /** The version this program writes; it reads all before it and shows those after it. */
    public static final int VERSION = 1;

    /** What a dossier's file name ends with. */
    public static final String EXTENSION = ".adduce";

    /** How deep elements may stand within elements. Quotations within quotations and topics within topics nest; no person goes this far. */
    public static final int MAX_DEPTH = 500;

    /** How long a start tag with all its attributes, or a comment, may be: bytes. */
    public static final int MAX_TAG = 1 << 24;

    /** How long the text of one element may be: bytes. */
    public static final int MAX_TEXT = 1 << 27;

    private DossierFormat() {
    }
}
