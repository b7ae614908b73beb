package org.mutirao.domain.directory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Document;
import org.mutirao.domain.shared.Edits;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// The changeable record of one entry of the directory.
///
/// @param registeredAt null while its registration is not known
/// @param externalId the row's own key in the file that it was imported from
public record Entry(
        @Nullable Instant registeredAt, @Nullable String externalId, Document document) {
    /// Set to `true`, it leaves the entry out of lists: nothing takes a registration back, but one
    /// that was a mistake need not be offered again.
    public static final String HIDDEN = "/hidden";

    static final Entry UNKNOWN = new Entry(null, null, Document.of(new LinkedHashMap<>()));

    public boolean known() {
        return registeredAt != null;
    }

    public boolean hidden() {
        return document.at(HIDDEN).filter("true"::equals).isPresent();
    }

    /// The first registration counts.
    Entry registered(Instant at, @Nullable String external, Document fields) {
        return known() ? this : new Entry(at, external, Edits.beneath(document, fields));
    }

    Entry updated(Id<Entity.Event> by, Map<String, Change> changes) {
        return new Entry(registeredAt, externalId, document.apply(by, changes));
    }
}
