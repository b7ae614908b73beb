package org.mutirao.application.command;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Refusal;

/// The facts of a refusal or a reason, in the order of its record, as what fills a sentence. Ids
/// are left out, as they say nothing to people.
public final class Facts {
    private Facts() {}

    public static Said said(Refusal refusal) {
        return said(refusal.code(), refusal);
    }

    /// @param facts a record; anything else says no more than its code
    static Said said(String code, Object facts) {
        List<Object> args = new ArrayList<>();
        if (facts instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (component.getType() != Id.class) {
                    @Nullable Object value = read(component, record);
                    args.add(value == null ? "" : value);
                }
            }
        }
        return new Said(code, args);
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a refusal's accessors are public", e);
        }
    }
}
