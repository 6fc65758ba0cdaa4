package org.apimplanner.app.desktop.state;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apimplanner.model.Word;

/// The languages that the window speaks. Files are English in all of them.
public enum Language implements Word {
    ENGLISH("en", Locale.UK, "yyyy-MM-dd"),
    GERMAN("de", Locale.GERMANY, "dd.MM.yyyy");

    /// `2026-09-11`, and not the year or the month that some documents have instead.
    private static final String WHOLE_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final String word;
    private final Locale locale;
    private final DateTimeFormatter day;

    Language(String word, Locale locale, String day) {
        this.word = word;
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(day, locale);
    }

    /// The language of a system; English for one that the window does not speak.
    public static Language of(Locale system) {
        return system.getLanguage().equals(GERMAN.word) ? GERMAN : ENGLISH;
    }

    @Override
    public String word() {
        return word;
    }

    /// How numbers and times are written.
    public Locale locale() {
        return locale;
    }

    /// A whole number as people write it: `1,024`, `1.024`.
    public String number(long value) {
        return String.format(locale, "%,d", value);
    }

    /// The date of a document.
    ///
    /// @param written a day as the reference data write it; a year or a month alone stays as it is
    public String date(String written) {
        return written.matches(WHOLE_DAY) ? day.format(LocalDate.parse(written)) : written;
    }
}
