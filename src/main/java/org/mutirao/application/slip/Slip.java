package org.mutirao.application.slip;

import java.util.List;

/// The paper that goes with one delivery. It never bears a code that somebody has to say: whoever
/// finds the paper could then confirm what never came.
///
/// @param deliveryId the only thing that the square code holds
/// @param title such as `Entrega A7K2-142`
/// @param fields what is known beforehand
/// @param goods one line each
/// @param blanks what is written in by hand
/// @param caption below the square code
public record Slip(
        String deliveryId,
        String title,
        List<Field> fields,
        List<String> goods,
        List<String> blanks,
        String caption) {
    public Slip {
        fields = List.copyOf(fields);
        goods = List.copyOf(goods);
        blanks = List.copyOf(blanks);
    }

    public record Field(String label, String value) {}
}
