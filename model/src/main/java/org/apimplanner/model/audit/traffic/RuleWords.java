package org.apimplanner.model.audit.traffic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.RuleEnd;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.AuditFacts.TagFact;
import org.apimplanner.model.reference.AuditFacts.WordFact;
import org.apimplanner.model.tags.ServiceTag;
import org.apimplanner.model.tags.ServiceTagFile;

/// Understands the words at the ends of rules: the places, ranges and service tags, in any case and
/// in the spellings of older documents.
///
/// Remembers what it has read, so it belongs to one audit and one thread.
public final class RuleWords {
    private static final String REGION_MARK = ".";

    private final AuditFacts facts;
    private final Optional<ServiceTagFile> file;
    private final Map<String, AddressWord> read = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, TagFact> tags = new HashMap<>();

    private final AddressRanges notInternet;

    public RuleWords(AuditFacts facts, Optional<ServiceTagFile> file) {
        this.facts = facts;
        this.notInternet = AddressRanges.of(facts.notInternet());
        this.file = file;
        for (WordFact word : facts.words()) {
            learn(word.word(), word.aliases());
        }
        for (TagFact tag : facts.tags()) {
            learn(tag.tag(), tag.aliases());
            tags.putIfAbsent(tag.tag(), tag);
        }
    }

    private void learn(String canonical, List<String> aliases) {
        spellings.put(key(canonical), canonical);
        aliases.forEach(alias -> spellings.put(key(alias), canonical));
    }

    /// What is alike for all spellings of a name that differ in case alone.
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    public AddressWord word(String text) {
        AddressWord known = read.get(text);
        return known != null ? known : read.computeIfAbsent(text, word -> understand(word.strip()));
    }

    private AddressWord understand(String text) {
        List<String> several = RuleEnd.words(text);
        if (several.size() > 1) {
            return new AddressWord.Addresses(AddressRanges.union(several.stream()
                    .map(RuleWords::ranges)
                    .flatMap(Optional::stream)
                    .toList()));
        }
        Optional<AddressRanges> ranges = ranges(text);
        if (ranges.isPresent()) {
            return new AddressWord.Addresses(ranges.get());
        }
        String name = canonical(text);
        for (WordFact fact : facts.words()) {
            if (fact.word().equals(name)) {
                return switch (fact.meaning()) {
                    case ANY -> new AddressWord.Everything();
                    case INTERNET, VIRTUAL_NETWORK, LOAD_BALANCER -> new AddressWord.Place(fact.meaning());
                };
            }
        }
        return inFile(name)
                .filter(tag -> !tag.ipv4().isEmpty())
                .<AddressWord>map(tag -> new AddressWord.KnownTag(tag.name(), tag.addresses()))
                .orElseGet(() -> new Named(Kind.SERVICE_TAG, name));
    }

    /// An address, a range, or two addresses with a hyphen. IPv6 holds no address that matters here:
    /// an instance has none.
    private static Optional<AddressRanges> ranges(String text) {
        if (text.indexOf(':') >= 0) {
            return Optional.of(AddressRanges.EMPTY);
        }
        int hyphen = text.indexOf('-');
        if (hyphen > 0) {
            Optional<Ipv4Address> first =
                    Ipv4Address.tryParse(text.substring(0, hyphen).strip());
            Optional<Ipv4Address> last =
                    Ipv4Address.tryParse(text.substring(hyphen + 1).strip());
            return first.flatMap(from -> last.map(to -> AddressRanges.between(from.bits(), to.bits() + 1)));
        }
        return Ipv4Prefix.tryParse(text)
                .or(() -> Ipv4Address.tryParse(text).map(Ipv4Prefix::of))
                .map(AddressRanges::of);
    }

    /// The proper spelling of a word: known words in their own, a regional tag with its service's name
    /// in its own, and a word that nobody knows as it is.
    public String canonical(String text) {
        String known = spellings.get(key(text));
        if (known != null) {
            return known;
        }
        int mark = text.indexOf(REGION_MARK);
        String service = mark < 0 ? null : spellings.get(key(text.substring(0, mark)));
        String spelled = service == null ? text : service + text.substring(mark);
        return inFile(spelled).map(ServiceTag::name).orElse(spelled);
    }

    private Optional<ServiceTag> inFile(String name) {
        return file.flatMap(tags -> tags.find(name));
    }

    /// Whether the reference data or the file know the tag, or the service of a regional tag.
    public boolean exists(Named tag) {
        return tags.containsKey(TagRelation.service(tag.name()));
    }

    /// Whether Microsoft's file was given, so that every tag's addresses should be known.
    public boolean hasFile() {
        return file.isPresent();
    }

    /// Whether some of the addresses can be public, such as those of service tags.
    public boolean mayBePublic(AddressRanges addresses) {
        return !addresses.and(notInternet).equals(addresses);
    }

    /// Every tag of the file, or those that the reference data know.
    public Set<String> tagNames() {
        return file.map(tags -> tags.tags().stream().map(ServiceTag::name).collect(Collectors.toSet()))
                .orElseGet(() -> facts.tags().stream().map(TagFact::tag).collect(Collectors.toSet()));
    }

    /// The names, in some spelling, of all tags that hold a tag: its own, its service's, and those that the
    /// service lies within.
    Set<String> holders(Named tag) {
        String service = TagRelation.service(tag.name());
        Set<String> names = new LinkedHashSet<>(Arrays.asList(tag.name(), service));
        Optional.ofNullable(tags.get(service)).ifPresent(fact -> names.addAll(fact.within()));
        return names;
    }

    /// The known services' tags of unknown addresses that lie within a service tag.
    Set<Named> inside(Named tag) {
        if (tag.kind() != Kind.SERVICE_TAG) {
            return Set.of();
        }
        return facts.tags().stream()
                .filter(fact -> fact.within().contains(tag.name()))
                .map(fact -> word(fact.tag()))
                .filter(Named.class::isInstance)
                .map(Named.class::cast)
                .collect(Collectors.toSet());
    }

    /// How two things of unknown addresses relate.
    public Relation relation(Named one, Named other) {
        if (one.kind() != other.kind()) {
            return Relation.UNKNOWN;
        }
        return switch (one.kind()) {
            case SERVICE_TAG -> TagRelation.relation(tags, one.name(), other.name());
            case HOST -> HostNames.relation(one.name(), other.name());
            case SECURITY_GROUP, HOST_TAG -> one.equals(other) ? Relation.SAME : Relation.UNKNOWN;
        };
    }
}
