package org.apimplanner.app.picture.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Joins Arabic letters: replaces each by its isolated, final, initial or medial presentation form.
///
/// Unicode lists the forms of a letter one after the other in that order, and says of each which
/// letter it is a form of; a letter with four forms joins on both sides, one with two only to the
/// letter before it. A face that has these characters needs no substitution tables of its own.
public final class ArabicForms {
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final String LAM = "\u0644";
    private static final int TATWEEL = 0x0640;

    private static final int[] NONE = {0, 0};

    private static final Map<String, int[]> FORMS = forms();

    private ArabicForms() {}

    /// The text with joined letters, still in the order in which it is read.
    public static String shaped(String text) {
        if (text.codePoints().noneMatch(c -> c >= 0x0600 && c <= 0x06FF)) {
            return text;
        }
        int[] in = ligated(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < in.length; i++) {
            out.appendCodePoint(form(in, i));
        }
        return out.toString();
    }

    private static int form(int[] in, int i) {
        int[] forms = formsOf(in[i]);
        boolean before = joinsForward(neighbour(in, i, -1));
        boolean after = forms[1] > FINAL + 1 && joinsBackward(neighbour(in, i, 1));
        int form = before ? after ? MEDIAL : FINAL : after ? INITIAL : 0;
        return form < forms[1] ? forms[0] + form : in[i];
    }

    /// The next character that is no mark, in one direction; 0 at the end.
    private static int neighbour(int[] in, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < in.length && Character.getType(in[i]) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i >= 0 && i < in.length ? in[i] : 0;
    }

    private static boolean joinsForward(int codePoint) {
        int[] forms = formsOf(codePoint);
        return codePoint == TATWEEL || forms[1] > FINAL + 1;
    }

    private static boolean joinsBackward(int codePoint) {
        int[] forms = formsOf(codePoint);
        return codePoint == TATWEEL || forms[1] > FINAL;
    }

    /// Lam and a following alef are one letter, here its isolated form.
    private static int[] ligated(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = out.length() - 2; i >= 0; i--) {
            int[] forms = out.substring(i, i + 1).equals(LAM) ? FORMS.get(out.substring(i, i + 2)) : null;
            if (forms != null) {
                out.replace(i, i + 2, Character.toString(forms[0]));
            }
        }
        return out.codePoints().toArray();
    }

    private static int[] formsOf(int codePoint) {
        boolean ligature = codePoint >= 0xFEF5 && codePoint <= 0xFEFB;
        return FORMS.getOrDefault(Character.toString(codePoint), ligature ? new int[] {codePoint, 2} : NONE);
    }

    /// By letter (or lam with alef): the isolated form and how many forms there are.
    private static Map<String, int[]> forms() {
        Map<String, int[]> forms = new HashMap<>();
        collect(forms, 0xFE80, 0xFEFC);
        collect(forms, 0xFB50, 0xFBB1);
        collect(forms, 0xFBD3, 0xFBE9);
        collect(forms, 0xFBFC, 0xFBFF);
        return forms;
    }

    private static void collect(Map<String, int[]> forms, int from, int to) {
        for (int c = from; c <= to; c++) {
            String letter = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            int isolated = c;
            forms.compute(
                    letter,
                    (k, known) -> known == null
                            ? new int[] {isolated, 1}
                            : known[0] + known[1] == isolated ? new int[] {known[0], known[1] + 1} : known);
        }
    }
}
