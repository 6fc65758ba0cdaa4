package org.apimplanner.app.picture.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apimplanner.resources.ShippedResources;

/// The faces that ship, in two weights. A character is taken from the first face that has it; the
/// far eastern one has a single weight.
final class Faces {
    private final List<TrueTypeFont> regular;
    private final List<TrueTypeFont> bold;

    private Faces() {
        TrueTypeFont farEast = font("DroidSansFallback");
        regular = List.of(font("Inter-Regular"), font("DejaVuSans"), farEast);
        bold = List.of(font("Inter-Bold"), font("DejaVuSans-Bold"), farEast);
    }

    /// The faces, read when first asked for: reading them takes longer than most commands.
    static Faces shipped() {
        return Shipped.FACES;
    }

    List<TrueTypeFont> of(boolean heavy) {
        return heavy ? bold : regular;
    }

    private static TrueTypeFont font(String name) {
        try (InputStream stream = ShippedResources.open("fonts/" + name + ".ttf")) {
            return new TrueTypeFont(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped font '" + name + "'", e);
        }
    }

    private static final class Shipped {
        private static final Faces FACES = new Faces();
    }
}
