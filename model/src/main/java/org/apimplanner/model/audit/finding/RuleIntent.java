package org.apimplanner.model.audit.finding;

import java.util.List;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.AddressMeaning;

/// Whether what a rule says is meant for a requirement: a question of likeness, where verdicts are a
/// question of coverage.
final class RuleIntent {
    /// How a rule's far end stands to that of a requirement.
    enum Aim {
        SAME,
        NARROWER,
        BROADER,
        OTHER
    }

    private RuleIntent() {}

    /// The best aim of any of the words.
    static Aim aim(RuleWords vocabulary, List<AddressWord> words, String wanted) {
        AddressWord target = vocabulary.word(wanted);
        Aim best = Aim.OTHER;
        for (AddressWord word : words) {
            Aim aim = aim(vocabulary, word, target);
            best = aim.compareTo(best) < 0 ? aim : best;
        }
        return best;
    }

    private static Aim aim(RuleWords vocabulary, AddressWord word, AddressWord target) {
        if (word.equals(target)) {
            return Aim.SAME;
        }
        if (isEverything(word)) {
            return Aim.BROADER;
        }
        if (isEverything(target)) {
            return Aim.NARROWER;
        }
        if (target instanceof AddressWord.Place place) {
            return aimAtPlace(vocabulary, word, place.meaning());
        }
        if (isInternet(word)) {
            return Aim.BROADER;
        }
        return hasName(word) && hasName(target) ? byNames(vocabulary, name(word), name(target)) : Aim.OTHER;
    }

    static boolean isEverything(AddressWord word) {
        return word instanceof AddressWord.Everything
                || word instanceof AddressWord.Addresses addresses
                        && addresses.ranges().equals(AddressRanges.ALL);
    }

    static boolean anyIsEverything(List<AddressWord> words) {
        for (AddressWord word : words) {
            if (isEverything(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean isInternet(AddressWord word) {
        return word instanceof AddressWord.Place place && place.meaning() == AddressMeaning.INTERNET;
    }

    /// A rule for a service is not meant for the Internet, even though it is part of it; private addresses
    /// are not part of it.
    private static Aim aimAtPlace(RuleWords vocabulary, AddressWord word, AddressMeaning place) {
        boolean within = switch (place) {
            case INTERNET ->
                word instanceof AddressWord.Addresses addresses && vocabulary.mayBePublic(addresses.ranges());
            case VIRTUAL_NETWORK, LOAD_BALANCER -> word instanceof AddressWord.Addresses;
            case ANY -> true;
        };
        return within ? Aim.NARROWER : Aim.OTHER;
    }

    private static Aim byNames(RuleWords vocabulary, Named word, Named target) {
        return switch (vocabulary.relation(word, target)) {
            case SAME -> Aim.SAME;
            case INSIDE -> Aim.NARROWER;
            case HOLDS -> Aim.BROADER;
            case APART, UNKNOWN -> Aim.OTHER;
        };
    }

    private static boolean hasName(AddressWord word) {
        return word instanceof AddressWord.KnownTag || word instanceof Named;
    }

    private static Named name(AddressWord word) {
        return switch (word) {
            case Named named -> named;
            case AddressWord.KnownTag tag -> new Named(Kind.SERVICE_TAG, tag.name());
            case AddressWord.Everything every -> new Named(Kind.SERVICE_TAG, "");
            case AddressWord.Place place -> new Named(Kind.SERVICE_TAG, "");
            case AddressWord.Addresses addresses -> new Named(Kind.SERVICE_TAG, "");
        };
    }

    static boolean sameProtocol(Protocol one, Protocol other) {
        return one == other || one == Protocol.ANY || other == Protocol.ANY;
    }

    /// Whether each of the ports is among the wanted ones.
    static boolean only(List<PortRange> ports, List<PortRange> wanted) {
        for (PortRange port : ports) {
            if (!isAmong(port, wanted)) {
                return false;
            }
        }
        return !ports.isEmpty();
    }

    private static boolean isAmong(PortRange port, List<PortRange> wanted) {
        for (PortRange range : wanted) {
            if (range.contains(port)) {
                return true;
            }
        }
        return false;
    }
}
