package org.mutirao.application.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The text of a person's record, as it is sealed.
public interface PersonRecords {
    String write(String name, @Nullable String phone, @Nullable String email);

    /// @return the name in a record that was opened; empty where the record cannot be read
    Optional<String> nameIn(String record);
}
