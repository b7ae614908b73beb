package org.mutirao.ui;

import java.math.BigDecimal;
import java.time.Instant;

/// Operations to look at.
final class Samples {
    private Samples() {}

    static World canoas() {
        World world = new World().withPeople();
        Instant now = World.NOW;
        String meals =
                world.need(
                        "60",
                        "marmita",
                        "Abrigo Colégio Sinodal",
                        "urgente",
                        now.plusSeconds(12_000));
        world.ledger(meals, "40", "0", "0");
        String water =
                world.need(
                        "200",
                        "água mineral 1,5 L",
                        "Ginásio Municipal",
                        "urgente",
                        now.plusSeconds(20_000));
        world.ledger(water, "0", "60", "40");
        world.need(
                "35",
                "colchão solteiro",
                "Paróquia Nossa Senhora de Fátima e São João Batista",
                "alta",
                now.plusSeconds(60_000));
        world.need(null, "fraldas M", "Centro de Bem-Estar do Menor", "alta", null);
        world.need(
                "1250",
                "cesta básica",
                "Abrigo Colégio Sinodal",
                "media",
                now.plusSeconds(260_000));
        world.need("12", "kit de limpeza", "Abrigo Colégio Sinodal", null, now.minusSeconds(1_500));
        String socks = world.need("80", "cobertor", "Escola Guajuviras", "media", null);
        world.ledger(socks, "0", "0", "80");
        for (int i = 0; i < 9; i++) {
            world.need("" + (10 + i), "toalha de banho", "CTG Raízes da Tradição", "baixa", null);
        }
        world.place("Escola Guajuviras", "Canoas");
        world.offer("50", "marmita", "Cozinha Mathias", now.plusSeconds(10_000));
        world.offer("30", "marmita", "Cozinha São José", now.plusSeconds(18_000));
        world.offer("12", "sanduíche", "Padaria Rio Branco", null);
        world.offer("1000", "água mineral 1,5 L", "CD Canoas", null);
        world.coordination.delivery(
                "d60",
                "A7K2-60",
                water,
                "em_rota",
                new BigDecimal("60"),
                BigDecimal.ZERO,
                new BigDecimal("60"));
        world.coordination.delivery(
                "d61",
                "A7K2-61",
                water,
                "concluida",
                new BigDecimal("40"),
                new BigDecimal("40"),
                BigDecimal.ZERO);
        world.coordination.delivery(
                "d62",
                "A7K2-62",
                socks,
                "iniciada",
                new BigDecimal("20"),
                BigDecimal.ZERO,
                new BigDecimal("20"));
        world.coordination.delivery(
                "d63",
                "A7K2-63",
                socks,
                "falhou",
                new BigDecimal("20"),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
        return world;
    }
}
