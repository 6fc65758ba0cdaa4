package org.apimplanner.model.reference;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Cloud;

/// What an audit has to know of Azure's rule language beside the documents about API Management.
///
/// @param tagFiles what a cloud is called in its service tag file
/// @param defaultRules the rules that every network security group has, for every protocol and port
/// @param notInternet ranges that no public address lies in
/// @param remoteAdministration ports that nobody opens to the Internet
/// @param typos slips that the likeness of two ports does not show
/// @param needs what people call the requirements; one that is not among them goes by its id
/// @param otherPorts what ports that no edition names are for
/// @param hostRequirements requirements that name hosts and that a group of rules can only meet with
///     the Internet as a whole
/// @param networkRequirements requirements whose far end is the whole network, not the machines of the instance
public record AuditFacts(
        List<WordFact> words,
        List<TagFact> tags,
        Map<Cloud, List<String>> tagFiles,
        List<DefaultRule> defaultRules,
        List<Ipv4Prefix> notInternet,
        List<PortFact> remoteAdministration,
        List<Typo> typos,
        List<NeedFact> needs,
        List<OtherPorts> otherPorts,
        Map<AuditLimit, Limit> limits,
        Set<String> hostRequirements,
        Set<String> networkRequirements) {
    /// A word that is no service's name.
    ///
    /// @param aliases other spellings that people use
    /// @param addresses the addresses it stands for, where they are fixed
    public record WordFact(String word, AddressMeaning meaning, List<String> aliases, List<Ipv4Prefix> addresses) {}

    /// A service tag whose relation to the others is known. Those not named share no address with it.
    ///
    /// @param aliases other spellings that people use
    /// @param within tags that hold all of its addresses
    /// @param mayOverlap tags that hold some of its addresses; `*` for any
    /// @param regionsOverlap whether the tags of two regions may share addresses
    public record TagFact(
            String tag, List<String> aliases, List<String> within, List<String> mayOverlap, boolean regionsOverlap) {}

    public record DefaultRule(
            String name, int priority, Direction direction, Access access, String source, String destination) {}

    public record PortFact(int port, String service) {}

    /// Ports that no edition of the documents names.
    ///
    /// @param service what they are for, in words
    /// @param former whether older documents asked for them
    public record OtherPorts(List<PortRange> ports, Direction direction, String service, boolean former) {
        public OtherPorts {
            ports = List.copyOf(ports);
        }
    }

    /// @param written a port that people write
    /// @param meant the port they mean
    public record Typo(int written, int meant) {}

    /// @param rule the requirement's id
    /// @param label what people call it, as part of a sentence
    /// @param shownAs the words in which Azure reports that it is not met
    /// @param note where those words are from
    public record NeedFact(String rule, String label, Optional<String> shownAs, Optional<String> note) {}

    /// The limit as the edition of a plan knows it.
    public int limit(AuditLimit limit, Edition edition) {
        return Lookup.required(limits, limit).in(edition).value();
    }

    /// The numbers from the first to the last of Azure's default rules. Rules that people write come
    /// before; the last leaves nothing to any behind it.
    public DefaultPriorities defaultPriorities() {
        IntSummaryStatistics numbers =
                defaultRules.stream().mapToInt(DefaultRule::priority).summaryStatistics();
        return new DefaultPriorities(numbers.getMin(), numbers.getMax());
    }

    public record DefaultPriorities(int first, int last) {
        public boolean contains(int priority) {
            return first <= priority && priority <= last;
        }
    }

    /// The word for a meaning, in its proper spelling.
    public String word(AddressMeaning meaning) {
        return words.stream()
                .filter(word -> word.meaning() == meaning)
                .findFirst()
                .orElseThrow()
                .word();
    }

    /// The tag of that exact name.
    public Optional<TagFact> tag(String name) {
        return tags.stream().filter(tag -> tag.tag().equals(name)).findFirst();
    }
}
