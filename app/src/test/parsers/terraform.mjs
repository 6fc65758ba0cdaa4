// What HCL's own parser reads of a file, as rows. Its JSON leaves the marks of templates doubled.
import { firewall, route, rule } from './rows.mjs';

function text(value) {
  return value.replaceAll('$${', '${').replaceAll('%%{', '%{');
}

function isAsked(value) {
  return /^\$\{.*\}$/.test(value);
}

function list(one, several) {
  return (one == null ? several : [one]).map(text);
}

function localRow(name, own) {
  if (own.priority !== undefined) {
    return rule(name, {
      ...own,
      description: text(own.description),
      sources: list(own.source_address_prefix, own.source_address_prefixes),
      destinations: list(own.destination_address_prefix, own.destination_address_prefixes),
      ports: list(own.destination_port_range, own.destination_port_ranges),
    });
  }
  return route(name, own.address_prefix, own.next_hop_type, own.next_hop_in_ip_address);
}

// The locals that rules and routes are made of, one entry each.
function locals(file) {
  return (file.locals ?? [])
    .flatMap((block) => Object.entries(block))
    .filter(([name]) => /_(nsg_rules|routes)$/.test(name))
    .flatMap(([, entries]) => Object.entries(entries).map(([name, own]) => localRow(name, own)));
}

function firewallRow(own) {
  const source = isAsked(own.source_addresses[0]) ? null : own.source_addresses[0];
  if (Array.isArray(own.protocols) && typeof own.protocols[0] === 'object') {
    const protocols = own.protocols.map((each) => `${each.type}:${each.port}`);
    return firewall(own.name, 'webHost', own.destination_fqdns[0], protocols, [], source);
  }
  const host = own.destination_fqdns !== undefined;
  const destination = (host ? own.destination_fqdns : own.destination_addresses)[0];
  return firewall(own.name, host ? 'host' : 'address', destination, own.protocols, own.destination_ports, source);
}

export function rowsOfTerraform(file) {
  const groups = Object.values(file.resource?.azurerm_firewall_policy_rule_collection_group ?? {}).flat();
  return [
    ...locals(file),
    ...groups
      .flatMap((group) => [...(group.network_rule_collection ?? []), ...(group.application_rule_collection ?? [])])
      .flatMap((collection) => collection.rule)
      .map(firewallRow),
  ];
}
