package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.entry.EntryViewModel;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;
import org.mutirao.ui.shell.WindowModel;

/// Quick entry as the window shows it, without its views.
class EntryTest {
    private final RealOperation operation = new RealOperation();
    private final WindowModel model = operation.window();

    @AfterEach
    void close() {
        operation.close();
    }

    private void type(String line) {
        model.enter(EntryKind.NEED);
        model.entry().lineProperty().set(line);
    }

    private int needs() {
        return operation.rows().needs(NeedFilter.ALL, 0, 100).size();
    }

    @Test
    void aDeadlineThatCannotBeReadIsNotSavedAsPartOfTheGoods() {
        type("40 marmita @Escola X até ontem");
        assertThat(model.entry().meaning().incompleteProperty().getValue()).isTrue();
        model.entry().save();
        assertThat(needs()).isZero();
        assertThat(model.entry().openProperty().get()).isTrue();
        type("40 marmita @Escola X até 18h");
        model.entry().save();
        assertThat(needs()).isOne();
    }

    @Test
    void whatWasAskedForALineThatIsNoneAnyMoreIsNotShown() {
        Queue<Runnable> background = new ArrayDeque<>();
        Tasks tasks = new Tasks(background::add, Runnable::run);
        UiContext context = operation.context(Runnable::run);
        EntryViewModel entry =
                new EntryViewModel(
                        context, tasks, new Keeping(context.settings(), tasks), new Notices());
        entry.start(EntryKind.NEED);
        entry.lineProperty().set("40 marmita @Escola X");
        entry.lineProperty().set("40");
        while (!background.isEmpty()) {
            background.remove().run();
        }
        assertThat(entry.meaning().incompleteProperty().getValue()).isTrue();
        assertThat(entry.meaning().newPlaceProperty().getValue()).isNull();
    }

    @Test
    void enterDoesNotSaveWhatIsThereAlready() {
        String known = operation.need("40 marmita @Escola X");
        type("20 Marmitas @escola x");
        model.entry().save();
        assertThat(needs()).isOne();
        assertThat(model.entry().stopsProperty().get()).isOne();
        assertThat(model.entry().openProperty().get()).isTrue();
        model.entry().addToDuplicate();
        assertThat(needs()).isOne();
        assertThat(operation.ledger(known).needed()).isEqualByComparingTo("60");
        assertThat(model.entry().openProperty().get()).isFalse();
        type("20 marmita @Escola X");
        model.entry().saveAnyway();
        assertThat(needs()).isEqualTo(2);
    }

    @Test
    void anotherUnitIsNotAdded() {
        String known = operation.need("40 kg arroz @Escola X");
        type("20 arroz @Escola X");
        model.entry().addToDuplicate();
        assertThat(operation.ledger(known).needed()).isEqualByComparingTo("40");
        assertThat(model.entry().openProperty().get()).isTrue();
    }

    @Test
    void aNewPlaceIsSaidAndCanBeAnotherNameOfAKnownOne() {
        operation.need("40 marmita @Escola Guajuviras");
        type("5 vela @Escola Guajuvira");
        assertThat(model.entry().meaning().newPlaceProperty().getValue())
                .isEqualTo("Escola Guajuvira");
        model.entry().same(model.entry().meaning().placesProperty().getValue().getFirst());
        assertThat(model.entry().lineProperty().get()).isEqualTo("5 vela @Escola Guajuviras");
        assertThat(model.entry().meaning().newPlaceProperty().getValue()).isNull();
        type("5 vela @Escola Guajuvira");
        assertThat(model.entry().meaning().newPlaceProperty().getValue()).isNull();
        model.entry().save();
        assertThat(operation.rows().needs(NeedFilter.ALL, 0, 10).getFirst().place())
                .isEqualTo("Escola Guajuviras");
    }

    @Test
    void aNameThatIsTakenIsQuotedWhereItWouldBeReadAsSomethingElse() {
        operation.need("40 marmita @\"Vila Alta\"");
        type("5 vela @Vila");
        model.entry().take(model.entry().meaning().placesProperty().getValue().getFirst());
        assertThat(model.entry().lineProperty().get()).isEqualTo("5 vela @\"Vila Alta\"");
    }
}
