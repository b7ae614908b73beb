package org.mutirao.application.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutirao.application.audit.LogCheck.Mark;
import org.mutirao.eventlog.ChainTip;

/// A mark as one line of text: its position, then each chain's tip and each scope's last place.
final class Marks {
    private static final String CHAIN = "chain";

    private Marks() {}

    static String write(Mark mark) {
        List<String> words = new ArrayList<>();
        words.add(Long.toString(mark.position()));
        for (ChainTip tip : mark.tips()) {
            words.addAll(
                    List.of(
                            CHAIN,
                            tip.scope(),
                            tip.deviceId(),
                            Long.toString(tip.deviceSeq()),
                            tip.hash()));
        }
        for (Mark.Placed last : mark.placed()) {
            words.addAll(
                    List.of(
                            "scope",
                            last.scope(),
                            Long.toString(last.seq()),
                            last.receivedAt().toString()));
        }
        return String.join(" ", words);
    }

    /// @return empty for what no version of this wrote: everything is then checked anew
    static Optional<Mark> read(String text) {
        String[] words = text.split(" ");
        List<ChainTip> tips = new ArrayList<>();
        List<Mark.Placed> placed = new ArrayList<>();
        try {
            int at = 1;
            while (at < words.length) {
                if (words[at].equals(CHAIN)) {
                    long seq = Long.parseLong(words[at + 3]);
                    tips.add(new ChainTip(words[at + 1], words[at + 2], seq, words[at + 4]));
                    at += 5;
                } else {
                    long seq = Long.parseLong(words[at + 2]);
                    Instant received = Instant.parse(words[at + 3]);
                    placed.add(new Mark.Placed(words[at + 1], seq, received));
                    at += 4;
                }
            }
            return Optional.of(new Mark(Long.parseLong(words[0]), tips, placed));
        } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
