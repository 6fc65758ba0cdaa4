package org.apimplanner.app.desktop.viewmodel;

/// A sentence about something that was done or failed.
///
/// @param problem whether it failed
public record Notice(boolean problem, String sentence) {}
