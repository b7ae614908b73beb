package org.mutirao.bootstrap.desktop;

import java.util.List;
import org.mutirao.application.bus.Analytics;
import org.mutirao.application.bus.DurableSubscriptions;
import org.mutirao.application.bus.EventBus;
import org.mutirao.application.process.SagaRunner;
import org.mutirao.application.query.NameBook;

/// Who listens to what: every handler of the app is registered here and nowhere else.
final class EventHandlers {
    private static final List<String> PEOPLE_CHANGE =
            List.of(
                    "PessoaCadastrada",
                    "PessoaAtualizada",
                    "PessoasUnificadas",
                    "PessoasSeparadas",
                    "PapelConcedido",
                    "PapelRevogado",
                    "ChaveDestruida");

    private EventHandlers() {}

    static void register(EventBus bus, NameBook people) {
        PEOPLE_CHANGE.forEach(type -> bus.subscribe("people", type, event -> people.forget()));
    }

    /// Those who miss nothing, also while the app is closed.
    static void follow(DurableSubscriptions durable, Analytics analytics, SagaRunner sagas) {
        durable.add(analytics.subscriber());
        durable.add(sagas.subscriber());
    }
}
