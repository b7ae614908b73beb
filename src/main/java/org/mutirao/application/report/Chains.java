package org.mutirao.application.report;

import java.util.ArrayList;
import java.util.List;
import org.mutirao.application.audit.Head;
import org.mutirao.application.importing.SheetWriter.Cell;
import org.mutirao.application.report.Paper.Fact;
import org.mutirao.application.report.Paper.Foot;
import org.mutirao.application.report.Paper.Medium;
import org.mutirao.application.report.Paper.Table;

/// The ends of the chains that a report was made from: at the foot of each page, on the last page
/// and as a sheet.
final class Chains {
    /// So many stand at the foot of a page; the last page has all.
    private static final int MOST_AT_FOOT = 2;

    private final Circumstances made;
    private final Labels labels;
    private final ReportWords words;
    private final TableWords tables;

    Chains(Circumstances made, Labels labels, ReportWords words) {
        this.made = made;
        this.labels = labels;
        this.words = words;
        this.tables = new TableWords(words);
    }

    /// All of them, with what is needed to check them.
    Table asSheet() {
        return tables.table(
                "head",
                Medium.SHEET,
                List.of(
                        tables.text("device", 0),
                        tables.number("seq", 0),
                        tables.text("hash", 0),
                        tables.text("signature", 0),
                        tables.text("key", 0)),
                sink -> made.ends().heads().forEach(head -> sink.accept(head(head))));
    }

    private static List<Cell> head(Head head) {
        return new Cells()
                .text(head.tip().deviceId())
                .number(head.tip().deviceSeq())
                .text(head.tip().hash())
                .text(head.signed() == null ? "" : head.signed().signature())
                .text(head.signed() == null ? "" : head.signed().key().hex())
                .row();
    }

    List<Fact> facts() {
        return made.ends().heads().stream().map(this::chain).toList();
    }

    private Fact chain(Head head) {
        String device = labels.device(head.tip().deviceId());
        String text =
                words.get("report.chain.device", head.tip().deviceId())
                        + "\n"
                        + words.get("report.chain.hash", head.tip().hash())
                        + "\n"
                        + (head.signed() == null
                                ? words.get("report.chain.unsigned")
                                : words.get("report.chain.signature", head.signed().signature())
                                        + "\n"
                                        + words.get("report.chain.key", head.signed().key().hex()));
        return new Fact(words.get("report.chain", device, head.tip().deviceSeq()), text);
    }

    Foot foot() {
        List<Head> heads = made.ends().heads();
        List<String> lines = new ArrayList<>();
        heads.stream().limit(MOST_AT_FOOT).forEach(head -> lines.addAll(atFoot(head)));
        if (heads.size() > MOST_AT_FOOT) {
            lines.add(words.get("report.foot.more", heads.size() - MOST_AT_FOOT));
        }
        return new Foot(
                lines,
                words.get("report.foot.sentence", made.entries()),
                words.get("report.foot.page"));
    }

    private List<String> atFoot(Head head) {
        String chain =
                words.get(
                        "report.foot.chain",
                        labels.device(head.tip().deviceId()),
                        head.tip().deviceSeq(),
                        head.tip().hash());
        return List.of(
                chain,
                head.signed() == null
                        ? words.get("report.chain.unsigned")
                        : words.get("report.chain.signature", head.signed().signature()));
    }
}
