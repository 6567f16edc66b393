package org.adduce.core.internal.file;

/** Turns files of one version of the format into files of the next. Once released it is never changed. */
public interface Migration {

    /** The version it starts from; it leads to the next. */
    int from();

    /** Changes a file's tree; the version in it need not be changed. */
    void migrate(XmlElement dossier);
}
