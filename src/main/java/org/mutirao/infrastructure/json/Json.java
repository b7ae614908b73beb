package org.mutirao.infrastructure.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mutirao.domain.shared.Id;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/// The one way in which this app writes and reads JSON: strict limits, duplicate keys refused,
/// properties in the order of the record, what is absent left out.
public final class Json {
    static final int MOST_DEPTH = 32;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NUMBER = 62;

    private Json() {}

    public static JsonMapper mapper() {
        return JsonMapper.builder(
                        factory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
                .annotationIntrospector(new WireWords())
                .propertyNamingStrategy(new WireNames())
                .addModule(texts())
                // an empty text says something else than none; an empty list does not
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(List.class, Json::omitEmpty)
                .withConfigOverride(Map.class, Json::omitEmpty)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(LogicalType.Textual, Json::onlyText)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    private static void onlyText(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static void omitEmpty(MutableConfigOverride override) {
        override.setInclude(
                JsonInclude.Value.construct(
                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
    }

    /// The same limits for who reads tokens and looks for duplicate keys itself.
    static JsonFactory tokens() {
        return factory().build();
    }

    private static JsonFactoryBuilder factory() {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(MOST_DEPTH)
                                .maxStringLength(LONGEST_TEXT)
                                .maxNumberLength(LONGEST_NUMBER)
                                .build())
                .streamWriteConstraints(
                        StreamWriteConstraints.builder().maxNestingDepth(MOST_DEPTH).build());
    }

    private static SimpleModule texts() {
        return new SimpleModule("mutirao")
                .addSerializer(new DecimalText.Writer())
                .addDeserializer(BigDecimal.class, new DecimalText.Reader())
                .addSerializer(Double.class, new DecimalText.Binary())
                .addSerializer(double.class, new DecimalText.Binary())
                .addSerializer(Float.class, new DecimalText.Binary())
                .addSerializer(float.class, new DecimalText.Binary())
                .addSerializer(new TimeText.Writer())
                .addDeserializer(Instant.class, new TimeText.Reader())
                .addSerializer(new IdText.Writer())
                .addDeserializer(Id.class, new IdText.Reader());
    }
}
