package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.file.PlanFile;

/// A program of its own that keeps one draft after the other, and says the number of each when it is kept,
/// until it is killed.
public final class KilledProgram {
    private KilledProgram() {}

    public static void main(String[] arguments) throws IOException {
        DraftFolder drafts = new DraftFolder(Path.of(arguments[0]), Desk::plan, PlanFile::write);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int number = 0; ; number++) {
            drafts.keep(draft(number));
            out.println(number);
        }
    }

    static Draft draft(int number) {
        return new Draft(Optional.empty(), Optional.empty(), Desk.blank().withName("change " + number), Map.of());
    }
}
