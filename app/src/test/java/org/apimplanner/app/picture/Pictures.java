package org.apimplanner.app.picture;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// Reports to draw: every sample, random ones, and hard ones.
public final class Pictures {
    public static final Composition COMPOSITION = Composition.shipped();
    private static final String RANDOM = "Xoshiro256PlusPlus";

    /// Names that are text and nothing else.
    public static final List<String> NAMES = List.of(
            "x".repeat(200),
            "many words that go on and on until there are two hundred of them "
                    .repeat(3)
                    .strip(),
            "تخطيط شبكة البوابة",
            "תכנון רשת (לקוחות) v2",
            "接口管理网络规划平台".repeat(20),
            "API ゲートウェイ 한국어",
            "<script>alert(\"&amp;\")</script> ]]> -->",
            "\uD83D\uDE80 a\u0301 \u202Eturned\u202C \u0001 \uD800 \uFFFF",
            "{0} {1} %s $1 \\u0041",
            " ");

    private Pictures() {}

    public static Report sample(String name) {
        return COMPOSITION.report(ShippedSamples.named(name).orElseThrow().text());
    }

    public static Stream<Report> samples() {
        return ShippedSamples.all().stream().map(s -> COMPOSITION.report(s.text()));
    }

    /// The seeds of random plans to draw: fixed ones, or with `-Dseeds=fresh` a fresh one, with
    /// `-Dseeds=fresh:200` as many.
    public static LongStream seeds() {
        String wanted = System.getProperty("seeds", "");
        if (!wanted.startsWith("fresh")) {
            return LongStream.of(7, 11, 20_261_101);
        }
        int count = wanted.equals("fresh") ? 1 : Integer.parseInt(wanted.substring("fresh:".length()));
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, count).mapToLong(i -> random.nextInt(Integer.MAX_VALUE));
    }

    /// As many random plans for each of the seeds.
    public static Stream<Report> random(int count) {
        return seeds().boxed().flatMap(seed -> random(seed, count));
    }

    public static Stream<Report> random(long seed, int count) {
        RandomGenerator random = RandomGeneratorFactory.of(RANDOM).create(seed);
        PlansToDraw plans = new PlansToDraw(random, COMPOSITION.reference());
        return IntStream.range(0, count).mapToObj(i -> COMPOSITION.planner().plan(plans.next()));
    }

    /// A sample under another name, which the instance and its regions bear, too.
    public static Report named(String sample, String name) {
        Report report = sample(sample);
        Report planned = COMPOSITION.planner().plan(report.plan().withName(name).withServiceName(Optional.of(name)));
        return new Report(
                planned.plan(),
                planned.edition(),
                planned.regions().stream()
                        .map(r -> new RegionReport(
                                r.name(),
                                name,
                                r.primary(),
                                r.subnet(),
                                r.nsgRules(),
                                r.routes(),
                                r.firewall(),
                                r.sourceAddresses(),
                                r.dnsRecords(),
                                r.publicIp(),
                                r.companions(),
                                r.names()))
                        .toList(),
                planned.addressing(),
                planned.findings(),
                planned.checklist());
    }

    /// The sample's first region, as often as asked, each elsewhere.
    public static Report regions(String sample, int count) {
        Report report = sample(sample);
        RegionPlan first = report.plan().regions().getFirst();
        List<RegionPlan> regions = IntStream.range(0, count)
                .mapToObj(i -> first.withPrimary(i == 0)
                        .withUnits(1 + i % 12)
                        .withName(COMPOSITION.reference().regions().get(i).name()))
                .toList();
        return COMPOSITION.planner().plan(report.plan().withRegions(regions));
    }
}
