/** Texts that would do harm, or break something, wherever a text becomes part of a query, a path, a key or a pattern. */

const CYPHER = [
  "x'}) DETACH DELETE n //",
  'x"}) DETACH DELETE n //',
  "') MATCH (n) DETACH DELETE n RETURN ('",
  "' OR 1=1 RETURN 1 AS id UNION MATCH (n) SET n.name = 'owned' RETURN n.id AS id //",
  "actor:x' }) SET n:Owned //",
  '`) MATCH (n) REMOVE n:Actor RETURN (`',
  '$ids',
  '/* */ RETURN 1 //',
  "\\'}) CREATE (:Owned) //",
  '\\u0027}) CREATE (:Owned) //',
];
const SEARCH = [
  'a* AND (b OR c~2)^3 +d -e [a TO z] {x TO y} "p q"~4 && || ! : / \\',
  '*:*',
  '(((((((((('.repeat(50),
  '.*(a+)+$',
  '"unclosed phrase',
  '\\',
];
const GRAPHQL = [
  '") { __typename } evil: stats { actors } x: actor(by: { id: "',
  '"""',
  '{"$ne":null}',
  '#',
  '${process.exit(1)}',
];
const TEXT = [
  'a\u0000b',
  '\u0000',
  '\ud800',
  '\udc00x\ud800',
  '\u202eabc\u202c\u200d\ufeff',
  `z${'\u0301'.repeat(1_000)}`,
  '\u0627\u0644\u0644\u0651\u0647 \ufdfa'.repeat(40),
  '\r\n\t\v\f\b',
  '%s%n%00../../etc/passwd',
];
const NAMES = ['__proto__', 'constructor', 'toString', 'actor:__proto__', 'NaN', '1e999', '-0'];
const LONG = ['x'.repeat(100_000), 'actor:' + 'a'.repeat(100_000), 'al-'.repeat(20_000), ' '.repeat(5_000)];

export const HOSTILE: readonly string[] = [...CYPHER, ...SEARCH, ...GRAPHQL, ...TEXT, ...NAMES, ...LONG];
