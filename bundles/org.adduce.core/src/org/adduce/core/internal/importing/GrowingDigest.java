package org.adduce.core.internal.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The digest of a text that grows. What is there of a long one is digested in the background meanwhile, block by block, for
 * that takes as long as putting it together. For one thread.
 */
public final class GrowingDigest {

    /** UTF-16 units; half a millisecond's work. */
    private static final int BLOCK = 1 << 18;

    /** Of what was taken so far, if that is anything. */
    private Optional<CompletableFuture<MessageDigest>> digest = Optional.empty();
    private int taken;

    /** Says that something whole was appended: no pair of surrogates goes on behind it. */
    public void grown(StringBuilder text) {
        if (text.length() - taken >= BLOCK) {
            var block = text.substring(taken);
            taken = text.length();
            var before = digest.orElseGet(() -> CompletableFuture.completedFuture(Digests.sha256()));
            digest = Optional.of(before.thenApplyAsync(sum -> with(sum, block)));
        }
    }

    private static MessageDigest with(MessageDigest sum, String block) {
        sum.update(block.getBytes(StandardCharsets.UTF_8));
        return sum;
    }

    /** The SHA-256 of all of it, as {@link Digests#sha256(String)} has it; the text may go on growing. */
    public String of(StringBuilder text) {
        var sum = digest.map(before -> Digests.copy(before.join())).orElseGet(Digests::sha256);
        return Digests.hex(with(sum, text.substring(taken)));
    }
}
