package org.apimplanner.app.export.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.picture.RegionsOverview;
import org.apimplanner.app.picture.TopologyLayout;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopologySectionTest {
    // A sheet of letter paper on its side, 279 mm by 216 mm, without margins of 7 mm at each side, and what
    // its head, its foot and a heading of two lines take.
    private static final double WIDTH = 265 / 25.4 * 72;
    private static final double HEIGHT = 158 / 25.4 * 72;

    private static void assertReadable(Scene scene) {
        double scale = Math.min(WIDTH / scene.width(), HEIGHT / scene.height());
        scene.elements().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .forEach(label -> assertTrue(
                        label.style().size() * scale >= 6,
                        label.text() + ": " + label.style().size() * scale + " pt"));
    }

    @ParameterizedTest
    @MethodSource("org.apimplanner.app.export.Reports#sampleNames")
    void noLetterOfAPictureIsUnderSixPoints(String sample) {
        Report report = Reports.sample(sample);
        for (int i = 0; i < report.regions().size(); i++) {
            assertReadable(TopologyLayout.onPage(report, i));
        }
    }

    @Test
    void norIsOneOfTenRegionsWithEveryFeature() {
        Report report = Reports.tenRegions();
        assertReadable(RegionsOverview.of(report, 0, 10));
        for (int i = 0; i < 10; i++) {
            assertReadable(TopologyLayout.onPage(report, i));
        }
    }

    /// The primary region has rules of its own; the nine others differ in names, addresses and tags.
    @Test
    void oneOfManyRegionsThatAreAlikeIsDrawnForAll() {
        List<String> titles = new TopologySection(HandoutContext.of(
                        Reports.tenRegions(), new Labels(Composition.shipped().reference())))
                .section().parts().stream().map(part -> part.title()).toList();
        assertEquals(3, titles.size());
        assertEquals("All regions at a glance", titles.getFirst());
        Reports.tenRegions().regions().stream()
                .skip(2)
                .forEach(region -> assertTrue(titles.getLast().contains(region.displayName())));
    }
}
