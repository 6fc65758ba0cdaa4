package org.apimplanner.app.words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Progress;

/// What tells two states of a plan apart on paper, where no clock may.
public final class PlanHash {
    /// Enough that two states of one plan do not meet, and few enough to be compared by eye.
    private static final int DIGITS = 12;

    private PlanHash() {}

    /// The first hexadecimal digits of the SHA-256 of the plan's file, as the program saves it, without what
    /// was done of the checklist: paper on the same network has the same hash.
    public static String of(Plan plan) {
        byte[] file = PlanFile.write(plan.withProgress(Progress.NONE)).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
