// The rows that code in any language builds: texts and lists of texts, with null for what is asked for.

export function rule(name, own) {
  return {
    kind: 'rule',
    name,
    direction: own.direction,
    priority: String(own.priority),
    access: own.access,
    protocol: own.protocol,
    sources: own.sources,
    destinations: own.destinations,
    ports: own.ports,
    description: own.description,
  };
}

export function route(name, destination, hop, address) {
  return { kind: 'route', name, destination, hop, address: address ?? '' };
}

// A rule of the firewall by the host of a web request, by the host's addresses, or by addresses.
export function firewall(name, by, destination, protocols, ports, source) {
  return { kind: 'firewall', name, by, destination, protocols, ports, source: source ?? null };
}
