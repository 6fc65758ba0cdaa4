package org.apimplanner.model.net;

import java.util.Optional;
import java.util.regex.Pattern;

/// How a service tag is written in rules, perhaps narrowed to a region or to a part of the service:
/// `Storage`, `Storage.WestEurope`. Whether Azure has the tag is another question.
public final class ServiceTagName {
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z][A-Za-z0-9]*([.][A-Za-z0-9]+)*");

    private ServiceTagName() {}

    /// The tag without the spaces around it; empty where `text` cannot be one.
    public static Optional<String> tryParse(String text) {
        return Optional.of(text.strip()).filter(tag -> WRITTEN.matcher(tag).matches());
    }
}
