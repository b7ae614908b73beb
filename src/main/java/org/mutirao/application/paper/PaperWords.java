package org.mutirao.application.paper;

/// The sentences that stand on papers, in the language of whoever gets them.
@FunctionalInterface
public interface PaperWords {
    /// @param args numbers in the language's form, names as they are
    String get(String key, Object... args);
}
