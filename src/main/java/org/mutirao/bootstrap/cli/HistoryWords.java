package org.mutirao.bootstrap.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.EntryFacts;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.scope.Verdict;

/// How an entry of the log is put in words, with what was said in it where that can be opened here.
final class HistoryWords {
    private final DesktopGraph graph;
    private final Words words;

    HistoryWords(DesktopGraph graph, Words words) {
        this.graph = graph;
        this.words = words;
    }

    /// What people said in these entries, by the digest that stands there. What is locked or was
    /// erased is not among it.
    Map<String, String> notes(List<HistoryLine> lines) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (HistoryLine line : lines) {
            for (String digest : line.notes()) {
                graph.people().words(digest).ifPresent(text -> notes.put(digest, text));
            }
        }
        return notes;
    }

    String sentence(HistoryLine line, Map<String, String> notes) {
        var facts = new EntryFacts(line);
        List<String> parts = new ArrayList<>();
        parts.add(words.time(line.at()));
        parts.add(words.type(line.type()));
        facts.amount().map(much -> words.amount(much, facts.unit())).ifPresent(parts::add);
        facts.reasons().stream().map(words::word).forEach(parts::add);
        line.notes().forEach(digest -> parts.add(said(notes.get(digest))));
        @Nullable String author = line.userId();
        if (author != null) {
            parts.add(graph.people().person(author).map(PersonRow::name).orElse(author));
        }
        @Nullable String verdict = line.verdict();
        if (verdict != null && !verdict.equals(Verdict.ACCEPTED.text())) {
            parts.add(words.get("verdict." + verdict));
        }
        if (!line.readable()) {
            parts.add(words.get("why.unreadable"));
        }
        return String.join(" · ", parts);
    }

    private String said(@Nullable String note) {
        return note == null ? words.get("why.sealed") : "\"" + note + "\"";
    }
}
