package org.mutirao.domain.shared;

/// Why a command is not carried out, with the facts that a person needs to do something about it.
/// Each aggregate has its own.
public interface Refusal {
    /// The stable name of this refusal: the key of its sentence, and the code on the command line.
    String code();
}
