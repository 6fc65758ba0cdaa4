package org.apimplanner.model.importing;

import java.util.List;
import org.apimplanner.model.plan.Plan;

/// What comes of an import.
public sealed interface ImportOutcome {
    /// A plan, with the origin of each field and what stays open.
    record Imported(Plan plan, List<Taken> taken, List<OpenQuestion> questions) implements ImportOutcome {
        public Imported {
            taken = List.copyOf(taken);
            questions = List.copyOf(questions);
        }

        /// Whether everything that the plan needs was found.
        public boolean complete() {
            return questions.stream().noneMatch(question -> question.missing().needed());
        }
    }

    /// Several instances, of which none was named.
    record SeveralInstances(List<String> names) implements ImportOutcome {
        public SeveralInstances {
            names = List.copyOf(names);
        }
    }

    /// Several networks and no instance that says which of them is meant.
    record SeveralNetworks(List<String> names) implements ImportOutcome {
        public SeveralNetworks {
            names = List.copyOf(names);
        }
    }

    /// An instance was named that is not there.
    ///
    /// @param names those that are
    record UnknownInstance(String asked, List<String> names) implements ImportOutcome {
        public UnknownInstance {
            names = List.copyOf(names);
        }
    }

    /// A network was named that is not there.
    ///
    /// @param names those that are
    record UnknownNetwork(String asked, List<String> names) implements ImportOutcome {
        public UnknownNetwork {
            names = List.copyOf(names);
        }
    }

    /// Neither an instance nor a network.
    record Nothing() implements ImportOutcome {}
}
