package org.mutirao.bootstrap.desktop;

import org.mutirao.application.bus.Analytics;
import org.mutirao.application.bus.DurableSubscriptions;
import org.mutirao.application.bus.EventBus;
import org.mutirao.application.process.SagaRunner;
import org.mutirao.application.query.NameBook;

/// Who listens to what: every handler of the app is registered here and nowhere else.
final class EventHandlers {
    private static final String PEOPLE = "people";

    private EventHandlers() {}

    static void register(EventBus bus, NameBook people) {
        bus.subscribe(PEOPLE, "PessoaCadastrada", event -> people.forget());
        bus.subscribe(PEOPLE, "PessoaAtualizada", event -> people.forget());
        bus.subscribe(PEOPLE, "PessoasUnificadas", event -> people.forget());
        bus.subscribe(PEOPLE, "PessoasSeparadas", event -> people.forget());
        bus.subscribe(PEOPLE, "PapelConcedido", event -> people.forget());
        bus.subscribe(PEOPLE, "PapelRevogado", event -> people.forget());
        bus.subscribe(PEOPLE, "ChaveDestruida", event -> people.forget());
    }

    /// Those who miss nothing, also while the app is closed.
    static void follow(DurableSubscriptions durable, Analytics analytics, SagaRunner sagas) {
        durable.add(analytics.subscriber());
        durable.add(sagas.subscriber());
    }
}
