package org.mutirao.infrastructure.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Wire;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// Vocabularies are written as their wire words, and coordinates as numbers where every other
/// decimal is text. The domain needs no annotations for it.
final class WireWords extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Wire word) {
                names[i] = word.wire();
            }
        }
        return names;
    }

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated member) {
        boolean degrees =
                member.getRawType() == BigDecimal.class
                        && (member.getName().equals("latitude")
                                || member.getName().equals("longitude"));
        return degrees ? DecimalText.Degrees.class : super.findSerializer(config, member);
    }
}
