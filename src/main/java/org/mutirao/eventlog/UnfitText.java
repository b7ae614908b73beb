package org.mutirao.eventlog;

/// An event cannot be written because its text breaks [TextRules]. Nothing was stored; correct the
/// input and try again.
public final class UnfitText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TextProblem problem;

    public UnfitText(TextProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    UnfitText(TextProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public TextProblem problem() {
        return problem;
    }
}
