package org.apimplanner.model.audit.existing;

import java.util.Locale;
import org.apimplanner.model.audit.arm.Environment;
import org.apimplanner.model.audit.arm.Evaluator;
import org.apimplanner.model.audit.arm.TemplateScope;

/// Where the expressions of a value stand, and the evaluation of all that belongs to one file.
///
/// @param written whether the values still hold expressions; those that an expression gave do not
record ArmScope(Evaluator evaluator, Environment environment, boolean written) {
    /// A file that is no template: its expressions name nothing in it.
    static ArmScope outsideTemplates() {
        Evaluator evaluator = new Evaluator();
        return new ArmScope(evaluator, TemplateScope.none(evaluator).environment(), true);
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// The element with every expression in it replaced by its value, or marked as unresolved.
    PlacedValue resolved(PlacedValue element) {
        return written ? new PlacedValue(evaluator.value(element.json(), environment), element.place()) : element;
    }

    /// The same evaluation elsewhere.
    ArmScope in(Environment other) {
        return new ArmScope(evaluator, other, true);
    }

    /// For what an expression gave.
    ArmScope given() {
        return new ArmScope(evaluator, environment, false);
    }
}
