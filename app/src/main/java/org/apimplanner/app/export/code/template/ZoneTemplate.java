package org.apimplanner.app.export.code.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.app.export.code.CodePurpose;
import org.apimplanner.app.export.code.template.Node.Expression;
import org.apimplanner.app.export.code.template.Node.Fields;
import org.apimplanner.app.export.code.template.TemplateDocument.Input;
import org.apimplanner.app.export.code.template.TemplateDocument.Resource;
import org.apimplanner.model.deployment.DeployedRegion;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.DnsRecordSet;
import org.apimplanner.model.deployment.DnsZone;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.deployment.Value;
import org.apimplanner.model.reference.DeploymentTool;

/// The template of the private DNS zones, their records and their links to the networks.
final class ZoneTemplate {
    private static final String ZONES = "Microsoft.Network/privateDnsZones";
    private static final String EVERYWHERE = "global";
    private static final Expression TAGS = Expressions.parameter(TemplateParameters.TAGS);

    private final Deployment deployment;
    private final String version;
    private final Set<String> symbols = new HashSet<>();
    private final List<Resource> resources = new ArrayList<>();

    private ZoneTemplate(Deployment deployment) {
        this.deployment = deployment;
        this.version = deployment.facts().version(DeploymentTool.PRIVATE_DNS);
    }

    static TemplateDocument of(Deployment deployment) {
        return new ZoneTemplate(deployment).template();
    }

    /// The parameter that gives the network of a region.
    static String networkId(DeployedRegion region) {
        return region.name() + "VirtualNetworkId";
    }

    private TemplateDocument template() {
        deployment.zones().forEach(this::add);
        List<Input> inputs = new ArrayList<>();
        for (DeployedRegion region : deployment.regions()) {
            inputs.add(new Input(
                    networkId(region),
                    "string",
                    "The id of the virtual network in " + region.displayName() + ".",
                    Optional.empty()));
        }
        deployment.zoneParameters().forEach(p -> inputs.add(TemplateParameters.required(p, p.camelCase())));
        inputs.add(TemplateParameters.tags(Optional.empty()));
        return new TemplateDocument(inputs, resources, List.of(), List.of());
    }

    private void add(DnsZone zone) {
        String symbol = symbol("zone", zone.name());
        Resource parent = Resource.of(
                symbol,
                ZONES,
                version,
                Expressions.value(zone.name(), Parameter::camelCase),
                Fields.of().with("location", EVERYWHERE).with("tags", TAGS));
        resources.add(parent);
        for (DnsRecordSet record : zone.records()) {
            resources.add(record(symbol, record).in(parent));
        }
        for (DeployedRegion region : deployment.regions()) {
            resources.add(link(symbol, region).in(parent));
        }
    }

    private Resource record(String zone, DnsRecordSet record) {
        List<Node> known = new ArrayList<>();
        List<Expression> asked = new ArrayList<>();
        for (Value address : record.addresses()) {
            Node value = Expressions.value(address, Parameter::camelCase);
            if (value instanceof Expression parameter) {
                asked.add(parameter);
            } else {
                known.add(Fields.of().with("ipv4Address", value));
            }
        }
        Fields properties = Fields.of()
                .with("ttl", new Node.Whole(CodePurpose.RECORD_TTL))
                .with("aRecords", addresses(known, asked));
        Resource resource = Resource.of(
                        symbol(zone + "Record", record.name()),
                        ZONES + "/A",
                        version,
                        Expressions.value(record.name(), Parameter::camelCase),
                        Fields.of().with("properties", properties))
                .saying(List.of(record.purpose()));
        return known.isEmpty() ? resource.when(anyGiven(asked)) : resource;
    }

    /// One list of those that are known or said.
    private static Node addresses(List<Node> known, List<Expression> asked) {
        if (asked.size() + known.size() == 1 || asked.isEmpty()) {
            List<Node> all = new ArrayList<>(known);
            asked.forEach(parameter -> all.add(Fields.of().with("ipv4Address", parameter)));
            return new Node.Items(all);
        }
        List<String> arm = new ArrayList<>();
        List<String> bicep = new ArrayList<>();
        for (Node each : known) {
            String address = ((Node.Text) ((Fields) each).fields().getFirst().value()).value();
            arm.add("createArray(createObject('ipv4Address', " + Expressions.quoted(address) + "))");
            bicep.add("[{ ipv4Address: " + BicepText.quoted(address) + " }]");
        }
        for (Expression each : asked) {
            arm.add("if(empty(" + each.arm() + "), createArray(), createArray(createObject('ipv4Address', " + each.arm()
                    + ")))");
            bicep.add("empty(" + each.bicep() + ") ? [] : [{ ipv4Address: " + each.bicep() + " }]");
        }
        return new Expression("concat(" + String.join(", ", arm) + ")", "concat(" + String.join(", ", bicep) + ")");
    }

    private static Expression anyGiven(List<Expression> asked) {
        List<Expression> given = asked.stream().map(TemplateParameters::given).toList();
        if (given.size() == 1) {
            return given.getFirst();
        }
        return new Expression(
                "or(" + String.join(", ", given.stream().map(Expression::arm).toList()) + ")",
                String.join(" || ", given.stream().map(Expression::bicep).toList()));
    }

    private Resource link(String zone, DeployedRegion region) {
        Fields properties = Fields.of()
                .with("registrationEnabled", new Node.Flag(false))
                .with("virtualNetwork", Node.reference(Expressions.parameter(networkId(region))));
        return Resource.of(
                symbol(zone + "Link", Value.of(region.name())),
                ZONES + "/virtualNetworkLinks",
                version,
                new Node.Text(region.linkName()),
                Fields.of().with("location", EVERYWHERE).with("tags", TAGS).with("properties", properties));
    }

    private String symbol(String what, Value name) {
        StringBuilder symbol = new StringBuilder(what);
        for (String word : name.shown().split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                symbol.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        String unique = symbol.toString();
        for (int i = 2; !symbols.add(unique); i++) {
            unique = symbol.toString() + i;
        }
        return unique;
    }
}
