package org.apimplanner.app.desktop;

/// The desktop cannot be opened here. The message is one sentence for people: what to install, and
/// which command does the same without a display.
public final class DesktopUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    DesktopUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
