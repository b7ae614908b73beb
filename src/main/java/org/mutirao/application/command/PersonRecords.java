package org.mutirao.application.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Contacts.Contact;

/// The text of a person's record, as it is sealed.
public interface PersonRecords {
    String write(String name, @Nullable String phone, @Nullable String email);

    /// @return what a record that was opened says; empty where it cannot be read
    Optional<Contact> contactIn(String record);

    /// @return the name in a record that was opened; empty where the record cannot be read
    default Optional<String> nameIn(String record) {
        return contactIn(record).map(Contact::name);
    }
}
