package org.apimplanner.app.table;

import java.util.Comparator;

/// Orders texts by the values in them: digits in a row count as one number, all else letter by letter.
/// So ports, priorities, addresses and prefixes come in the order of their values: `80` before `443`,
/// `9.0.0.0/8` before `10.0.0.0/8`, and nothing before something.
final class ValueOrder implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int iEnd = pieceEnd(one, i);
            int jEnd = pieceEnd(other, j);
            int piece = pieces(one.substring(i, iEnd), other.substring(j, jEnd));
            if (piece != 0) {
                return piece;
            }
            i = iEnd;
            j = jEnd;
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        // Equal values in different spelling, such as 07 and 7, are still two texts.
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int pieces(String one, String other) {
        if (!isDigit(one.charAt(0)) || !isDigit(other.charAt(0))) {
            return one.compareTo(other);
        }
        String plain = withoutZeros(one);
        String otherPlain = withoutZeros(other);
        int length = Integer.compare(plain.length(), otherPlain.length());
        return length != 0 ? length : plain.compareTo(otherPlain);
    }

    /// The end of the run of digits that begins there, or of the one letter.
    private static int pieceEnd(String text, int start) {
        int end = start + 1;
        while (isDigit(text.charAt(start)) && end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String withoutZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
