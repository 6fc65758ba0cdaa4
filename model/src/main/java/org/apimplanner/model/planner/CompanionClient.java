package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.NsgRow;

/// The source of one rule of a companion: what its row says, or one of the plan's clients where the row
/// asks for them.
///
/// @param suffix what it adds to the rule's name
/// @param place its place among the clients, which is added to the row's priority
record CompanionClient(String suffix, int place, String source, List<PortRange> ports) {
    private static final String CLIENTS = "{clients}";
    private static final String ANYONE = "Internet";
    // Room for the direction and the row's own name within the 80 letters of a rule's name.
    private static final int LONGEST_SUFFIX = 40;

    /// One for each client of the plan where the row asks for them and the plan names any; one otherwise.
    static List<CompanionClient> of(PlannedRegion situation, NsgRow row) {
        Plan plan = situation.plan();
        if (!row.source().equals(CLIENTS)) {
            return List.of(new CompanionClient("", 0, row.source(), NsgStep.ports(situation, row)));
        }
        List<Client> clients = plan.surroundings().clients();
        if (clients.isEmpty()) {
            return List.of(new CompanionClient("", 0, ANYONE, NsgStep.ports(situation, row)));
        }
        List<CompanionClient> each = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int place = 0; place < clients.size(); place++) {
            Client client = clients.get(place);
            String suffix = suffix(client.name());
            String unique = !suffix.isEmpty() && taken.add(suffix) ? suffix : suffix + (place + 1);
            taken.add(unique);
            each.add(new CompanionClient(unique, place, source(client), client.effectivePorts(plan)));
        }
        return each;
    }

    private static String source(Client client) {
        return client.serviceTag()
                .orElseGet(() ->
                        client.addresses().stream().map(Ipv4Prefix::toString).collect(Collectors.joining("; ")));
    }

    /// The letters and digits of a name, each word with a capital, such as `FrontDoor` for `front-door`.
    private static String suffix(String name) {
        StringBuilder suffix = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < name.length() && suffix.length() < LONGEST_SUFFIX; i++) {
            char letter = name.charAt(i);
            boolean plain = letter < 128 && Character.isLetterOrDigit(letter);
            if (plain) {
                suffix.append(begins ? Character.toUpperCase(letter) : letter);
            }
            begins = !plain;
        }
        return suffix.toString();
    }
}
