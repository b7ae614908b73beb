package org.mutirao.application.importing;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a sheet's rows are, with the word of the command line.
public enum ImportKind {
    NEEDS("needs"),
    OFFERS("offers"),
    PLACES("places"),
    ITEMS("items");

    private static final Set<ImportField> OF_NEEDS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            ImportField.ITEM,
                            ImportField.QUANTITY,
                            ImportField.UNIT,
                            ImportField.PLACE,
                            ImportField.URGENCY,
                            ImportField.DUE,
                            ImportField.CATEGORY,
                            ImportField.PEOPLE,
                            ImportField.STATUS,
                            ImportField.LATITUDE,
                            ImportField.LONGITUDE,
                            ImportField.CREATED_AT,
                            ImportField.UPDATED_AT,
                            ImportField.ID,
                            ImportField.PLACE_ID,
                            ImportField.ITEM_ID));
    private static final Set<ImportField> OF_OFFERS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            ImportField.ITEM,
                            ImportField.QUANTITY,
                            ImportField.UNIT,
                            ImportField.PLACE,
                            ImportField.DUE,
                            ImportField.CATEGORY,
                            ImportField.LATITUDE,
                            ImportField.LONGITUDE,
                            ImportField.CREATED_AT,
                            ImportField.ID,
                            ImportField.PLACE_ID,
                            ImportField.ITEM_ID));
    private static final Set<ImportField> OF_PLACES =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            ImportField.NAME,
                            ImportField.PLACE,
                            ImportField.KIND,
                            ImportField.CITY,
                            ImportField.LATITUDE,
                            ImportField.LONGITUDE,
                            ImportField.CAPACITY,
                            ImportField.CREATED_AT,
                            ImportField.ID,
                            ImportField.PLACE_ID));
    private static final Set<ImportField> OF_ITEMS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            ImportField.ITEM,
                            ImportField.NAME,
                            ImportField.CATEGORY,
                            ImportField.UNIT,
                            ImportField.CODE,
                            ImportField.ID,
                            ImportField.ITEM_ID));

    private final String word;

    ImportKind(String word) {
        this.word = word;
    }

    /// What a column can hold for rows of this kind.
    public Set<ImportField> fields() {
        return switch (this) {
            case NEEDS -> OF_NEEDS;
            case OFFERS -> OF_OFFERS;
            case PLACES -> OF_PLACES;
            case ITEMS -> OF_ITEMS;
        };
    }

    /// The fields of which one has to be there.
    public Set<ImportField> essential() {
        return switch (this) {
            case NEEDS, OFFERS -> EnumSet.of(ImportField.ITEM);
            case PLACES -> EnumSet.of(ImportField.NAME, ImportField.PLACE);
            case ITEMS -> EnumSet.of(ImportField.NAME, ImportField.ITEM);
        };
    }

    public String word() {
        return word;
    }

    public static Optional<ImportKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
