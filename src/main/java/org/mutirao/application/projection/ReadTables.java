package org.mutirao.application.projection;

import java.util.List;
import org.mutirao.eventlog.LogWriter;

/// Where read tables are kept. Each is written from a whole state, so that writing it again changes
/// nothing.
public interface ReadTables {

    /// Names and versions of the tables; a version that differs from the stored one asks for a
    /// rebuild.
    List<Table> tables();

    /// @param version a new number rebuilds the table
    record Table(String name, int version) {}

    /// Writes the rows of one entity, or removes them where it is not known.
    ///
    /// @param isNew whether no row of it stands yet, so that none has to be looked for
    void put(LogWriter tx, EntityKey key, Folded state, boolean isNew);

    void clear(LogWriter tx);
}
