package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.command.Directory;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.bootstrap.desktop.WindowWiring;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Tasks;

/// Says names, phones and codes wherever the program takes them, and that they are kept where they
/// may be.
final class Planting {
    private static final Pattern SEALED = Pattern.compile("\"sealed\":\"([0-9a-f]{64})\"");
    private static final Pattern NOTE = Pattern.compile("\"note\":\"([0-9a-f]{64})\"");

    private Planting() {}

    private static EntryDraft meals() {
        return new EntryDraft(
                BigDecimal.valueOf(40), null, "marmita", null, false, null, null, null);
    }

    static String home(Desk desk) {
        var draft =
                new Directory.PlaceDraft(
                        "Casa da Zwölfmann", PlaceKind.HOME, null, null, null, null);
        return Desk.done(desk.coordinator().directory().addPlace(draft)).placeId();
    }

    /// What is looked for is there: it was sealed, and opens here.
    static void canBeRead(Desk desk, String owner, String... words) {
        List<String> sealed =
                desk.log().stream()
                        .filter(entry -> entry.body().aggregateId().equals(owner))
                        .flatMap(entry -> SEALED.matcher(entry.body().eventData()).results())
                        .flatMap(found -> desk.graph.keys().people().open(found.group(1)).stream())
                        .toList();
        assertThat(sealed).singleElement(STRING).contains(words);
    }

    /// What breaks while somebody's words are in hand quotes them in its message.
    static void breakOnWords() {
        var broken =
                new IllegalStateException("Quitéria Zwölfmann", new Exception("Bragança Qwxz"));
        new Tasks(Runnable::run, Runnable::run)
                .run(
                        () -> {
                            throw broken;
                        },
                        nothing -> {},
                        problem -> {});
    }

    /// As quick entry keeps it for the next start.
    static void typeHalfALine(Desk desk) {
        LocalSettings settings = WindowWiring.context(desk.graph, Runnable::run).settings();
        String name = LocalSettings.DRAFT + "need";
        settings.put(name, "3 cobertor para Quitéria Zwölfmann +5551987654321");
        settings.put("language", "pt");
        LocalSettings afterwards = WindowWiring.context(desk.graph, Runnable::run).settings();
        assertThat(afterwards.get(name)).hasValueSatisfying(t -> assertThat(t).contains("Zwölf"));
        assertThat(afterwards.get("language")).contains("pt");
    }

    /// Codes of two deliveries: one that is brought, one on its way; as shown and as typed.
    static List<String> codes(Desk desk, String volunteer) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String need = Desk.done(desk.coordinator().registerNeed(meals())).id();
            String offer = Desk.done(desk.coordinator().publishOffer(meals())).id();
            Desk.done(desk.coordinator().reserve(need, offer, null));
            Dispatched sent = Desk.done(desk.coordinator().dispatch(need, volunteer)).getFirst();
            assertThat(Desk.done(desk.coordinator().showCode(sent.deliveryId(), CodeKind.DELIVERY)))
                    .isEqualTo(sent.code()); // it is kept, and opens
            codes.add(sent.code());
            codes.add(sent.code().replaceAll("[^0-9A-Za-z]", ""));
            if (i == 0) {
                Desk.done(desk.coordinator().confirm(Desk.everything(sent.deliveryId())));
            }
        }
        assertThat(codes).allMatch(code -> code.length() >= 8);
        return codes;
    }

    /// Whatever a person can say in their own words: why something is called off, did not arrive,
    /// has no code, or was checked.
    static void sayWhy(Desk desk, String volunteer) {
        String words = "a Bragança Qwxz, +5551987654321, desistiu";
        var desks = desk.coordinator();
        Desk.done(desks.cancel(Desk.done(desks.registerNeed(meals())).id(), words));
        Desk.done(desks.cancel(Desk.done(desks.publishOffer(meals())).id(), words));
        Desk.done(desks.cancel(sent(desk, null), words));
        Desk.done(desks.cancel(sent(desk, volunteer), words));
        Desk.done(desks.fail(sent(desk, volunteer), FailureReason.OTHER, words));
        String received = sent(desk, volunteer);
        Receipt plain = Desk.everything(received);
        Desk.done(
                desks.confirm(
                        new Receipt(
                                received,
                                null,
                                plain.without(),
                                null,
                                null,
                                null,
                                null,
                                plain.rest(),
                                words,
                                false)));
        desk.act(desk.second);
        Desk.done(desks.check(received, words));
        desk.act(desk.first);
        List<String> notes =
                desk.log().stream()
                        .map(entry -> NOTE.matcher(entry.body().eventData()))
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .toList();
        assertThat(notes).hasSize(7).doesNotHaveDuplicates();
        assertThat(notes)
                .allSatisfy(
                        note -> assertThat(desk.graph.keys().people().open(note)).contains(words));
    }

    /// @return the reservation's id, or with a volunteer the delivery's
    private static String sent(Desk desk, @Nullable String volunteer) {
        String need = Desk.done(desk.coordinator().registerNeed(meals())).id();
        String offer = Desk.done(desk.coordinator().publishOffer(meals())).id();
        var reserved = Desk.done(desk.coordinator().reserve(need, offer, null)).getFirst();
        return volunteer == null
                ? reserved.reservationId()
                : Desk.done(desk.coordinator().dispatch(need, volunteer)).getFirst().deliveryId();
    }
}
