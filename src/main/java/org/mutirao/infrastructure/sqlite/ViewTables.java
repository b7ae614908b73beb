package org.mutirao.infrastructure.sqlite;

import java.util.List;

/// The read tables of `views.sql`. A change of a table's columns, or of how they are filled, gives
/// it a new version: every database then makes its tables again.
final class ViewTables {
    static final RowTable NEEDS =
            RowTable.of(
                            "necessidades_view",
                            1,
                            "id",
                            "id, category, status, items_count, creator_name, location_name,"
                                    + " urgency, created_at, number, due, external_id, urgency_rank,"
                                    + " due_order, provisional, pos")
                    .local("provisional", "pos");
    static final RowTable NEED_ITEMS =
            RowTable.of(
                    "need_item",
                    2,
                    "need_id",
                    "need_id, item_id, line, name, unit, needed, reserved, in_route, received,"
                            + " missing, excess");
    static final RowTable OFFERS =
            RowTable.of(
                            "ofertas_view",
                            1,
                            "id",
                            "id, category, status, items_count, provider_id, location_id,"
                                    + " available_until, created_at, number, external_id,"
                                    + " until_order, pos")
                    .local("pos");
    static final RowTable OFFER_ITEMS =
            RowTable.of(
                    "offer_item",
                    2,
                    "offer_id",
                    "offer_id, item_id, line, name, category, unit, offered, reserved");
    static final RowTable OFFER_REMAINING =
            RowTable.of("offer_remaining", 2, "offer_id", "offer_id, item_id, remaining");
    static final RowTable RESERVATIONS =
            RowTable.of(
                    "reservation",
                    2,
                    "offer_id",
                    "offer_id, id, need_id, item_id, need_item_id, quantity, standing, unit, state,"
                            + " volunteer_id");
    static final RowTable DELIVERIES =
            RowTable.of(
                            "entregas_view",
                            1,
                            "id",
                            "id, number, status, flow, origin_id, destination_id, volunteer_id,"
                                    + " to_check, counter, answer_until, created_at, pos")
                    .since(2)
                    .local("created_at", "pos");
    static final RowTable CARRIERS =
            RowTable.of("delivery_carrier", 2, "delivery_id", "delivery_id, volunteer_id");
    static final RowTable POSITIONS =
            RowTable.of(
                    "delivery_position",
                    2,
                    "delivery_id",
                    "delivery_id, n, at, latitude, longitude, place_id");
    static final RowTable DELIVERY_LINES =
            RowTable.of(
                    "delivery_line",
                    2,
                    "delivery_id",
                    "delivery_id, line_id, line, need_id, need_item_id, offer_id, reservation_id,"
                            + " unit, sent, received, lost, open");
    static final RowTable RECEIPTS =
            RowTable.of(
                    "receipt",
                    2,
                    "delivery_id",
                    "delivery_id, n, line_id, event_id, at, received, lost, loss_reason, proof,"
                            + " checked_by");
    static final RowTable PLACES =
            RowTable.of(
                            "places_view",
                            1,
                            "id",
                            "id, name, folded_name, kind, latitude, longitude, city, municipality,"
                                    + " capacity, sealed, external_id, hidden, created_at, pos")
                    .local("pos");
    static final RowTable PLACE_ALIASES =
            RowTable.of("place_alias", 1, "merged", "merged, keep").wholeTable();
    static final RowTable PEOPLE =
            RowTable.of(
                    "people_view",
                    1,
                    "id",
                    "id, sealed, roles, erased, hidden, external_id, created_at");
    static final RowTable PERSON_ALIASES =
            RowTable.of("person_alias", 1, "merged", "merged, keep").wholeTable();
    static final RowTable ITEMS =
            RowTable.of(
                    "items_view",
                    1,
                    "id",
                    "id, name, folded_name, category, unit, code, storage, substitutes, external_id,"
                            + " hidden, created_at");
    static final RowTable DEVICES =
            RowTable.of("devices_view", 1, "id", "id, name, prefix, public_key, roles, revoked");
    static final RowTable CLASHES =
            RowTable.of(
                    "clash",
                    2,
                    "owner",
                    "owner, path, kind, id, held, replaced_by, assumed, event_id");

    static final WordTable NEED_WORDS = new WordTable("need_words", 2);
    static final WordTable OFFER_WORDS = new WordTable("offer_words", 2);
    static final WordTable PLACE_WORDS = new WordTable("place_words", 2);
    static final WordTable ITEM_WORDS = new WordTable("item_words", 2);

    static final List<RowTable> ROWS =
            List.of(
                    NEEDS,
                    NEED_ITEMS,
                    OFFERS,
                    OFFER_ITEMS,
                    OFFER_REMAINING,
                    RESERVATIONS,
                    DELIVERIES,
                    DELIVERY_LINES,
                    CARRIERS,
                    POSITIONS,
                    RECEIPTS,
                    PLACES,
                    PLACE_ALIASES,
                    PEOPLE,
                    PERSON_ALIASES,
                    ITEMS,
                    DEVICES,
                    CLASHES);
    static final List<WordTable> WORDS = List.of(NEED_WORDS, OFFER_WORDS, PLACE_WORDS, ITEM_WORDS);

    private ViewTables() {}
}
