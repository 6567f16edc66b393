package org.adduce.json.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;

/** Where the bracket is that a parser stands at. Of an archive it is asked a million times, so that no object is made for it. */
record TokenPlace(JsonParser parser) {

    /** The line, from 1. */
    int line() {
        return parser instanceof UTF8StreamJsonParser bytes ? bytes.getTokenLineNr() : parser.currentTokenLocation().getLineNr();
    }

    /** The bytes before it. */
    long start() {
        return parser instanceof UTF8StreamJsonParser bytes ? bytes.getTokenCharacterOffset() - 1 : parser.currentTokenLocation().getByteOffset();
    }
}
