package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.NeedStage;
import org.mutirao.ui.need.MiddlePane;
import org.mutirao.ui.need.NeedBoardViewModel;
import org.mutirao.ui.need.NeedKind;
import org.mutirao.ui.shared.Screen;

/// The needs in columns, by what is to be done next.
class NeedBoardTest extends WindowJobs {
    private final NeedBoardViewModel board = window.need().middle().board();

    @BeforeEach
    void showTheBoard() {
        window.shell().go(Screen.NEEDS);
        window.need().middle().paneProperty().set(MiddlePane.BOARD);
    }

    private List<String> goods(NeedStage stage) {
        return board.column(stage).stream().map(row -> row.items().getFirst().item()).toList();
    }

    /// One need in each stage, and one that is covered in part.
    private void everyStage() {
        offer("200 marmita @Cozinha A");
        need("10 cobertor @Ginásio");
        operation.reserve(need("300 marmita @Abrigo Y urg"), "40");
        operation.reserve(need("40 marmita @Escola X"), null);
        String moving = need("20 marmita @Escola Z");
        operation.reserve(moving, null);
        operation.pickUp(operation.dispatch(moving, "Ana").getFirst());
        String met = need("30 marmita @Igreja");
        operation.reserve(met, null);
        Dispatched sent = operation.dispatch(met, "Ana").getFirst();
        operation.pickUp(sent);
        operation.confirm(sent);
        operation.settle();
        window.refresh();
    }

    private List<String> places(NeedStage stage) {
        return board.column(stage).stream().map(NeedRow::place).toList();
    }

    @Test
    void eachNeedStandsWhereTheNextThingIsToBeDone() {
        everyStage();
        window.need().needs().kindProperty().set(NeedKind.ALL);

        assertThat(places(NeedStage.TO_MATCH)).containsExactly("Abrigo Y", "Ginásio");
        assertThat(places(NeedStage.MATCHED)).containsExactly("Escola X");
        assertThat(places(NeedStage.ON_ITS_WAY)).containsExactly("Escola Z");
        assertThat(places(NeedStage.OVER)).containsExactly("Igreja");
    }

    @Test
    void whereNobodySaidHowMuchItIsStillToBeMatched() {
        need("fraldas M @Creche");
        window.refresh();

        assertThat(goods(NeedStage.TO_MATCH)).hasSize(1);
    }

    @Test
    void theQueuesFilterAndSearchHoldForTheBoard() {
        everyStage();

        assertThat(board.stagesProperty().get())
                .containsExactly(NeedStage.TO_MATCH, NeedStage.MATCHED, NeedStage.ON_ITS_WAY);
        window.need().needs().kindProperty().set(NeedKind.MET);
        assertThat(board.stagesProperty().get()).containsExactly(NeedStage.OVER);
        assertThat(places(NeedStage.OVER)).containsExactly("Igreja");
        window.need().needs().kindProperty().set(NeedKind.ALL);
        window.need().needs().searchProperty().set("cober");
        assertThat(goods(NeedStage.TO_MATCH)).containsExactly("cobertor");
        assertThat(board.column(NeedStage.MATCHED)).isEmpty();
        assertThat(board.column(NeedStage.OVER)).isEmpty();
    }

    @Test
    void theChosenNeedStaysChosenWhereItGoesOn() {
        offer("200 marmita @Cozinha A");
        String first = need("30 marmita @Escola X urg");
        need("40 marmita @Escola Y");
        window.refresh();
        window.need().needs().open(first);

        operation.reserve(first, null);
        window.refresh();

        assertThat(places(NeedStage.TO_MATCH)).containsExactly("Escola Y");
        assertThat(places(NeedStage.MATCHED)).containsExactly("Escola X");
        assertThat(window.need().needs().selectedProperty().get().needId()).isEqualTo(first);
    }
}
