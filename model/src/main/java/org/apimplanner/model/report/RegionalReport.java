package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a report says of one region: for the person who builds that one.
public final class RegionalReport {
    private static final String PATH = "/regions/";

    private RegionalReport() {}

    /// The report as if the region were the only one; what is found of the whole plan and what is to be done
    /// once stays.
    ///
    /// @param index of the region in the report
    public static Report of(Report report, int index) {
        RegionReport region = report.regions().get(index);
        return new Report(
                report.plan().withRegions(List.of(report.plan().regions().get(index))),
                report.edition(),
                List.of(region),
                report.addressing().stream()
                        .filter(map -> map.regions().contains(region.name()))
                        .toList(),
                report.findings().stream()
                        .flatMap(finding -> of(finding, index).stream())
                        .toList(),
                report.checklist().stream()
                        .filter(item -> item.region()
                                .filter(name -> !name.equals(region.name()))
                                .isEmpty())
                        .toList());
    }

    private static Optional<Finding> of(Finding finding, int index) {
        String own = PATH + index;
        String path = finding.path();
        if (!path.startsWith(PATH)) {
            return Optional.of(finding);
        }
        return Stream.of(finding)
                .filter(f -> path.equals(own) || path.startsWith(own + "/"))
                .map(f -> new Finding(
                        f.severity(),
                        f.code(),
                        PATH + "0" + path.substring(own.length()),
                        f.arguments(),
                        f.message(),
                        f.fix(),
                        f.references()))
                .findFirst();
    }
}
