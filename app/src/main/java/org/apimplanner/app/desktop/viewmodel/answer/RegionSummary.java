package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// A region's numbers for the strip above the tabs.
///
/// @param size the subnet in a few words, such as `/27 · 10 of 32 used (needs /28)`
/// @param counts rules, routes and allowlist entries
/// @param cells the same numbers apart, for a table: size, addresses used, rules, routes, allowlist entries
/// @param fit how the subnet fits
public record RegionSummary(String name, boolean primary, String size, String counts, List<String> cells, Fit fit) {

    private static final int BITS = 32;

    /// How a subnet fits what the region needs.
    public enum Fit {
        /// No subnet is used.
        NONE,
        /// Addresses are left.
        ROOMY,
        /// Not one address is left.
        FULL,
        /// It does not hold what is needed.
        TOO_SMALL
    }

    /// What is left when the numbers change: the region and how its subnet fits.
    public RegionSummary withoutNumbers() {
        return new RegionSummary(
                name, primary, "", "", cells.stream().map(cell -> "").toList(), fit);
    }

    static RegionSummary of(RegionReport region, Messages messages) {
        String counts = String.join(
                " · ",
                messages.count("count.rules", region.nsgRules().size()),
                messages.count("count.routes", region.routes().size()),
                messages.count("count.entries", region.firewall().size()));
        return new RegionSummary(
                region.displayName(),
                region.primary(),
                region.subnet().map(subnet -> size(subnet, messages)).orElse(messages.text("summary.no-subnet")),
                counts,
                List.of(
                        region.subnet()
                                .map(subnet -> messages.text("summary.size", planned(subnet)))
                                .orElse(messages.text("cell.none")),
                        region.subnet().map(subnet -> used(subnet, messages)).orElse(""),
                        Integer.toString(region.nsgRules().size()),
                        Integer.toString(region.routes().size()),
                        Integer.toString(region.firewall().size())),
                region.subnet().map(RegionSummary::fit).orElse(Fit.NONE));
    }

    private static String size(SubnetPlan subnet, Messages messages) {
        int minimum = subnet.minimum().prefixLength();
        int planned = planned(subnet);
        String size = messages.text("summary.size", planned) + " · " + used(subnet, messages);
        return planned == minimum ? size : messages.text("summary.needs", size, minimum);
    }

    private static String used(SubnetPlan subnet, Messages messages) {
        return messages.text("summary.addresses", subnet.required().total(), 1L << (BITS - planned(subnet)));
    }

    private static int planned(SubnetPlan subnet) {
        return subnet.chosen()
                .map(chosen -> chosen.cidr().length())
                .orElse(subnet.recommended().prefixLength());
    }

    private static Fit fit(SubnetPlan subnet) {
        long spare = subnet.chosen()
                .map(SubnetPlan.Chosen::spare)
                .orElse(subnet.recommended().spare());
        boolean below = subnet.chosen()
                .filter(chosen -> chosen.cidr().length() > subnet.minimum().prefixLength())
                .isPresent();
        Optional<Fit> wrong = below || spare < 0 ? Optional.of(Fit.TOO_SMALL) : Optional.empty();
        boolean entered = subnet.chosen().filter(chosen -> !chosen.proposed()).isPresent();
        return wrong.orElse(entered && spare == 0 ? Fit.FULL : Fit.ROOMY);
    }
}
