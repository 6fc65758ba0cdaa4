package org.apimplanner.app.export.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.reference.Severity;

/// An audit as JUnit XML: a test for each requirement, which fails where the requirement is required
/// and not met and is skipped where that is not known, and a failing test for each finding that is an
/// error.
final class JunitXml {
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private JunitXml() {}

    /// @param failure why it failed
    /// @param skipped why it was not answered
    /// @param note what else there is to say
    private record Test(
            String suite, String name, Optional<String> failure, Optional<String> skipped, Optional<String> note) {}

    static String of(Audit audit) {
        JunitXml page = new JunitXml();
        page.write(audit, tests(audit));
        return page.xml.toString();
    }

    private static List<Test> tests(Audit audit) {
        List<Test> tests = new ArrayList<>();
        audit.requirements().forEach(verdict -> tests.add(test(verdict)));
        audit.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> tests.add(test(finding)));
        return tests;
    }

    private static Test test(Verdict verdict) {
        boolean unknown = verdict.status() == Status.UNKNOWN;
        Optional<String> sentence = Optional.of(AuditWords.sentence(verdict));
        return new Test(
                verdict.region() + "." + verdict.kind().word(),
                verdict.rule() + ": " + AuditWords.traffic(verdict)
                        + verdict.file()
                                .map(file -> " (" + AuditWords.where(verdict.resource(), file) + ")")
                                .orElse(""),
                unknown ? Optional.empty() : sentence.filter(s -> AuditWords.isUnmet(verdict)),
                sentence.filter(s -> unknown),
                sentence);
    }

    private static Test test(AuditFinding finding) {
        String place = finding.place().isEmpty() ? "" : " " + finding.place();
        return new Test(
                "findings." + finding.code().word(),
                finding.subject() + " (" + AuditWords.where(finding.resource(), finding.file()) + place + ")",
                Optional.of(finding.message()),
                Optional.empty(),
                finding.fix());
    }

    private void write(Audit audit, List<Test> tests) {
        Map<String, List<Test>> suites = new LinkedHashMap<>();
        tests.forEach(test ->
                suites.computeIfAbsent(test.suite(), suite -> new ArrayList<>()).add(test));
        open("testsuites", "apim-network-planner audit", tests);
        suites.forEach((name, cases) -> suite(audit, name, cases));
        xml.append("</testsuites>\n");
    }

    private void suite(Audit audit, String name, List<Test> tests) {
        xml.append("  ");
        open("testsuite", name, tests);
        properties(audit);
        tests.forEach(this::testCase);
        xml.append("  </testsuite>\n");
    }

    /// What the whole audit says and what it read. Readers of the format know properties only of a suite.
    private void properties(Audit audit) {
        xml.append("    <properties>\n");
        property("summary", audit.summary());
        audit.resources().forEach(each -> property("read", each.file() + ": " + AuditWords.reading(each)));
        xml.append("    </properties>\n");
    }

    private void property(String name, String value) {
        xml.append("      <property");
        attribute("name", name);
        attribute("value", value);
        xml.append("/>\n");
    }

    private void open(String element, String name, List<Test> tests) {
        xml.append('<').append(element);
        attribute("name", name);
        attribute("tests", Integer.toString(tests.size()));
        attribute("failures", count(tests.stream().map(Test::failure).toList()));
        attribute("errors", "0");
        attribute("skipped", count(tests.stream().map(Test::skipped).toList()));
        xml.append(">\n");
    }

    private static String count(List<Optional<String>> reasons) {
        return Long.toString(reasons.stream().filter(Optional::isPresent).count());
    }

    private void testCase(Test test) {
        xml.append("    <testcase");
        attribute("classname", test.suite());
        attribute("name", test.name());
        xml.append(">\n");
        test.failure().ifPresent(reason -> reason("failure", reason));
        test.skipped().ifPresent(reason -> reason("skipped", reason));
        test.note()
                .ifPresent(note -> xml.append("      <system-out>")
                        .append(XmlText.escaped(note))
                        .append("</system-out>\n"));
        xml.append("    </testcase>\n");
    }

    private void reason(String element, String reason) {
        xml.append("      <").append(element);
        attribute("message", reason);
        xml.append("/>\n");
    }

    private void attribute(String name, String value) {
        xml.append(' ')
                .append(name)
                .append("=\"")
                .append(XmlText.escaped(value))
                .append('"');
    }
}
