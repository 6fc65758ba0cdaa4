/// What each part of the window shows and what a person can do there, in properties and lists.
///
/// It must not know scenes, stages, controls, views or threads, so that every decision of the window
/// is tested without one.
@NullMarked
package org.apimplanner.app.desktop.viewmodel;

import org.jspecify.annotations.NullMarked;
