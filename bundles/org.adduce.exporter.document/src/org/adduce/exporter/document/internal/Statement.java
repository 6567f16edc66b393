package org.adduce.exporter.document.internal;

import java.util.List;
import java.util.Optional;
import org.adduce.model.Assertion;
import org.adduce.model.Source;
import org.adduce.model.derived.Leaning;

/**
 * Who took which stance on a claim, in which words.
 *
 * @param assertion the assertion
 * @param speaker who, "Somebody" where nobody knows
 * @param stance what they do with the claim: {@code asserts}
 * @param leaning which way that bears on it
 * @param words their exact words, quotation by quotation
 * @param manner how the words are meant and how surely, empty where there is nothing to say
 * @param when when it was said, in words; empty where nothing tells
 * @param source where
 */
record Statement(Assertion assertion, String speaker, String stance, Leaning leaning, List<String> words, String manner, String when, Optional<Source> source) {
}
