package org.apimplanner.model.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Plan;

/// Shapes of groups that a careless audit would need quadratic time for.
public enum Hostile implements Groups.Shape {
    /// More than half of the rules have the number of another.
    SAME_NUMBERS {
        @Override
        public ExistingRule rule(int index, int priority, Direction direction, Random random) {
            int number = index % 5 < 3 ? 300 + index % 7 : priority;
            return Groups.allow("Rule" + index, number, direction, Groups.range(random), 443);
        }
    },
    /// Every rule stands behind one that has all of its traffic.
    SHADOWED {
        @Override
        public ExistingRule rule(int index, int priority, Direction direction, Random random) {
            String far = index < 2 ? "0.0.0.0/0" : Groups.range(random);
            return Groups.allow("Rule" + index, priority, direction, far, 8080);
        }
    },
    /// Every second rule is shadowed, but only by many rules together.
    SHADOWED_BY_MANY {
        @Override
        public ExistingRule rule(int index, int priority, Direction direction, Random random) {
            boolean wide = index % 4 >= 2;
            int block = index / 4 & 127;
            String far = wide ? "60." + block + ".0.0/16" : "60." + block + "." + (index / 512 % 2 * 128) + ".0/17";
            return Groups.allow("Rule" + index, priority, direction, far, 8080);
        }
    },
    /// The same rule again and again.
    IDENTICAL {
        @Override
        public ExistingRule rule(int index, int priority, Direction direction, Random random) {
            return Groups.allow("Rule" + index, priority, direction, "60.1.2.0/24", 443);
        }
    },
    /// Fifty ranges in each rule.
    MANY_RANGES {
        @Override
        public ExistingRule rule(int index, int priority, Direction direction, Random random) {
            List<String> far = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                far.add(Groups.range(random));
            }
            return Groups.rule(
                    "Rule" + index, priority, direction, Access.ALLOW, Protocol.TCP, far, List.of(PortRange.of(443)));
        }
    },
    /// A destination port of its own for each rule.
    OWN_PORTS {
        @Override
        public ExistingRule rule(int index, int priority, Direction direction, Random random) {
            return Groups.allow("Rule" + index, priority, direction, Groups.range(random), 2000 + index * 6);
        }
    },
    /// A source port of its own for each rule.
    OWN_SOURCE_PORTS {
        @Override
        public ExistingRule rule(int index, int priority, Direction direction, Random random) {
            return Groups.rule(
                    "Rule" + index,
                    priority,
                    direction,
                    Access.ALLOW,
                    Protocol.TCP,
                    List.of(PortRange.of(2000 + index * 6)),
                    List.of("VirtualNetwork"),
                    List.of("Storage"),
                    List.of(PortRange.of(443)));
        }
    },
    /// A machine of its own at the subnet's end of each rule.
    OWN_HOSTS {
        @Override
        Plan plan() {
            return Groups.NO_ADDRESSES;
        }

        @Override
        public ExistingRule rule(int index, int priority, Direction direction, Random random) {
            return Groups.rule(
                    "Rule" + index,
                    priority,
                    direction,
                    Access.ALLOW,
                    Protocol.TCP,
                    List.of(PortRange.ANY),
                    List.of("10.30." + index / 200 + "." + index % 200),
                    List.of("Storage"),
                    List.of(PortRange.of(443)));
        }
    },
    /// A service tag of its own, that nobody knows, for each rule.
    OWN_TAGS {
        @Override
        public ExistingRule rule(int index, int priority, Direction direction, Random random) {
            return Groups.allow("Rule" + index, priority, direction, "Partner" + index + ".Region", 443);
        }
    };

    /// The plan that the group is held against.
    Plan plan() {
        return Groups.PLAN;
    }
}
