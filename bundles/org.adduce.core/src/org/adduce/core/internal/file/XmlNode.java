package org.adduce.core.internal.file;

/** A part of an XML tree: for what has no place in the model, and for files of old versions. */
public sealed interface XmlNode permits XmlElement, XmlNode.Words, XmlNode.Remark {

    /** Characters. */
    record Words(String text) implements XmlNode {
    }

    /** A comment or a processing instruction, with its brackets. */
    record Remark(String markup) implements XmlNode {
    }
}
