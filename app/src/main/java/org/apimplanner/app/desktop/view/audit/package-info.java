/// The page that holds existing networks against the plan.
package org.apimplanner.app.desktop.view.audit;
