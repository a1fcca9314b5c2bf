package org.constancy.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** What the class shows does not depend on the other shapes: it runs on these, the sooner to know of all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnShapes.Condition.class)
public @interface OnShapes {

    Shape[] value();

    /** Skips the class on every other shape. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), OnShapes.class)
                            .map(shapes -> List.of(shapes.value()).contains(Shape.current()))
                            .orElse(true)
                    ? ConditionEvaluationResult.enabled("this shape shows it")
                    : ConditionEvaluationResult.disabled("another shape shows it");
        }
    }
}
