package org.apimplanner.app.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;

/// Finds out whether the desktop can open, before JavaFX tries and fails with a stack trace. On Linux it
/// needs three libraries and an X display, which Wayland sessions offer too; elsewhere it always can.
public final class DisplayCheck {
    private static final String GTK = "libgtk-3.so.0";
    private static final String TESTING = "libXtst.so.6";
    private static final String X11 = "libX11.so.6";
    private static final String GTK_PACKAGE = "libgtk-3-0 (libgtk-3-0t64 on newer Debian and Ubuntu)";

    private DisplayCheck() {}

    /// Why the desktop cannot open: a sentence without its full stop; empty where nothing is in the way.
    public static Optional<String> obstacle() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        return linux && !headless ? linuxObstacle() : Optional.empty();
    }

    private static Optional<String> linuxObstacle() {
        try (Arena arena = Arena.ofConfined()) {
            if (isMissing(GTK, arena)) {
                return Optional.of("The desktop needs the package " + GTK_PACKAGE + ", which is not installed");
            }
            if (isMissing(TESTING, arena)) {
                return Optional.of("The desktop needs the package libxtst6, which is not installed");
            }
            return opensDisplay(arena) ? Optional.empty() : Optional.of(noDisplay());
        }
    }

    private static String noDisplay() {
        String display = System.getenv("DISPLAY");
        String found =
                display == null || display.isEmpty() ? "DISPLAY is not set" : "DISPLAY=" + display + " does not answer";
        return "The desktop needs a display and " + found
                + ": start it in a graphical session, or install the package xvfb and use xvfb-run";
    }

    @SuppressWarnings("restricted")
    private static boolean isMissing(String library, Arena arena) {
        try {
            SymbolLookup.libraryLookup(library, arena);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    @SuppressWarnings("restricted")
    private static boolean opensDisplay(Arena arena) {
        SymbolLookup x11 = SymbolLookup.libraryLookup(X11, arena);
        MethodHandle open = Linker.nativeLinker()
                .downcallHandle(
                        x11.findOrThrow("XOpenDisplay"),
                        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        MethodHandle close = Linker.nativeLinker()
                .downcallHandle(
                        x11.findOrThrow("XCloseDisplay"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try {
            MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            boolean opened = !display.equals(MemorySegment.NULL);
            return opened && (int) close.invokeExact(display) == 0;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
