package org.constancy.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of an {@link Aggregate} that is an attribute of its document: a rule reads it, a screen lists or sorts it, a
 * filter names it. Its type is String, Instant, Boolean, Long, BigDecimal or {@link Period}. The attribute leaves the
 * remainder on the way in and returns on the way out.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Spine {

    /** The attribute's name where it is not the field's. */
    String value() default "";
}
