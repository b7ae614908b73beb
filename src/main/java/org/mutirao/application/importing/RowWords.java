package org.mutirao.application.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.shared.Folding;
import org.mutirao.domain.shared.Urgency;

/// What words in a sheet's cells mean, folded, in Portuguese and English.
final class RowWords {
    /// What became of what a row says.
    enum Status {
        OPEN,
        CLOSED,
        SURPLUS
    }

    static final Map<String, Urgency> URGENCIES = urgencies();

    /// The scale of SOS-RS, which stands beside its status.
    static final Map<String, Urgency> PRIORITIES =
            Map.of("100", Urgency.URGENT, "10", Urgency.NORMAL, "1", Urgency.LOW, "0", Urgency.LOW);

    static final Map<String, Status> STATUSES = statuses();
    static final Map<String, PlaceKind> KINDS = kinds();

    private static final Map<String, PlaceKind> KIND_IN_NAME = kindsInNames();

    private RowWords() {}

    static PlaceKind kindOf(String placeName) {
        for (String word : Folding.words(placeName)) {
            if (KIND_IN_NAME.containsKey(word)) {
                return KIND_IN_NAME.get(word);
            }
        }
        return PlaceKind.OTHER;
    }

    private static Map<String, Urgency> urgencies() {
        var words = new HashMap<String, Urgency>();
        List.of("baixa", "baixo", "low").forEach(word -> words.put(word, Urgency.LOW));
        List.of("media", "medio", "normal", "medium")
                .forEach(word -> words.put(word, Urgency.NORMAL));
        List.of("alta", "alto", "high").forEach(word -> words.put(word, Urgency.HIGH));
        List.of("urgente", "urg", "urgent", "critica", "critico", "critical", "maxima")
                .forEach(word -> words.put(word, Urgency.URGENT));
        return Map.copyOf(words);
    }

    private static Map<String, Status> statuses() {
        var words = new HashMap<String, Status>();
        List.of("need", "urgent-need", "aberta", "aberto", "open", "parcial", "pendente", "pending")
                .forEach(word -> words.put(word, Status.OPEN));
        List.of(
                        "under-control",
                        "atendida",
                        "atendido",
                        "encerrada",
                        "encerrado",
                        "cancelada",
                        "cancelado",
                        "closed",
                        "done",
                        "met",
                        "cancelled",
                        "canceled")
                .forEach(word -> words.put(word, Status.CLOSED));
        List.of("available-surplus", "sobra", "excedente", "surplus")
                .forEach(word -> words.put(word, Status.SURPLUS));
        return Map.copyOf(words);
    }

    private static Map<String, PlaceKind> kinds() {
        var words = new HashMap<String, PlaceKind>();
        for (PlaceKind kind : PlaceKind.values()) {
            words.put(kind.wire(), kind);
            words.put(Folding.fold(kind.name()), kind);
        }
        return Map.copyOf(words);
    }

    private static Map<String, PlaceKind> kindsInNames() {
        var words = new HashMap<String, PlaceKind>();
        List.of("abrigo", "shelter", "alojamento")
                .forEach(word -> words.put(word, PlaceKind.SHELTER));
        List.of("cozinha", "kitchen", "restaurante")
                .forEach(word -> words.put(word, PlaceKind.KITCHEN));
        List.of("deposito", "galpao", "armazem", "warehouse", "depot")
                .forEach(word -> words.put(word, PlaceKind.DEPOT));
        List.of("escola", "colegio", "emef", "emei", "eeef", "em", "creche", "school")
                .forEach(word -> words.put(word, PlaceKind.SCHOOL));
        List.of("hospital", "upa", "ubs", "clinica", "saude")
                .forEach(word -> words.put(word, PlaceKind.HEALTH));
        List.of("ponto", "posto").forEach(word -> words.put(word, PlaceKind.POINT));
        return Map.copyOf(words);
    }
}
