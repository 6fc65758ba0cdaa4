package org.apimplanner.app.desktop.viewmodel.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.export.document.pdf.PdfPages;
import org.apimplanner.app.export.document.pdf.PdfPages.PagePicture;

/// Makes the pictures of pages one after the other, what was asked for last first, and keeps a few.
final class PagePictures {
    /// About two screens of pages.
    private static final int KEPT = 8;

    private final Work work;
    private final String lane;
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private final Map<Key, PagePicture> made = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PagePicture> eldest) {
            return size() > KEPT;
        }
    };
    private Optional<PdfPages> pages = Optional.empty();
    private boolean busy;

    private record Key(int index, double scale) {}

    private record Wish(Key key, Consumer<PagePicture> come) {}

    /// @param lane the one in which the pages are used
    PagePictures(Work work, String lane) {
        this.work = work;
        this.lane = lane;
    }

    /// From now on it is about these pages.
    void begin(PdfPages others) {
        end();
        pages = Optional.of(others);
    }

    /// Drops everything that was asked for.
    void end() {
        pages = Optional.empty();
        wishes.clear();
        made.clear();
        busy = false;
    }

    void want(int index, double scale, Consumer<PagePicture> come) {
        Key key = new Key(index, scale);
        PagePicture known = made.get(key);
        if (known != null) {
            come.accept(known);
            return;
        }
        wishes.removeIf(wish -> wish.key().index() == index);
        wishes.push(new Wish(key, come));
        if (wishes.size() > KEPT) {
            // Scrolled past long ago.
            wishes.removeLast();
        }
        next();
    }

    private void next() {
        if (busy || wishes.isEmpty() || pages.isEmpty()) {
            return;
        }
        busy = true;
        Wish wish = wishes.pop();
        PdfPages from = pages.get();
        work.run(
                lane,
                () -> from.picture(wish.key().index(), wish.key().scale()),
                picture -> come(wish, picture),
                failed -> free());
    }

    private void come(Wish wish, PagePicture picture) {
        made.put(wish.key(), picture);
        wish.come().accept(picture);
        free();
    }

    private void free() {
        busy = false;
        next();
    }
}
