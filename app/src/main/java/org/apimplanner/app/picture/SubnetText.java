package org.apimplanner.app.picture;

import java.util.Optional;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// What is said of a region's subnet: its range, and how much of it is used.
final class SubnetText {
    private final Optional<SubnetPlan> subnet;
    private final RegionPlan place;
    private final PictureWords words;

    SubnetText(RegionReport region, RegionPlan place, PictureWords words) {
        this.place = place;
        this.subnet = region.subnet();
        this.words = words;
    }

    /// The range, or what is known in its place.
    String range() {
        if (subnet.isEmpty()) {
            return words.of("subnet.unnamed");
        }
        return subnet.get()
                .chosen()
                .map(c -> c.proposed()
                        ? words.of("subnet.proposed", c.cidr())
                        : c.cidr().toString())
                .orElseGet(() -> words.of(
                        place.vnet().isEmpty() ? "subnet.unknown" : "subnet.noRoom",
                        subnet.get().recommended().prefixLength()));
    }

    boolean isTooSmall() {
        return subnet.flatMap(SubnetPlan::chosen).map(c -> c.spare() < 0).orElse(false);
    }

    /// Addresses used, of how many, and left; empty without a subnet.
    String use() {
        if (subnet.isEmpty()) {
            return "";
        }
        long needed = subnet.get().required().total();
        return subnet.get()
                .chosen()
                .map(c -> isTooSmall()
                        ? words.of("subnet.short", needed, c.cidr().size())
                        : words.of("subnet.used", needed, c.cidr().size(), c.spare()))
                .orElse(words.of("subnet.required", needed));
    }
}
