package org.mutirao.domain.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the fields of a need or an offer must be before they may be written. Events that others
/// wrote are never held against it.
public final class EntryRules {
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;
    private static final Set<String> ITEM_FIELDS =
            Set.of(
                    "name",
                    "catalog_item_id",
                    "category",
                    "quantity",
                    "unit",
                    "storage",
                    "expires_at",
                    "substitutes");

    private EntryRules() {}

    /// @return what is wrong with the first line that is not right; null: nothing
    public static @Nullable FieldRefusal check(List<Item> items) {
        if (items.isEmpty()) {
            return new FieldRefusal.NoItems();
        }
        var seen = new HashSet<String>();
        for (Item item : items) {
            if (!seen.add(item.itemId())) {
                return new FieldRefusal.DuplicateItem(item.itemId());
            }
            @Nullable FieldRefusal wrong = check(item);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private static @Nullable FieldRefusal check(Item item) {
        String at = "/items/" + item.itemId();
        if (item.itemId().isBlank() || item.itemId().contains("/") || item.itemId().contains("~")) {
            return new FieldRefusal.BadField("/items", item.itemId());
        }
        if (item.name().isBlank()) {
            return new FieldRefusal.BlankName(item.itemId());
        }
        if (item.unit().isBlank()) {
            return new FieldRefusal.BadField(at + "/unit", item.unit());
        }
        if (item.quantity() != null && !isAmount(item.quantity())) {
            return new FieldRefusal.BadQuantity(item.itemId(), item.quantity());
        }
        for (String substitute : item.substitutes()) {
            if (substitute.isBlank() || substitute.contains(";")) {
                return new FieldRefusal.BadField(at + "/substitutes", substitute);
            }
        }
        return null;
    }

    /// Whether a number can be an amount of goods: above zero, and short enough to be read back.
    public static boolean isAmount(BigDecimal number) {
        return number.signum() > 0
                && number.stripTrailingZeros().scale() <= MOST_DECIMALS
                && number.precision() - number.scale() <= MOST_DIGITS
                && number.scale() <= MOST_DIGITS;
    }

    /// @param own the fields that the kind of entry has beside its lines, such as `urgency`
    /// @return what is wrong with the first change that is not right; null: nothing
    public static @Nullable FieldRefusal check(Map<String, Change> changes, Set<String> own) {
        if (changes.isEmpty()) {
            return new FieldRefusal.NothingChanged();
        }
        for (var change : changes.entrySet()) {
            @Nullable String field = field(change.getKey(), own);
            if (field == null) {
                return new FieldRefusal.UnknownField(change.getKey());
            }
            @Nullable String to = change.getValue().to();
            if (to != null && !isWellFormed(field, to)) {
                return new FieldRefusal.BadField(change.getKey(), to);
            }
        }
        return null;
    }

    private static @Nullable String field(String path, Set<String> own) {
        String[] parts = path.split("/", -1);
        if (parts.length == 2 && parts[0].isEmpty() && own.contains(parts[1])) {
            return parts[1];
        }
        boolean ofItem =
                parts.length == 4
                        && parts[0].isEmpty()
                        && parts[1].equals("items")
                        && ITEM_FIELDS.contains(parts[3]);
        return ofItem ? parts[3] : null;
    }

    private static boolean isWellFormed(String field, String text) {
        return switch (field) {
            case "quantity" -> isAmountText(text);
            case "expires_at", "due", "available_until" -> isTime(text);
            case "people" -> text.matches("[1-9]\\d{0,8}");
            case "urgency" -> isWord(Urgency.values(), text);
            case "storage" -> isWord(Storage.values(), text);
            default -> !text.isBlank();
        };
    }

    private static boolean isAmountText(String text) {
        return text.matches("\\d{1,18}(\\.\\d{1,6})?") && isAmount(new BigDecimal(text));
    }

    private static boolean isTime(String text) {
        try {
            return Fields.text(Instant.parse(text)).equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isWord(Wire[] words, String text) {
        return Arrays.stream(words).anyMatch(word -> word.wire().equals(text));
    }
}
