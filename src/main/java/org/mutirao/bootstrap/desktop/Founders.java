package org.mutirao.bootstrap.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import org.mutirao.application.command.Founding;
import org.mutirao.application.command.Session;
import org.mutirao.application.security.DeviceKeys;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.infrastructure.json.JsonPersonRecords;

/// What a new operation is begun with.
///
/// @param person name of the first coordinator
public record Founders(String operation, String person, ZoneId zone) {

    static void prepare(DataFolder folder) {
        try {
            Files.createDirectories(folder.path());
        } catch (IOException e) {
            throw new StorageFailed(
                    StorageFailed.Kind.READ_ONLY, "cannot make " + folder.path(), e);
        }
    }

    List<String> begin(DesktopGraph graph) {
        Session session = graph.session();
        String personId = String.valueOf(session.personId());
        String record =
                graph.keys()
                        .people()
                        .seal(personId, new JsonPersonRecords().write(person, null, null));
        return Founding.found(
                graph.journal(),
                new Founding.Operation(
                        operation,
                        zone.getId(),
                        session.scope(),
                        session.deviceId(),
                        publicKey(graph, session.deviceId()),
                        personId,
                        record));
    }

    private static String publicKey(DesktopGraph graph, String deviceId) {
        if (graph.keys().devices().findOrCreate(deviceId)
                instanceof DeviceKeys.Lookup.Found found) {
            return found.pair().publicKey().hex();
        }
        throw new IllegalStateException("a master key that was just made opens");
    }
}
