package org.mutirao.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.eventlog.EventTypes.EventType;
import org.mutirao.eventlog.testing.RandomEvents;

class EventTypesTest {
    /// The names of the source document and the added ones: they never change.
    private static final List<String> NAMES =
            List.of(
                    """
                    NecessidadeCriada NecessidadeAtualizada NecessidadeCancelada NecessidadeEncerrada
                    NecessidadeReaberta OfertaPublicada OfertaReservada OfertaExpirada OfertaAtualizada
                    OfertaRetirada OfertaReaberta ReservaConfirmada ReservaRecusada ReservaCancelada
                    AssignmentCriado AssignmentAceito AssignmentRecusado AssignmentCancelado
                    EntregaIniciada EntregaEmRota EntregaConcluida RetiradaConfirmada
                    EntregaRecebidaEmParte EntregaConferida RecebimentoCorrigido CodigoRecusado
                    CodigoMostrado EntregaFalhou EntregaCancelada LocalCadastrado LocalAtualizado
                    LocaisUnificados LocaisSeparados PessoaCadastrada PessoaAtualizada
                    PessoasUnificadas PessoasSeparadas ItemCadastrado ItemAtualizado PapelConcedido
                    PapelRevogado DispositivoRegistrado DispositivoRevogado ChaveDestruida EscopoCriado
                    AutoridadeTransferida AutoridadeAssumida EventoLiberado EventoDescartado
                    AvisoPublicado AvisoEncerrado TurnoPassado NotificacaoEnviar EmailEnviado SmsEnviado
                    PushEnviado NotificacaoFalhou SagaError SagaConcluida SagaCompensada
                    """
                            .strip()
                            .split("\\s+"));

    @Test
    void everyWireNameIsThereAndNoOther() {
        assertThat(EventTypes.all().stream().map(EventType::name))
                .containsExactlyInAnyOrderElementsOf(NAMES)
                .hasSize(60);
    }

    @Test
    void anEventIsFoundByItsNameAndByItself() {
        for (EventType type : EventTypes.all()) {
            assertThat(EventTypes.named(type.name())).contains(type);
        }
        assertThat(EventTypes.of(new NeedCancelled(null, null)).name())
                .isEqualTo("NecessidadeCancelada");
        assertThat(EventTypes.named("necessidadeCancelada")).isEmpty();
        assertThat(EventTypes.named("AnalyticsEventoRegistrado")).isEmpty();
    }

    @Test
    void everyKindOfAggregateHasAHistory() {
        long seed = System.nanoTime();
        var events = new RandomEvents(seed);
        Set<AggregateType> seen =
                EventTypes.all().stream()
                        .map(type -> events.of(type.record()).aggregate())
                        .collect(Collectors.toSet());
        assertThat(seen).as("seed " + seed).containsAll(Arrays.asList(AggregateType.values()));
    }
}
