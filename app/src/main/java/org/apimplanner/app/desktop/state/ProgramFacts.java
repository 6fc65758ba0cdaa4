package org.apimplanner.app.desktop.state;

import java.nio.file.Path;

/// What the running program is.
///
/// @param folder where preferences and unsaved work are kept
/// @param faults what went wrong since it was started
public record ProgramFacts(String version, Path folder, FaultLog faults) {}
