package org.mutirao.application.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Answers of a question, of which only those asked for last are kept.
final class Recent<K, V> {
    private static final int MOST = 2_000;

    private final Function<K, V> question;
    private final Map<K, V> kept =
            new LinkedHashMap<>(256, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                    return size() > MOST;
                }
            };

    Recent(Function<K, V> question) {
        this.question = question;
    }

    V get(K key) {
        V known = kept.get(key);
        if (known == null) {
            known = question.apply(key);
            kept.put(key, known);
        }
        return known;
    }
}
