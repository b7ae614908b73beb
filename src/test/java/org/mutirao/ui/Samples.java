package org.mutirao.ui;

import static org.mutirao.ui.RealOperation.done;

import java.math.BigDecimal;
import java.util.List;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;

/// Operations to look at.
final class Samples {
    private static final List<String> NEEDS =
            List.of(
                    "35 colchão solteiro @Paróquia Nossa Senhora de Fátima e São João Batista alta até 23h",
                    "fraldas M @Centro de Bem-Estar do Menor alta",
                    "1250 cesta básica @Abrigo Colégio Sinodal até sexta 12h",
                    "12 kit de limpeza @Abrigo Colégio Sinodal até hoje 11h30",
                    "150 kg arroz @Escola Municipal Thiago Würth alta até amanhã 10h",
                    "90 cobertor casal @Ginásio do Colégio La Salle urg até amanhã 8h",
                    "40 ração para cães 15 kg @Abrigo de animais Mathias Velho",
                    "25 colchonete @Escola Estadual Cônego José Leão Hartmann alta",
                    "300 l água potável @Salão Paroquial São Luís urg até 20h",
                    "60 toalha de banho @CTG Raízes da Tradição",
                    "18 luva de borracha G @Abrigo Colégio Sinodal",
                    "80 absorvente pacote @Centro de Bem-Estar do Menor alta",
                    "10 leite em pó 400 g @Escola Guajuviras urg até 19h30",
                    "voluntário para cozinha @Escola Guajuviras",
                    "500 copo descartável @Ginásio Municipal",
                    "45 roupa infantil 4 a 6 anos @Ginásio do Colégio La Salle");
    private static final List<String> OFFERS =
            List.of(
                    "50 marmita @Cozinha Mathias até 17h30",
                    "30 marmita @Cozinha São José até 19h",
                    "12 sanduíche @Padaria Rio Branco até 21h",
                    "1000 água mineral @CD Canoas",
                    "200 cobertor casal @CD Canoas",
                    "75 kg arroz @Mercado Bom Preço até amanhã 18h",
                    "20 colchão solteiro @Lojas Center até sexta",
                    "400 fraldas M @Farmácia da Praça",
                    "6 leite em pó 400 g @Farmácia da Praça",
                    "90 toalha de banho @Lavanderia Brilho");

    private static final List<String> PLACES =
            List.of(
                    "Abrigo Colégio Sinodal -29.9123 -51.1802",
                    "Ginásio Municipal -29.9201 -51.1755",
                    "Escola Guajuviras -29.8972 -51.1413",
                    "Paróquia Nossa Senhora de Fátima e São João Batista -29.9312 -51.1927",
                    "Centro de Bem-Estar do Menor -29.8527 -51.1789",
                    "Escola Municipal Thiago Würth -29.9054 -51.2012",
                    "Ginásio do Colégio La Salle -29.9177 -51.1836",
                    "Abrigo de animais Mathias Velho -29.9021 -51.2105",
                    "Escola Estadual Cônego José Leão Hartmann -29.9402 -51.1668",
                    "Salão Paroquial São Luís -29.7684 -51.1449",
                    "CTG Raízes da Tradição -30.0277 -51.2287",
                    "Cozinha Mathias -29.8945 -51.2152",
                    "Cozinha São José -29.9365 -51.1521",
                    "Padaria Rio Branco -29.9530 -51.1850",
                    "CD Canoas -29.8790 -51.1650",
                    "Mercado Bom Preço -29.9510 -51.0936",
                    "Farmácia da Praça -29.9190 -51.1800");

    private Samples() {}

    private static void place(RealOperation operation, String[] at) {
        operation.place(at[0], at[1], at[2]);
    }

    static RealOperation canoas() {
        RealOperation operation = new RealOperation();
        PLACES.forEach(line -> place(operation, line.split(" (?=-)", 3)));
        OFFERS.forEach(operation::offer);
        String meals = operation.need("60 marmita @Abrigo Colégio Sinodal urg até 18h");
        operation.reserve(meals, "40");
        String water = operation.need("200 água mineral @Ginásio Municipal urg até 20h");
        operation.reserve(water, "60");
        operation.pickUp(operation.dispatch(water, "Ana").getFirst());
        operation.reserve(water, "40");
        Dispatched came = operation.dispatch(water, "Davi").getFirst();
        operation.pickUp(came);
        operation.confirm(came);
        String blankets = operation.need("80 cobertor casal @Escola Guajuviras até amanhã 9h");
        operation.reserve(blankets, "20");
        operation.dispatch(blankets, "Ana");
        operation.reserve(blankets, "30");
        Dispatched lost = operation.dispatch(blankets, "Davi").getFirst();
        done(operation.coordination().fail(lost.deliveryId(), FailureReason.NOBODY_THERE));
        operation.reserve(blankets, "10");
        spoiled(operation, operation.dispatch(blankets, "Ana").getFirst());
        NEEDS.forEach(operation::need);
        return operation;
    }

    /// Of ten seven came, two were spoiled and one does not come.
    private static void spoiled(RealOperation operation, Dispatched sent) {
        operation.pickUp(sent);
        done(
                operation
                        .coordination()
                        .confirm(
                                new Receipt(
                                        sent.deliveryId(),
                                        sent.code(),
                                        null,
                                        null,
                                        BigDecimal.valueOf(7),
                                        BigDecimal.TWO,
                                        LossReason.SPOILED,
                                        Rest.NOT_COMING)));
    }
}
