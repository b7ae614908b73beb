package org.mutirao.application.importing;

import org.jspecify.annotations.Nullable;

/// Whose file it is, recognised by its header: the first part of its rows' keys.
record Source(String name) {
    static final Source SOSRS = new Source("sosrs");
    static final Source SAHANA = new Source("sahana");
    private static final Source IFRC = new Source("ifrc");
    private static final Source ANY = new Source("planilha");

    static Source of(Header header, @Nullable ColumnMap map) {
        if (map != null) {
            String named = map.source();
            return named == null ? ANY : new Source(named);
        }
        if (isSosRs(header)) {
            return SOSRS;
        }
        if (header.isExactly(
                "item code",
                "description",
                "group",
                "family",
                "length cm",
                "height cm",
                "width cm",
                "volume litre",
                "weight kg",
                "in eic")) {
            return IFRC;
        }
        return header.isExactly(
                        "catalog",
                        "category code",
                        "category",
                        "item name",
                        "unit of measure",
                        "pack",
                        "pack quantity",
                        "pack2",
                        "pack2 quantity",
                        "pack3",
                        "pack3 quantity",
                        "comments")
                ? SAHANA
                : ANY;
    }

    private static boolean isSosRs(Header header) {
        return header.isExactly(
                        "place id",
                        "item id",
                        "item name",
                        "category",
                        "priority",
                        "status",
                        "quantity",
                        "lat",
                        "lon",
                        "coord source",
                        "created at",
                        "updated at")
                || header.isExactly(
                        "place id",
                        "name",
                        "city",
                        "lat",
                        "lon",
                        "coord source",
                        "capacity",
                        "sheltered people",
                        "pet friendly",
                        "verified",
                        "active",
                        "created at",
                        "updated at")
                || header.isExactly("item id", "name", "category");
    }
}
