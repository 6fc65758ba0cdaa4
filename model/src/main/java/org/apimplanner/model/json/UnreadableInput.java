package org.apimplanner.model.json;

/// Input that cannot be read as what it should be. The message is one sentence for people: where,
/// what was found, and what was expected.
public final class UnreadableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ReadProblem problem;
    private final String sentence;

    public UnreadableInput(ReadProblem problem) {
        this(problem, where(problem) + ": found " + problem.found() + ", expected " + problem.expected() + ".");
    }

    /// @param place a field path such as `/regions/0/units`, or `line 3, column 7`
    /// @param found what stands there, in words
    /// @param expected what could stand there, in words
    public UnreadableInput(String place, String found, String expected) {
        this(ReadProblem.at(new Place("", place), found, expected));
    }

    private UnreadableInput(ReadProblem problem, String sentence) {
        super(sentence);
        this.problem = problem;
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }

    private static String where(ReadProblem problem) {
        String path = problem.place().path();
        return path.isEmpty() ? "the document" : path;
    }

    /// What is wrong, in its parts.
    public ReadProblem problem() {
        return problem;
    }

    public String place() {
        return where(problem);
    }

    public String found() {
        return problem.found();
    }

    public String expected() {
        return problem.expected();
    }
}
