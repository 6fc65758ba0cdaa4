package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.HeldWork;
import org.junit.jupiter.api.Test;

/// Pictures that cost time are laid out only while somebody sees them, and one at a time.
final class SamplePicturesTest {
    private static final Sample FIRST = Desk.startable("One", "First.", "premium-internal");
    private static final Sample SECOND = Desk.startable("Two", "Second.", "standard-v2-integration");
    private static final Sample BROKEN =
            new Sample("Broken", "Has no picture.", () -> Desk.sample("premium-internal"), () -> {
                throw new IllegalStateException("no picture");
            });

    private final HeldWork work = new HeldWork();
    private final SamplePictures pictures = new SamplePictures(work);
    private final List<String> came = new ArrayList<>();

    private void want(Sample sample) {
        pictures.want(sample, scene -> came.add(sample.title()));
    }

    @Test
    void nobodyWaitsForPicturesThatNobodySees() {
        want(FIRST);
        want(SECOND);
        assertEquals(0, work.size());
        pictures.see(true);
        assertEquals(1, work.size());
        work.pass();
        assertEquals(List.of("One", "Two"), came);
    }

    @Test
    void whoLeavesStopsThemAndWhoComesBackGetsTheRest() {
        want(FIRST);
        want(SECOND);
        pictures.see(true);
        work.next();
        pictures.see(false);
        assertEquals(0, work.size());
        assertEquals(List.of("One"), came);
        pictures.see(true);
        work.pass();
        assertEquals(List.of("One", "Two"), came);
    }

    @Test
    void aPictureThatFailsKeepsNoOtherBack() {
        want(BROKEN);
        want(SECOND);
        pictures.see(true);
        work.pass();
        assertEquals(List.of("Two"), came);
    }
}
