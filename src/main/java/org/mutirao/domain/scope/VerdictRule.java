package org.mutirao.domain.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// The verdict on an entry: from its header and from what stands at its place, never from what its
/// payload says.
public final class VerdictRule {
    /// What `init` writes, at the places 1 to 4 of the first chain.
    private static final List<String> FIRST =
            List.of("EscopoCriado", "DispositivoRegistrado", "PessoaCadastrada", "PapelConcedido");

    /// What a restored copy writes first in its new chain, to be able to decide on.
    private static final List<String> RESTORED =
            List.of("DispositivoRegistrado", "AutoridadeAssumida");

    /// @param user null for nobody
    /// @param payload compared as text only, with that of an accepted event of the same id
    /// @param signed false: a signature over the entry's chain does not verify
    /// @param restored whether the deciding device itself writes this, in the copy that it restored
    public record Header(
            String eventType,
            String aggregateType,
            String aggregateId,
            Id<Entity.Device> device,
            long deviceSeq,
            @Nullable Id<Entity.Person> user,
            String payload,
            boolean signed,
            boolean restored) {}

    /// The accepted event with the same id.
    public record Twin(
            String eventType, String aggregateType, String aggregateId, String payload) {}

    private VerdictRule() {}

    /// @param twin null where no accepted event has this id
    public static Verdict rule(Header entry, Standing standing, @Nullable Twin twin) {
        if (!entry.signed()) {
            return Verdict.REFUSED;
        }
        boolean first = isFirst(entry, standing);
        boolean restored = isRestored(entry, standing);
        if (!first && !restored && !standing.device(entry.device()).active()) {
            return Verdict.QUARANTINED;
        }
        if (twin != null) {
            return isSame(entry, twin) ? Verdict.DUPLICATE : Verdict.REFUSED;
        }
        if (first || restored) {
            return Verdict.ACCEPTED;
        }
        return standing.may(entry.eventType(), entry.user(), entry.device())
                ? Verdict.ACCEPTED
                : Verdict.REFUSED;
    }

    /// The very first entry makes the scope; the next three are unchecked only in the chain of the
    /// device that it named.
    private static boolean isFirst(Header entry, Standing standing) {
        if (!at(FIRST, entry)) {
            return false;
        }
        var authorities = standing.scope().authorities();
        return entry.deviceSeq() == 1
                ? authorities.isEmpty()
                : authorities.size() == 1 && authorities.getFirst().device().equals(entry.device());
    }

    /// The restored copy is a new device, which nobody could register: it does so itself, in the
    /// name of someone who leads.
    private static boolean isRestored(Header entry, Standing standing) {
        boolean itself =
                entry.deviceSeq() != 1 || entry.aggregateId().equals(entry.device().text());
        return entry.restored()
                && at(RESTORED, entry)
                && itself
                && standing.rolesOf(entry.user()).stream().anyMatch(Role::leads);
    }

    private static boolean at(List<String> types, Header entry) {
        return entry.deviceSeq() >= 1
                && entry.deviceSeq() <= types.size()
                && types.get((int) entry.deviceSeq() - 1).equals(entry.eventType());
    }

    private static boolean isSame(Header entry, Twin twin) {
        return entry.eventType().equals(twin.eventType())
                && entry.aggregateType().equals(twin.aggregateType())
                && entry.aggregateId().equals(twin.aggregateId())
                && entry.payload().equals(twin.payload());
    }
}
