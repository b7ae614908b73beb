package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.entry.EntryKind;
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
        assertThat(model.entry().incompleteProperty().getValue()).isTrue();
        model.entry().save();
        assertThat(needs()).isZero();
        assertThat(model.entry().openProperty().get()).isTrue();
        type("40 marmita @Escola X até 18h");
        model.entry().save();
        assertThat(needs()).isOne();
    }
}
