package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mutirao.application.query.NoticeRow;
import org.mutirao.domain.scope.Severity;
import org.mutirao.ui.notice.BoardViewModel;
import org.mutirao.ui.notice.NoticeFormViewModel;

/// Notices over a real operation.
class NoticesTest extends WindowJobs {
    private final BoardViewModel board = window.notice().board();
    private final NoticeFormViewModel form = window.notice().form();

    private void publish(String text, Severity severity, String until) {
        form.start();
        form.textProperty().set(text);
        form.severityProperty().set(severity);
        form.untilProperty().set(until);
        form.publish();
    }

    @Test
    void aNoticeStandsAboveEveryScreenUntilSomebodyClosesIt() {
        publish("A água do reservatório está contaminada", Severity.DANGER, "");
        assertThat(form.errorProperty().get()).isNull();
        assertThat(board.current())
                .extracting(NoticeRow::text)
                .containsExactly("A água do reservatório está contaminada");
        board.close(board.current().getFirst());
        assertThat(board.current()).isEmpty();
        assertThat(board.all()).extracting(NoticeRow::closed).containsExactly(true);
    }

    @Test
    void closingCanBeUndone() {
        publish("Sem luz no CD até as 20h", Severity.WARNING, "");
        board.close(board.current().getFirst());
        window.undo().ask();
        window.undo().carryOut();
        assertThat(board.current()).hasSize(1);
    }

    @Test
    void whatMattersMostStandsOnTop() {
        publish("Jantar às 19h", Severity.INFO, "");
        publish("Ponte interditada", Severity.DANGER, "");
        publish("Falta água quente", Severity.WARNING, "");
        assertThat(board.current())
                .extracting(NoticeRow::text)
                .containsExactly("Ponte interditada", "Falta água quente", "Jantar às 19h");
    }

    @Test
    void anEndIsWrittenAsInQuickEntryAndOnlyTheClockEndsIt() {
        publish("Chuva forte", Severity.WARNING, "amanhã 12h");
        NoticeRow row = board.all().getFirst();
        long entries = operation.entries();
        assertThat(row.until()).isEqualTo("2026-05-13T15:00:00Z");
        assertThat(row.holds(RealOperation.NOW)).isTrue();
        assertThat(row.holds(row.until())).isFalse();
        board.look();
        assertThat(operation.entries()).isEqualTo(entries);
    }

    @Test
    void anEndThatCannotBeReadIsSaidAndNothingIsWritten() {
        long entries = operation.entries();
        publish("Chuva forte", Severity.WARNING, "xyz");
        assertThat(form.errorProperty().get()).isNotNull();
        assertThat(operation.entries()).isEqualTo(entries);
    }

    @Test
    void aVolunteerPublishesNone() {
        actAs("Ana Souza");
        publish("Chuva forte", Severity.WARNING, "");
        assertThat(form.errorProperty().get().code()).isEqualTo("not_allowed");
        assertThat(form.textProperty().get()).isEqualTo("Chuva forte");
    }
}
