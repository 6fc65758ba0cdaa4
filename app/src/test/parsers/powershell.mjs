// What a tree of PowerShell's grammar builds, from its tables of parameters, as rows.
import { firewall, route, rule } from './rows.mjs';

const QUOTES = /(['\u2018-\u201B])\1/g;

function descendants(node, type) {
  return node.namedChildren.flatMap((child) => (child.type === type ? [child] : descendants(child, type)));
}

function texts(node) {
  return descendants(node, 'string_literal').map((each) => each.text.slice(1, -1).replace(QUOTES, '$1'));
}

function table(node) {
  const own = {};
  for (const entry of descendants(node, 'hash_entry')) {
    own[entry.namedChildren[0].text] = entry.namedChildren.at(-1);
  }
  return own;
}

function one(node) {
  return texts(node)[0];
}

function row(own) {
  if (own.SourcePortRange) {
    return rule(one(own.Name), {
      description: one(own.Description),
      priority: own.Priority.text,
      direction: one(own.Direction),
      access: one(own.Access),
      protocol: one(own.Protocol),
      sources: texts(own.SourceAddressPrefix),
      destinations: texts(own.DestinationAddressPrefix),
      ports: texts(own.DestinationPortRange),
    });
  }
  if (own.NextHopType) {
    return route(one(own.Name), one(own.AddressPrefix), one(own.NextHopType), own.NextHopIpAddress && one(own.NextHopIpAddress));
  }
  if (own.TargetFqdn) {
    return firewall(one(own.Name), 'webHost', one(own.TargetFqdn), texts(own.Protocol), [], one(own.SourceAddress));
  }
  if (own.DestinationPort) {
    const by = own.DestinationFqdn ? 'host' : 'address';
    const destination = one(own.DestinationFqdn ?? own.DestinationAddress);
    return firewall(one(own.Name), by, destination, texts(own.Protocol), texts(own.DestinationPort), one(own.SourceAddress));
  }
  return null;
}

export function rowsOfPowerShell(root) {
  return descendants(root, 'hash_literal_expression').map(table).map(row).filter((each) => each !== null);
}
