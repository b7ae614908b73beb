package org.mutirao.domain.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name under which an event is stored and sent. It never changes; the class name may.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WireType {
    String value();

    /// Version of the payload's shape, from 1. An older shape is upcast when read.
    int schema() default 1;
}
