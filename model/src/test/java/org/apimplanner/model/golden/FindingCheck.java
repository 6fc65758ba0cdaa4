package org.apimplanner.model.golden;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.Report;

/// Holds findings against lines such as `error 0`, `error or warning >=1` or `code units-exceed-tier`.
final class FindingCheck {
    private FindingCheck() {}

    /// The lines that do not hold, each followed by the findings there are.
    static List<String> failures(List<String> lines, Report report) {
        return lines.stream()
                .filter(line -> !holds(line, report.findings()))
                .map(line -> "findings: '" + line + "' does not hold of" + listed(report))
                .toList();
    }

    private static boolean holds(String line, List<Finding> findings) {
        int space = line.lastIndexOf(' ');
        String what = line.substring(0, space);
        String wanted = line.substring(space + 1);
        if (what.equals("code")) {
            return findings.stream().anyMatch(f -> f.code().word().equals(wanted));
        }
        List<String> severities = Arrays.asList(what.split(" or ", -1));
        long count = findings.stream()
                .filter(f -> severities.contains(f.severity().word()))
                .count();
        return wanted.startsWith(">=") ? count >= Long.parseLong(wanted.substring(2)) : count == Long.parseLong(wanted);
    }

    private static String listed(Report report) {
        return report.findings().stream()
                .map(f -> "\n    " + f.severity().word() + " " + f.code().word() + " " + f.path() + ": " + f.message())
                .collect(Collectors.joining());
    }
}
