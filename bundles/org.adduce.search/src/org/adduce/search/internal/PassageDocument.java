package org.adduce.search.internal;

import org.adduce.search.Passage;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** Puts passages into the form the index takes. Used again and again by one thread, since documents are many. */
final class PassageDocument {

    private static final FieldType EXACT = exact();

    private final Field text = new TextField(Names.TEXT, "", Field.Store.NO);
    private final Field context = new TextField(Names.TEXT, "", Field.Store.NO);
    private final NumericDocValuesField kind = new NumericDocValuesField(Names.KIND, 0);

    private static FieldType exact() {
        var type = new FieldType(StringField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** The document; good until the next is asked for. */
    Document of(Passage passage) {
        var document = new Document();
        var id = Names.bytes(passage.id());
        document.add(new StringField(Names.ID, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(Names.ID, id));
        kind.setLongValue(passage.kind().ordinal());
        document.add(kind);
        document.add(new Field(Names.TOKENS, Names.token("kind", passage.kind().word()), EXACT));
        if (!passage.text().isEmpty()) {
            text.setStringValue(passage.text());
            document.add(text);
        }
        if (!passage.context().isEmpty()) {
            context.setStringValue(passage.context());
            document.add(context);
        }
        addFields(passage, document);
        return document;
    }

    private static void addFields(Passage passage, Document document) {
        passage.tokens().forEach(token -> document.add(new Field(Names.TOKENS, token, EXACT)));
        passage.words().forEach(words -> document.add(new TextField(Names.words(words.field()), words.text(), Field.Store.NO)));
        passage.times().forEach(times -> document.add(
                new LongRange(Names.times(times.field()), new long[] {times.earliest()}, new long[] {times.latest()})));
        passage.numbers().forEach(numbers -> document.add(
                new DoubleRange(Names.numbers(numbers.field()), new double[] {numbers.low()}, new double[] {numbers.high()})));
    }
}
