#!/usr/bin/env node
// Verifies a record of Limen with nothing but Node's own crypto (20.15 or newer). Written from docs/formats alone:
// exrec.md (container), ledger.md (tree, notes, keys), entry.md and record.md (entries).
//   node verify.js FILE.exrec [POLICY]
'use strict';
const [fs, crypto, zlib] = ['fs', 'crypto', 'zlib'].map((name) => require(name));

const fail = (where, why) => { throw new Error(`${where}: ${why}`); };
const H = (...parts) => parts.reduce((h, p) => h.update(p), crypto.createHash('sha256')).digest();
const b64 = (word, size, where) => {
  const bytes = Buffer.from(word, 'base64');
  if (bytes.toString('base64') !== word || (size && bytes.length !== size)) fail(where, 'base64');
  return bytes;
};
const utf8 = (bytes, where) => {
  const text = bytes.toString('utf8'), isClean = !/[\0-\x09\x0b-\x1f]/.test(text);
  return isClean && Buffer.from(text).equals(bytes) ? text : fail(where, 'no clean text');
};

// Keys: canonical, on the curve, in the prime-order subgroup (ledger.md, "Keys").
const P = 2n ** 255n - 19n, L = 2n ** 252n + 27742317777372353535851937790883648493n;
const mod = (a) => ((a % P) + P) % P;
const pow = (b, e) => { let r = 1n; for (b = mod(b); e; e >>= 1n, b = mod(b * b)) if (e & 1n) r = mod(r * b); return r; };
const D = mod(-121665n * pow(121666n, P - 2n));
const add = ([x, y], [u, v]) => { // affine twisted Edwards, complete
  const k = mod(D * x * u * y * v);
  return [mod((x * v + y * u) * pow(1n + k, P - 2n)), mod((y * v + x * u) * pow(1n - k, P - 2n))];
};
const le = (bytes) => BigInt('0x' + Buffer.from(bytes).reverse().toString('hex'));
function isGoodPoint(bytes) {
  const sign = bytes[31] >> 7, y = le(bytes) & (2n ** 255n - 1n);
  if (y >= P) return false;
  const x2 = mod((y * y - 1n) * pow(D * y * y + 1n, P - 2n));
  let x = pow(x2, (P + 3n) / 8n);
  if (mod(x * x) !== x2) x = mod(x * pow(2n, (P - 1n) / 4n));
  if (mod(x * x) !== x2 || (x === 0n && (sign || y === 1n))) return false;
  if (Number(x & 1n) !== sign) x = P - x;
  let sum = [0n, 1n], point = [x, y];
  for (let e = L; e; e >>= 1n, point = add(point, point)) if (e & 1n) sum = add(sum, point);
  return sum[0] === 0n && sum[1] === 1n;
}
function readKey(vkey, type, where) {
  const parts = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(vkey) || fail(where, 'no key');
  const bytes = b64(parts[3], 33, where), id = H(parts[1], '\n', bytes).subarray(0, 4);
  if (bytes[0] !== type || id.toString('hex') !== parts[2]) fail(where, 'key and id differ');
  if (!isGoodPoint(bytes.subarray(1))) fail(where, 'no key that all verifiers agree on');
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes.subarray(1)]);
  return { name: parts[1], id, vkey, raw: bytes.toString('hex', 1), key: crypto.createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}
const holds = (key, message, sig) =>
  sig.length === 64 && le(sig.subarray(32)) < L && crypto.verify(null, Buffer.from(message), key.key, sig);
function readNote(bytes, where) {
  const all = utf8(bytes, where), cut = all.lastIndexOf('\n\n');
  if (cut < 0 || !all.endsWith('\n')) fail(where, 'no note');
  const lines = all.slice(cut + 2, -1).split('\n').map((line) => {
    const m = /^\u2014 ([^+\s]+) (\S+)$/.exec(line) || fail(where, 'signature line'), sig = b64(m[2], 0, where);
    return { name: m[1], id: sig.subarray(0, 4), sig: sig.subarray(4) };
  });
  return { text: all.slice(0, cut + 1), lines };
}
const names = (line, key) => line.name === key.name && line.id.equals(key.id);

// The container: one spelling, so it is made again and compared (exrec.md).
function* parts(file) {
  let at = 0, table = [];
  for (let n; file.readUInt32LE(at) === 0x04034b50; at += 30 + n) {
    const size = file.readUInt32LE(at + 18), length = file.readUInt16LE(at + 26);
    const name = file.toString('latin1', at + 30, at + 30 + length);
    const body = file.subarray(at + 30 + length, at + 30 + length + size);
    const head = Buffer.alloc(30), row = Buffer.alloc(46 + length);
    head.writeUInt32LE(0x04034b50, 0); head.writeUInt16LE(10, 4); head.writeUInt16LE(33, 12);
    head.writeUInt32LE(zlib.crc32(body), 14); head.writeUInt32LE(size, 18);
    head.writeUInt32LE(size, 22); head.writeUInt16LE(length, 26);
    if (body.length !== size || !head.equals(file.subarray(at, at + 30))) fail(name, 'changed');
    row.writeUInt32LE(0x02014b50, 0); row.writeUInt16LE(10, 4); row.writeUInt32LE(at, 42);
    head.copy(row, 6, 4, 30); row.write(name, 46, 'latin1');
    n = length + size;
    table.push(row);
    yield { name, body };
  }
  const rows = Buffer.concat(table), end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(table.length, 8); end.writeUInt16LE(table.length, 10);
  end.writeUInt32LE(rows.length, 12); end.writeUInt32LE(at, 16);
  if (!Buffer.concat([rows, end]).equals(file.subarray(at))) fail('end of file', 'changed');
}
// The tree: level l holds the roots of all full subtrees of 2^l entries (ledger.md, "The tree").
const levels = [[]];
function append(leaf) {
  levels[0].push(leaf);
  for (let l = 0, h = leaf; levels[l].length % 2 === 0; l++) {
    h = H(Buffer.of(1), levels[l].at(-2), h);
    (levels[l + 1] ??= []).push(h);
  }
}
function rootAt(size) {
  let root = null;
  for (let l = 0, left; size >> l; l++)
    if ((size >> l) & 1) { left = levels[l][(size >> l) - 1]; root = root ? H(Buffer.of(1), left, root) : left; }
  return root || H('');
}
const digits = (n) => String(n).padStart(Math.ceil(String(n).length / 3) * 3, '0').replace(/\d{3}(?=\d)/g, 'x$&/');
const shape = (top, count) => Array.from({ length: Math.ceil(count / 256) }, (_, n) =>
  ({ name: top + digits(n) + (count - n * 256 < 256 ? `.p/${count - n * 256}` : ''), n, width: Math.min(256, count - n * 256) }));

// The policy: log, witnesses, groups, quorum (ledger.md, "Policies").
function judge(policy, note, origin) {
  let log, quorum, witnesses = {}, groups = {}, met = {}, used = new Set();
  for (const line of policy.trim().split('\n')) {
    const [word, name, ...rest] = line.split(' ');
    if (word === 'log') log = readKey(name, 1, 'policy');
    else if (word === 'witness') witnesses[name] = readKey(rest[0], 4, 'policy');
    else if (word === 'group') groups[name] = rest;
    else quorum = word === 'quorum' ? name : fail('policy', line);
  }
  if (log.name !== origin) fail('checkpoint', 'is of another log');
  for (const line of note.lines) {
    const name = Object.keys(witnesses).find((w) => names(line, witnesses[w]));
    if (used.has(line.name) || !(name || names(line, log))) fail('checkpoint', `a line of ${line.name}`);
    used.add(line.name);
    const message = name ? `cosignature/v1\ntime ${line.sig.readBigUInt64BE()}\n${note.text}` : note.text;
    if (!holds(name ? witnesses[name] : log, message, name ? line.sig.subarray(8) : line.sig)) fail('checkpoint', `signature of ${line.name}`);
    if (name) met[name] = true;
  }
  for (const [name, [rule, ...of]] of Object.entries(groups))
    met[name] = of.filter((m) => met[m]).length >= (rule === 'all' ? of.length : rule === 'any' ? 1 : Number(rule));
  if (!used.has(log.name) || !(quorum === 'none' || met[quorum])) fail('checkpoint', 'the policy is not met');
}

// Entries: head, chain, keys and signature (entry.md, and the first table of record.md).
const HEAD = /^limen\/entry\/v1 ([a-z]+)\nexchange (\S+)\nfrom (\S+) (\d+)\nprev (\S+)\nseen (\d+) (\S+)\ntime (\d+)\n/;
const keys = {}, seats = {}, waiting = {}, words = {};
let exchange, drill, policy, proposed = {};
function admit(party, vkey, role, where) {
  const key = readKey(vkey, 1, where), isTaken = (k) => k.name === key.name || k.raw === key.raw;
  if (key.name.includes('drill') !== drill || Object.values(keys).some(isTaken)) return;
  keys[key.name] = { ...key, party, role, next: 0, last: '-', seen: 0, revoked: Infinity };
}
function entry(bytes, index) {
  const where = `entry ${index}`, note = readNote(bytes, where), m = HEAD.exec(note.text) || fail(where, 'head');
  const [head, word, of, from, n, prev, size, root] = m, body = note.text.slice(head.length).split('\n');
  const first = body[0].split(' ');
  if (index === 0) {
    if (word !== 'open' || body[2] !== 'after -') fail(where, 'does not open a record');
    [exchange, drill] = [of, body[1] === 'drill yes'];
    open(body, where);
    if (of.includes('drill') !== drill || !policy.startsWith('log ') || policy.split('+')[0].includes('drill') !== drill) fail(where, 'drill and no drill');
  }
  if (word === 'key' && first[0] === 'rotate' && !keys[from] && H(first[2]).toString('base64') === seats[first[1]].next) {
    keys[seats[first[1]].key].revoked = 0;
    admit(first[1], first[2], 'party', where);
    Object.assign(seats[first[1]], { key: from, next: first[3] });
  }
  const key = keys[from] || fail(where, `unknown key ${from}`);
  if (of !== exchange || Number(n) !== key.next || Number(n) >= key.revoked || prev !== key.last) fail(where, 'breaks the chain of its key');
  if (Number(size) > index || Number(size) < key.seen || rootAt(Number(size)).toString('base64') !== root) fail(where, 'has seen another record');
  if (note.lines.length !== 1 || !names(note.lines[0], key) || !holds(key, note.text, note.lines[0].sig)) fail(where, 'signature');
  const leaf = H(Buffer.of(0), bytes), id = leaf.toString('base64');
  Object.assign(key, { next: key.next + 1, last: id, seen: Number(size) });
  const device = () => admit(key.party, first[1], first[2], where);
  const two = seats[key.party].custodians === 2 && Object.values(keys).some((k) => k.party === key.party && k.role === 'operator');
  if (word === 'key' && first[0] === 'add' && key.role === 'party') two ? (waiting[id] = { key, device }) : device();
  if (word === 'key' && first[0] === 'revoke' && /party|operator/.test(key.role) && keys[first[1]]?.party === key.party && keys[first[1]].role !== 'party') keys[first[1]].revoked = Math.min(keys[first[1]].revoked, Number(first[2]));
  if (word === 'second' && key.role === 'operator' && waiting[first[1]]?.key.party === key.party) waiting[first[1]].device();
  if (word === 'open' && index > 0 && body[2].endsWith(` ${index} ${rootAt(index).toString('base64')}`)) proposed[id] = body;
  if (word === 'agree' && proposed[first[1]]) open(proposed[first[1]], where); // that all agreed is left to the policy
  words[word] = (words[word] || 0) + 1;
  append(leaf);
}
function open(body, where) {
  const parties = body.filter((line) => line.startsWith('party ')).map((line) => line.split(' '));
  for (const [, party, vkey, custodians, next] of parties) {
    if (seats[party]) continue;
    seats[party] = { key: vkey.split('+')[0], custodians: Number(custodians), next };
    admit(party, vkey, 'party', where);
    if (!keys[seats[party].key]) fail(where, 'names of a drill and of no drill, or one key twice');
  }
  policy = body.slice(body.findIndex((line) => line.startsWith('log '))).join('\n');
}
function verify(path, trusted) {
  const read = parts(fs.readFileSync(path)), take = (name) => { const p = read.next().value; if (p?.name !== name) fail(name, 'is missing'); return p.body; };
  const inFile = utf8(take('policy'), 'policy'), note = readNote(take('checkpoint'), 'checkpoint');
  const [, origin, size, root] = /^(\S+)\n(\d+)\n(\S{44})\n$/.exec(note.text) || fail('checkpoint', 'three lines');
  for (const { name, n, width } of shape('tile/entries/', Number(size))) {
    const bundle = take(name);
    let at = 0;
    for (let i = 0; i < width; i++) entry(bundle.subarray(at + 2, (at += 2 + bundle.readUInt16BE(at))), n * 256 + i);
    if (at !== bundle.length) fail(name, 'has something left over');
  }
  for (let l = 0; Number(size) >= 256 ** l; l++)
    for (const { name, n, width } of shape(`tile/${l}/`, Math.floor(Number(size) / 256 ** l)))
      if (!Buffer.concat(levels[8 * l].slice(n * 256, n * 256 + width)).equals(take(name))) fail(name, 'is not of these entries');
  if (!read.next().done) fail('end of file', 'something follows');
  if (rootAt(Number(size)).toString('base64') !== root) fail('checkpoint', 'is not of these entries');
  if (inFile !== policy) fail('policy', 'is not the one that the record agreed on');
  judge(trusted ? fs.readFileSync(trusted, 'utf8') : policy, note, origin);
  console.log(`${drill ? 'DRILL  ' : ''}${exchange}: ${size} entries, intact and final`);
  console.log(Object.entries(words).map(([word, count]) => `${count} ${word}`).join(', '));
}
try { verify(process.argv[2], process.argv[3]); } catch (fault) { console.log(`broken: ${fault.message}`); process.exit(1); }
