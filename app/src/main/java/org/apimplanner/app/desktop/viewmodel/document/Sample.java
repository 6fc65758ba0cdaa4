package org.apimplanner.app.desktop.viewmodel.document;

import java.util.function.Supplier;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.model.plan.Plan;

/// A plan that comes with the program, to look around with.
///
/// @param title a few words
/// @param summary what it shows, in a sentence
/// @param plan reads it when it is wanted
/// @param picture lays its topology out when it is wanted
public record Sample(String title, String summary, Supplier<Plan> plan, Supplier<Scene> picture) {}
