package org.mutirao.ui.shared;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Said;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Refusal;

/// Carries out commands for view models: off the window's thread, with a refusal turned into
/// something to say.
public final class Jobs {
    private final Tasks tasks;

    public Jobs(Tasks tasks) {
        this.tasks = tasks;
    }

    /// @param done gets what the command handed back, on the window's thread
    /// @param failed gets why nothing was written
    public <T> void run(Callable<Outcome<T>> command, Consumer<T> done, Consumer<Said> failed) {
        tasks.run(
                command,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<T> carried -> done.accept(carried.value());
                        case Outcome.Refused<T> refused -> failed.accept(said(refused.refusal()));
                    }
                },
                failed);
    }

    /// The refusal's code with its facts in the order in which its record names them; ids are left
    /// out, as they say nothing to people.
    static Said said(Refusal refusal) {
        List<Object> facts = new ArrayList<>();
        RecordComponent[] parts = refusal.getClass().getRecordComponents();
        for (RecordComponent part : parts == null ? new RecordComponent[0] : parts) {
            if (part.getType() != Id.class) {
                facts.add(read(refusal, part));
            }
        }
        return new Said(refusal.code(), facts);
    }

    private static Object read(Refusal refusal, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            Object value = part.getAccessor().invoke(refusal);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a refusal is a readable record", e);
        }
    }
}
