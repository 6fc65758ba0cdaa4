package org.apimplanner.model.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.net.AzureName;

/// One step of the repair: a table row, and something that can be applied.
public sealed interface Change {
    Target target();

    Reason reason();

    /// The whole thing as it should be, by its field names and in their order; empty for a removal.
    Map<String, String> properties();

    /// The same with its reason.
    Change because(Reason why);

    /// What the step is called in files: `add`, `replace` or `remove`.
    default String action() {
        return switch (this) {
            case Add add -> "add";
            case Replace replace -> "replace";
            case Remove remove -> "remove";
        };
    }

    /// Something that is not there yet.
    record Add(Target target, Map<String, String> properties, Reason reason) implements Change {
        public Add {
            properties = inOrder(properties);
        }

        public Add(Target target, Map<String, String> properties) {
            this(target, properties, Reason.PLAIN);
        }

        @Override
        public Add because(Reason why) {
            return new Add(target, properties, why);
        }
    }

    /// Something that stays under its name and becomes what it should be.
    record Replace(Target target, Map<String, String> properties, Reason reason) implements Change {
        public Replace {
            properties = inOrder(properties);
        }

        public Replace(Target target, Map<String, String> properties) {
            this(target, properties, Reason.PLAIN);
        }

        @Override
        public Replace because(Reason why) {
            return new Replace(target, properties, why);
        }
    }

    /// Something that goes.
    record Remove(Target target, Reason reason) implements Change {
        public Remove(Target target) {
            this(target, Reason.PLAIN);
        }

        @Override
        public Map<String, String> properties() {
            return Map.of();
        }

        @Override
        public Remove because(Reason why) {
            return new Remove(target, why);
        }
    }

    /// Why a step is taken.
    ///
    /// @param words what it is for; empty where that is plain
    /// @param undoes the names of written deny rules whose traffic it lets through in part
    record Reason(String words, List<String> undoes) {
        /// Where nothing needs to be said.
        public static final Reason PLAIN = new Reason("");

        public Reason {
            undoes = List.copyOf(undoes);
        }

        public Reason(String words) {
            this(words, List.of());
        }
    }

    /// What is changed, and where it stands.
    ///
    /// @param subject the name of the rule, route or endpoint
    /// @param resource the name of the group, table or subnet it belongs to
    /// @param named whether the file gives the resource a name, so that a command can be written
    record Target(Kind kind, String subject, String resource, String file, boolean named, Holder holder) {
        /// In a resource that has a name in its file, which does not say where it lies.
        public Target(Kind kind, String subject, String resource, String file) {
            this(kind, subject, resource, file, true, Holder.UNKNOWN);
        }

        /// In a resource as a file has it.
        public static Target in(ExistingResource resource, Kind kind, String subject) {
            return new Target(
                    kind,
                    subject,
                    resource.name(),
                    resource.place().file(),
                    resource.facts().named(),
                    Holder.of(resource));
        }

        /// What keeps a command from being written for it: a name that the file does not give, or that
        /// Azure would not take; empty where nothing does.
        public Optional<String> missing() {
            if (!named) {
                return Optional.of("the name of the " + noun() + " in " + file);
            }
            if (!AzureName.isValid(resource)) {
                return Optional.of("a name of the " + noun() + " that Azure takes instead of '" + resource + "'");
            }
            return kind == Kind.SERVICE_ENDPOINT || AzureName.isValid(subject)
                    ? Optional.empty()
                    : Optional.of("a name that Azure takes instead of '" + subject + "'");
        }

        private String noun() {
            return switch (kind) {
                case NSG -> "security group";
                case ROUTE -> "route table";
                case SERVICE_ENDPOINT -> "subnet";
                case FIREWALL -> "firewall policy";
                case ADMIN_RULES -> "collection of admin rules";
            };
        }
    }

    /// Where a resource lies, as far as a file says it: several may share a name.
    ///
    /// @param subscription its id or name
    /// @param network the virtual network of a subnet
    record Holder(Optional<String> resourceGroup, Optional<String> subscription, Optional<String> network) {
        /// Of which no file says anything.
        public static final Holder UNKNOWN = new Holder(Optional.empty(), Optional.empty(), Optional.empty());

        static Holder of(ExistingResource resource) {
            return new Holder(
                    spelled(resource.facts().resourceGroup()),
                    spelled(resource.facts().subscription()),
                    resource instanceof ExistingSubnet subnet
                            ? spelled(subnet.resourceName().within())
                            : Optional.empty());
        }

        /// A name that the file spells out: expressions of a template stand in braces.
        private static Optional<String> spelled(Optional<String> name) {
            return name.filter(word -> word.matches("[^{}\\p{Cntrl}]+"));
        }
    }

    private static Map<String, String> inOrder(Map<String, String> properties) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
}
