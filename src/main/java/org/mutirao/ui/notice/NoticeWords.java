package org.mutirao.ui.notice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.application.query.NoticeRow;
import org.mutirao.domain.scope.Severity;
import org.mutirao.domain.shared.Wire;
import org.mutirao.ui.shared.Messages;

/// How a notice is put in words.
final class NoticeWords {
    private static final List<String> ICONS =
            List.of("mdi2i-information-outline", "mdi2b-bullhorn-outline", "mdi2a-alert");

    private final Messages messages;

    NoticeWords(Messages messages) {
        this.messages = messages;
    }

    /// `Rosa · até amanhã 12:00`.
    String about(NoticeRow row, String author) {
        String until =
                row.until() == null
                        ? messages.get("notice.open_end")
                        : messages.get("notice.until", messages.times().clock(row.until()));
        return join(author, until);
    }

    /// `perigo · Rosa · publicado 9:12 · encerrado`.
    String history(NoticeRow row, String author, boolean holds) {
        String state =
                holds
                        ? about(row, "")
                        : messages.get(row.closed() ? "notice.was_closed" : "notice.was_over");
        return join(
                severity(row),
                author,
                messages.get("notice.published", messages.times().clock(row.at())),
                state);
    }

    String severity(NoticeRow row) {
        return messages.word("severity", row.severity());
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// Literal of its symbol: shape says it as well as colour.
    static String icon(NoticeRow row) {
        return ICONS.get(rank(row));
    }

    /// Style of its banner.
    static String style(NoticeRow row) {
        return List.of("info", "warn", "danger").get(rank(row));
    }

    /// A word of a newer program counts as the least.
    private static int rank(NoticeRow row) {
        return severityOf(row).ordinal();
    }

    static Severity severityOf(NoticeRow row) {
        return Wire.typed(Severity.class, row.severity()).orElse(Severity.INFO);
    }
}
