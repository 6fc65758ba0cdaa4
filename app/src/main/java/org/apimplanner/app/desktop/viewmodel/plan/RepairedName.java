package org.apimplanner.app.desktop.viewmodel.plan;

import java.text.Normalizer;
import java.util.Optional;
import org.apimplanner.model.file.PlanTexts;

/// What a person may have meant who typed a service name that Azure does not take.
final class RepairedName {
    private static final int MOST_LETTERS = 50;

    private RepairedName() {}

    /// Letters without their marks, and a hyphen for everything that is neither letter nor digit; of a host
    /// name its first label. Empty where nothing is left of it.
    static Optional<String> of(String typed) {
        String plain = Normalizer.normalize(spelled(label(typed.strip())), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^[^A-Za-z]+", "");
        String cut = plain.substring(0, Math.min(plain.length(), MOST_LETTERS)).replaceAll("-+$", "");
        return Optional.of(cut).filter(PlanTexts::isServiceName);
    }

    private static String label(String typed) {
        String host = typed.replaceFirst("^[a-z]+://", "");
        return host.matches("[^\\s.]+\\.\\S+") ? host.substring(0, host.indexOf('.')) : host;
    }

    /// As German writes these letters where it has no others.
    private static String spelled(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
    }
}
