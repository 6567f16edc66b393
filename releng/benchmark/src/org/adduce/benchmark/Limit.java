package org.adduce.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;

/** The least that any program could do with the same file. */
final class Limit {

    private static final InputFactoryImpl FACTORY = new InputFactoryImpl();

    private Limit() {
    }

    /** Goes through the XML and looks at every attribute and every text; gives how many characters they have. */
    static long parse(Path file) throws Exception {
        long characters = 0;
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var in = FACTORY.createXMLStreamReader(bytes);
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    for (int i = 0; i < in.getAttributeCount(); i++) {
                        characters += in.getAttributeValue(i).length();
                    }
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    characters += in.getTextLength();
                }
            }
        }
        return characters;
    }
}
