package org.mutirao.domain.shared;

import java.math.BigDecimal;

/// What is wrong with the fields of an entry that somebody asks to register or to change.
public sealed interface FieldRefusal extends Refusal {

    record NoItems() implements FieldRefusal {
        @Override
        public String code() {
            return "no_items";
        }
    }

    /// @param itemId the line without a name
    record BlankName(String itemId) implements FieldRefusal {
        @Override
        public String code() {
            return "blank_name";
        }
    }

    record BadQuantity(String itemId, BigDecimal quantity) implements FieldRefusal {
        @Override
        public String code() {
            return "bad_quantity";
        }
    }

    record DuplicateItem(String itemId) implements FieldRefusal {
        @Override
        public String code() {
            return "duplicate_item";
        }
    }

    /// @param path JSON Pointer of the field
    record BadField(String path, String value) implements FieldRefusal {
        @Override
        public String code() {
            return "bad_field";
        }
    }

    record UnknownField(String path) implements FieldRefusal {
        @Override
        public String code() {
            return "unknown_field";
        }
    }

    record NothingChanged() implements FieldRefusal {
        @Override
        public String code() {
            return "nothing_changed";
        }
    }
}
