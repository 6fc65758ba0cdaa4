package org.apimplanner.model.deployment;

/// A plan that cannot be written as code, with the one sentence that says why.
public final class RefusedDeployment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedDeployment(String sentence) {
        super(sentence);
    }

    /// The sentence.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
