// What a tree of Bicep's grammar builds: as rows, and as the template that a compiler would make of its resources.
import { firewall, route, rule } from './rows.mjs';

const ESCAPES = { n: '\n', r: '\r', t: '\t' };

// Numbers, texts, lists and objects as JSON has them; every other expression as a template's expression.
function value(node) {
  switch (node.type) {
    case 'object':
      return object(node);
    case 'array':
      return node.namedChildren.filter((child) => child.type !== 'comment').map(value);
    case 'string':
      return node.namedChildren.some((child) => child.type === 'interpolation') ? expression(node) : text(node);
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    case 'null':
      return null;
    default:
      return expression(node);
  }
}

function expression(node) {
  return `[${node.text}]`;
}

function text(node) {
  const plain = node.text
    .slice(1, -1)
    .replace(/\\(?:u\{([0-9A-Fa-f]+)\}|(.))/g, (all, code, letter) =>
      code ? String.fromCodePoint(parseInt(code, 16)) : ESCAPES[letter] ?? letter,
    );
  // A text in square brackets is an expression in a template unless its first bracket is doubled.
  return plain.startsWith('[') ? `[${plain}` : plain;
}

function object(node) {
  const result = {};
  for (const property of node.namedChildren.filter((child) => child.type === 'object_property')) {
    const key = property.namedChildren[0];
    result[key.type === 'string' ? text(key) : key.text] = value(property.namedChildren.at(-1));
  }
  return result;
}

function resources(root) {
  return root.namedChildren
    .filter((node) => node.type === 'resource_declaration' && !/ existing /.test(node.text.split('\n', 1)[0]))
    .map((node) => {
      const [type, apiVersion] = text(node.namedChildren.find((child) => child.type === 'string')).split('@');
      const last = node.namedChildren.at(-1);
      const body = last.type === 'object' ? last : last.namedChildren.findLast((child) => child.type === 'object');
      const { parent, dependsOn, ...own } = object(body);
      // A record's own name, such as @, is no name of a resource before that of its zone.
      const record = type.endsWith('/A') && !own.name.startsWith('[');
      return { type, apiVersion, ...own, ...(record && { name: `[format('{0}/{1}', ${parent}, '${own.name}')]` }) };
    });
}

export function templateOfBicep(root) {
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: {},
    resources: resources(root),
  };
}

function plain(texts) {
  return texts.map((each) => (each.startsWith('[[') ? each.slice(1) : each));
}

function either(own, one, several) {
  return plain(own[one] === undefined ? own[several] : [own[one]]);
}

function firewallRow(own) {
  const source = own.sourceAddresses[0].startsWith('[') ? null : own.sourceAddresses[0];
  if (own.targetFqdns) {
    const protocols = own.protocols.map((each) => `${each.protocolType}:${each.port}`);
    return firewall(own.name, 'webHost', own.targetFqdns[0], protocols, [], source);
  }
  const host = own.destinationFqdns !== undefined;
  const destination = (host ? own.destinationFqdns : own.destinationAddresses)[0];
  return firewall(own.name, host ? 'host' : 'address', destination, own.ipProtocols, own.destinationPorts, source);
}

export function rowsOfBicep(root) {
  return resources(root).flatMap(({ properties = {} }) => [
    ...(properties.securityRules ?? []).map(({ name, properties: own }) =>
      rule(name, {
        ...own,
        description: plain([own.description])[0],
        sources: either(own, 'sourceAddressPrefix', 'sourceAddressPrefixes'),
        destinations: either(own, 'destinationAddressPrefix', 'destinationAddressPrefixes'),
        ports: either(own, 'destinationPortRange', 'destinationPortRanges'),
      }),
    ),
    ...(properties.routes ?? []).map(({ name, properties: own }) =>
      route(name, own.addressPrefix, own.nextHopType, own.nextHopIpAddress),
    ),
    ...(properties.ruleCollections ?? []).flatMap((collection) => collection.rules).map(firewallRow),
  ]);
}
