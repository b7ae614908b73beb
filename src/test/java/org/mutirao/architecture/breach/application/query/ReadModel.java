package org.mutirao.architecture.breach.application.query;

/// Stands for the port that controllers must not ask.
public interface ReadModel {
    String rows();
}
