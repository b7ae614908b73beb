package org.mutirao.application.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.Outcome;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.eventlog.EventTypes;
import org.mutirao.eventlog.EventTypes.EventType;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.UnfitText;
import org.mutirao.eventlog.testing.RandomEvents;

/// Random events of every type that one laptop can write, through its commands. What was written
/// least is written next, so that few commands give many cases of each.
final class RandomLog implements AutoCloseable {
    /// One operation has one beginning, and one end or new beginning of who decides in it.
    private static final Set<String> ONCE =
            Set.of("EscopoCriado", "AutoridadeTransferida", "AutoridadeAssumida");

    /// What the jobs of the desk come to; every other type is written as any content may be.
    static final Map<String, String> JOBS =
            Map.ofEntries(
                    Map.entry("NecessidadeCriada", "need of two lines"),
                    Map.entry("NecessidadeAtualizada", "edit need"),
                    Map.entry("NecessidadeCancelada", "cancel need"),
                    Map.entry("NecessidadeEncerrada", "close need"),
                    Map.entry("NecessidadeReaberta", "reopen need"),
                    Map.entry("OfertaPublicada", "offer"),
                    Map.entry("OfertaAtualizada", "edit offer"),
                    Map.entry("OfertaRetirada", "withdraw offer"),
                    Map.entry("OfertaReaberta", "reopen offer"),
                    Map.entry("OfertaExpirada", "expire offer"),
                    Map.entry("OfertaReservada", "set aside"),
                    Map.entry("ReservaConfirmada", "reserve"),
                    Map.entry("ReservaRecusada", "ask for too much"),
                    Map.entry("ReservaCancelada", "give back"),
                    Map.entry("AssignmentCriado", "dispatch"),
                    Map.entry("AssignmentAceito", "accept"),
                    Map.entry("AssignmentRecusado", "decline"),
                    Map.entry("AssignmentCancelado", "change carrier"),
                    Map.entry("EntregaIniciada", "dispatch"),
                    Map.entry("RetiradaConfirmada", "pick up"),
                    Map.entry("EntregaEmRota", "pass"),
                    Map.entry("EntregaRecebidaEmParte", "receive a part"),
                    Map.entry("EntregaConcluida", "receive"),
                    Map.entry("EntregaConferida", "check"),
                    Map.entry("RecebimentoCorrigido", "correct"),
                    Map.entry("CodigoRecusado", "wrong code"),
                    Map.entry("CodigoMostrado", "show code"),
                    Map.entry("EntregaFalhou", "fail"),
                    Map.entry("EntregaCancelada", "cancel delivery"));

    /// How many events of any content one command writes.
    private static final int HANDFUL = 20;

    final Desk desk;
    private final Random random;
    private final RandomEvents contents;
    private final RandomWork work;
    private final Map<String, Integer> written = new TreeMap<>();
    private int total;

    RandomLog(Path folder, long seed) {
        desk = new Desk(folder);
        desk.graph.durable().close(); // what sagas do comes in no order that a seed gives
        random = new Random(seed);
        contents = new RandomEvents(seed);
        work = new RandomWork(desk, random);
        EventTypes.all().stream()
                .map(EventType::name)
                .filter(type -> !ONCE.contains(type))
                .forEach(type -> written.put(type, 0));
    }

    /// How many events of each type were written; none is left out.
    Map<String, Integer> written() {
        return written;
    }

    int total() {
        return total;
    }

    int fewest() {
        return written.values().stream().mapToInt(count -> count).min().orElseThrow();
    }

    /// Carries out one command.
    void writeSomething() {
        List<String> ids =
                switch (random.nextInt(12)) {
                    case 0 -> work.anything().events();
                    case 1 -> work.towards("need").events();
                    default -> theRarest();
                };
        total += ids.size();
        desk.graph
                .store()
                .read(reader -> {
                    for (String id : ids) {
                        written.merge(
                                reader.withId(id).getFirst().body().eventType(), 1, Integer::sum);
                    }
                    return null;
                });
    }

    private List<String> theRarest() {
        String rarest =
                written.entrySet().stream()
                        .min(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
        String job = JOBS.get(rarest);
        return job == null ? anyContent(rarest) : work.towards(job).events();
    }

    private List<String> anyContent(String type) {
        Class<? extends DomainEvent> record = EventTypes.named(type).orElseThrow().record();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < HANDFUL; i++) {
            String aggregate = ForeignLog.id(type.charAt(0) + " " + random.nextInt(40));
            drafts.add(Draft.of(new Emission(aggregate, fit(record))));
        }
        Outcome<Boolean> outcome =
                desk.graph.journal().command(turn -> turn.append(drafts, Metadata.NONE, true));
        return outcome instanceof Outcome.Done<?> done ? done.events() : List.of();
    }

    /// An event whose texts may enter a log.
    private DomainEvent fit(Class<? extends DomainEvent> record) {
        while (true) {
            DomainEvent event = contents.of(record);
            try {
                desk.graph.codec().encode(event);
                return event;
            } catch (UnfitText e) {
                // no log holds it
            }
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
