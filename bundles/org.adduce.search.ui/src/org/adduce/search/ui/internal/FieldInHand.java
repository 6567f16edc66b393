package org.adduce.search.ui.internal;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;

/** Holds as long as what is bound to it is active: it only says that this goes before what parts do. */
final class FieldInHand extends Expression {

    @Override
    public EvaluationResult evaluate(IEvaluationContext context) {
        return EvaluationResult.TRUE;
    }

    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
        info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
    }
}
