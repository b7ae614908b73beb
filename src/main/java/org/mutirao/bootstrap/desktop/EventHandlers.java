package org.mutirao.bootstrap.desktop;

import org.mutirao.application.bus.EventBus;
import org.mutirao.application.query.NameBook;

/// Who listens to what: every handler of the app is registered here and nowhere else.
final class EventHandlers {
    private EventHandlers() {}

    static void register(EventBus bus, NameBook people) {
        bus.subscribe("PessoaCadastrada", event -> people.forget());
        bus.subscribe("PessoaAtualizada", event -> people.forget());
        bus.subscribe("PessoasUnificadas", event -> people.forget());
        bus.subscribe("PessoasSeparadas", event -> people.forget());
        bus.subscribe("PapelConcedido", event -> people.forget());
        bus.subscribe("PapelRevogado", event -> people.forget());
        bus.subscribe("ChaveDestruida", event -> people.forget());
    }
}
