package org.mutirao.domain.directory;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.directory.ItemEvent.ItemRegistered;
import org.mutirao.domain.directory.ItemEvent.ItemUpdated;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.directory.PlaceEvent.PlaceUpdated;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Edits;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Storage;
import org.mutirao.domain.shared.Wire;

/// Registers and changes places and items.
public final class EntryDecider {
    private static final Set<String> PLACE_FIELDS =
            Set.of(
                    "/name",
                    "/kind",
                    "/latitude",
                    "/longitude",
                    "/city",
                    "/municipality",
                    "/capacity",
                    "/sealed",
                    Entry.HIDDEN);
    private static final Set<String> ITEM_FIELDS =
            Set.of(
                    "/name",
                    "/category",
                    "/unit",
                    "/code",
                    "/storage",
                    "/substitutes",
                    Entry.HIDDEN);

    private EntryDecider() {}

    public static Decision register(PlaceState state, PlaceRegistered place) {
        return state.known()
                ? Decision.reject(new DirectoryRefusal.AlreadyKnown(state.id().text()))
                : checkedPlace(
                        state.id(),
                        new PlaceState(state.id(), new Entry(null, null, PlaceState.fields(place))),
                        place);
    }

    /// @param values the wanted text by JSON Pointer; null removes the field
    public static Decision update(PlaceState state, Map<String, @Nullable String> values) {
        if (!state.known()) {
            return Decision.reject(new DirectoryRefusal.NotKnown(state.id().text()));
        }
        Map<String, Change> changes = Edits.changes(state.entry().document(), values);
        @Nullable DirectoryRefusal wrong = check(changes, PLACE_FIELDS);
        if (wrong != null) {
            return Decision.reject(wrong);
        }
        var after = new PlaceState(state.id(), state.entry().updated(Id.of(""), changes));
        return checkedPlace(state.id(), after, new PlaceUpdated(changes));
    }

    private static Decision checkedPlace(Id<Entity.Place> id, PlaceState after, PlaceEvent event) {
        boolean home = after.kind() == PlaceKind.HOME;
        String name = after.name();
        if (home && name != null) {
            return Decision.reject(new DirectoryRefusal.NameOfHome());
        }
        if (!home && (name == null || name.isBlank())) {
            return Decision.reject(new DirectoryRefusal.BlankName());
        }
        if (!positioned(after.latitude(), after.longitude())) {
            return Decision.reject(new DirectoryRefusal.BadPosition());
        }
        return Decision.accept(Emission.of(id, event));
    }

    private static boolean positioned(
            @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        if (latitude == null || longitude == null) {
            return latitude == longitude;
        }
        return latitude.abs().compareTo(BigDecimal.valueOf(90)) <= 0
                && longitude.abs().compareTo(BigDecimal.valueOf(180)) <= 0;
    }

    public static Decision register(ItemState state, ItemRegistered item) {
        if (state.known()) {
            return Decision.reject(new DirectoryRefusal.AlreadyKnown(state.id().text()));
        }
        return item.name().isBlank()
                ? Decision.reject(new DirectoryRefusal.BlankName())
                : Decision.accept(Emission.of(state.id(), item));
    }

    /// @param values the wanted text by JSON Pointer; null removes the field
    public static Decision update(ItemState state, Map<String, @Nullable String> values) {
        if (!state.known()) {
            return Decision.reject(new DirectoryRefusal.NotKnown(state.id().text()));
        }
        Map<String, Change> changes = Edits.changes(state.entry().document(), values);
        @Nullable DirectoryRefusal wrong = check(changes, ITEM_FIELDS);
        if (wrong != null) {
            return Decision.reject(wrong);
        }
        var after = new ItemState(state.id(), state.entry().updated(Id.of(""), changes));
        return after.name().isBlank()
                ? Decision.reject(new DirectoryRefusal.BlankName())
                : Decision.accept(Emission.of(state.id(), new ItemUpdated(changes)));
    }

    static @Nullable DirectoryRefusal check(Map<String, Change> changes, Set<String> fields) {
        if (changes.isEmpty()) {
            return new DirectoryRefusal.NothingChanged();
        }
        for (var change : changes.entrySet()) {
            String to = change.getValue().to();
            if (!fields.contains(change.getKey())) {
                return new DirectoryRefusal.UnknownField(change.getKey());
            }
            if (to != null && !wellFormed(change.getKey(), to)) {
                return new DirectoryRefusal.BadField(change.getKey(), to);
            }
        }
        return null;
    }

    private static boolean wellFormed(String path, String text) {
        return switch (path) {
            case "/kind" -> isWord(PlaceKind.values(), text);
            case "/storage" -> isWord(Storage.values(), text);
            case "/latitude", "/longitude" -> text.matches("-?\\d{1,3}(\\.\\d{1,6})?");
            case "/capacity" -> text.matches("\\d{1,9}");
            case "/municipality" -> text.matches("\\d{7}");
            case Entry.HIDDEN -> text.equals("true");
            default -> !text.isBlank();
        };
    }

    private static boolean isWord(Wire[] words, String text) {
        for (Wire word : words) {
            if (word.wire().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
