package org.mutirao.infrastructure.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.mutirao.domain.shared.Id;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The one way in which this app writes and reads JSON: strict limits, duplicate keys refused,
/// properties in the order of the record, what is absent left out.
public final class Json {
    private static final int MOST_DEPTH = 32;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NUMBER = 62;

    private Json() {}

    public static JsonMapper mapper() {
        return JsonMapper.builder(factory())
                .annotationIntrospector(new WireWords())
                .propertyNamingStrategy(new WireNames())
                .addModule(texts())
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(MOST_DEPTH)
                                .maxStringLength(LONGEST_TEXT)
                                .maxNumberLength(LONGEST_NUMBER)
                                .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private static SimpleModule texts() {
        return new SimpleModule("mutirao")
                .addSerializer(new DecimalText.Writer())
                .addDeserializer(BigDecimal.class, new DecimalText.Reader())
                .addSerializer(new TimeText.Writer())
                .addDeserializer(Instant.class, new TimeText.Reader())
                .addSerializer(new IdText.Writer())
                .addDeserializer(Id.class, new IdText.Reader());
    }
}
