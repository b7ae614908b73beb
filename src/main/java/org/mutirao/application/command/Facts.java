package org.mutirao.application.command;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Refusal;
import org.mutirao.domain.shared.Wire;

/// The facts of a refusal or a reason, in the order of its record, as what fills a sentence.
public final class Facts {
    private Facts() {}

    public static Said said(Refusal refusal) {
        return said(refusal.code(), refusal);
    }

    /// @param facts a record; a quantity fills two places, its amount and its unit
    static Said said(String code, Object facts) {
        List<Object> args = new ArrayList<>();
        if (facts instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                add(args, read(component, record));
            }
        }
        return new Said(code, args);
    }

    private static void add(List<Object> args, @Nullable Object value) {
        switch (value) {
            case null -> args.add("");
            case Quantity quantity -> {
                args.add(quantity.amount());
                args.add(quantity.unit());
            }
            case Id<?> id -> args.add(id.text());
            case Wire word -> args.add(word.wire());
            case Record inner -> args.add(inner.toString());
            default -> args.add(value);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a refusal's accessors are public", e);
        }
    }
}
