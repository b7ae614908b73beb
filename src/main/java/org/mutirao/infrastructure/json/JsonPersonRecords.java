package org.mutirao.infrastructure.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.PersonRecords;
import org.mutirao.application.query.Contacts.Contact;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A person's record as JSON, before it is sealed. Thread-safe.
public final class JsonPersonRecords implements PersonRecords {
    private final JsonMapper mapper = Json.mapper();

    private record Person(String name, @Nullable String phone, @Nullable String email) {
        @Override
        public String toString() {
            return "Person[sealed]";
        }
    }

    @Override
    public String write(String name, @Nullable String phone, @Nullable String email) {
        return mapper.writeValueAsString(new Person(name, phone, email));
    }

    @Override
    public Optional<Contact> contactIn(String record) {
        try {
            Person person = mapper.readValue(record, Person.class);
            return Optional.ofNullable(person.name())
                    .map(name -> new Contact(name, person.phone(), person.email()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
