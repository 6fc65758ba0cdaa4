// Reads every file of infrastructure code below a folder with parsers that are not ours, and prints a line of JSON
// for each: what does not parse, and the rules, routes and firewall rules that the parsed code builds.
//
// usage: node parse.mjs FOLDER
import { Parser, Language } from 'web-tree-sitter';
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOfBicep, templateOfBicep } from './bicep.mjs';
import { rowsOfTerraform } from './terraform.mjs';
import { rowsOfPowerShell } from './powershell.mjs';

const require = createRequire(import.meta.url);
const { parse: parseHcl } = require('@cdktf/hcl2json');
await Parser.init();

async function grammar(name) {
  const parser = new Parser();
  parser.setLanguage(
    await Language.load(require.resolve(`tree-sitter-${name}/package.json`).replace(/package\.json$/, `tree-sitter-${name}.wasm`)),
  );
  return parser;
}

// The places that the grammar could not read.
function faults(node, found = []) {
  if (node.isError || node.isMissing) {
    found.push(`line ${node.startPosition.row + 1}: ${node.isMissing ? `no ${node.type}` : node.text.slice(0, 60)}`);
  } else if (node.hasError) {
    node.children.forEach((child) => faults(child, found));
  }
  return found;
}

function byGrammar(parser, read) {
  return (name, text) => {
    const tree = parser.parse(text);
    try {
      const wrong = faults(tree.rootNode);
      return wrong.length > 0 ? { faults: wrong } : { faults: [], ...read(tree.rootNode) };
    } finally {
      tree.delete();
    }
  };
}

const bicep = await grammar('bicep');
const readers = {
  '.bicep': byGrammar(bicep, (root) => ({ rows: rowsOfBicep(root), template: templateOfBicep(root) })),
  '.bicepparam': byGrammar(bicep, () => ({})),
  '.ps1': byGrammar(await grammar('powershell'), (root) => ({ rows: rowsOfPowerShell(root) })),
  '.sh': byGrammar(await grammar('bash'), () => ({})),
  '.tf': hcl,
  '.tfvars': hcl,
};

async function hcl(name, text) {
  try {
    return { faults: [], rows: rowsOfTerraform(await parseHcl(name, text)) };
  } catch (wrong) {
    return { faults: [String(wrong.message ?? wrong)] };
  }
}

for (const file of readdirSync(process.argv[2], { recursive: true }).sort()) {
  const read = readers[file.slice(file.lastIndexOf('.'))];
  if (read) {
    const text = readFileSync(join(process.argv[2], file), 'utf8');
    console.log(JSON.stringify({ file, ...(await read(file, text)) }));
  }
}
