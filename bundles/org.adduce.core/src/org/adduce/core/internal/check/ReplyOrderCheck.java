package org.adduce.core.internal.check;

import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Utterance;

/** A reply is not older than what it answers. */
final class ReplyOrderCheck implements Check {

    @Override
    public void check(CheckContext context) {
        for (var reply : context.all(Utterance.class)) {
            if (reply.getReplyTo() == null) {
                continue;
            }
            var said = OwnTime.of(context, reply);
            var answered = context.dating().of(reply.getReplyTo());
            if (said.isPresent() && answered.isPresent() && Sequence.isSurelyBefore(said.get(), answered.get())) {
                context.report(reply, Literals.UTTERANCE__REPLY_TO, CheckWords.text("reply-order.found", reply, reply.getReplyTo()));
            }
        }
    }
}
