package org.mutirao.domain.delivery;

import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Wire;

/// Why a receipt stands without its code. It counts at once and waits for a second person.
///
/// @param secondPersonId who agreed on the spot; null: to be checked later
/// @param note digest of a sealed text
public record WithoutCode(
        Reason reason, @Nullable Id<Entity.Person> secondPersonId, @Nullable String note) {

    public enum Reason implements Wire {
        NO_PHONE("sem_telefone"),
        MESSAGE_MISSING("mensagem_nao_chegou"),
        RECEIVER_REPLACED("outra_pessoa_recebeu"),
        HURRY("pressa"),
        OTHER("outro");

        private final String wire;

        Reason(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }
}
