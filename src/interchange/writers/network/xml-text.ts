/** Texts in XML 1.0: the only place where they are escaped. */
import { xmlCharacters } from '../stand-in.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn these into spaces in an attribute, and a bare carriage return into a newline anywhere, unless they are written so.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // By the rules of XML 1.1, which some readers follow anyway, these two are line ends.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Nearly all texts are ASCII with nothing to escape, and there are millions of them. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** For the content of an element. */
export function xmlText(text: string): string {
  if (PLAIN.test(text)) return text;
  return xmlCharacters(text).replace(/[&<>\r\u0085\u2028]/g, (found) => ESCAPED[found]!);
}

/** ` name="value"` for each that has a value, in the order given. */
export function xmlAttributes(values: Readonly<Record<string, string | number | null | undefined>>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    text += ` ${name}="${attributeText(String(value))}"`;
  }
  return text;
}

function attributeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return xmlCharacters(text).replace(/[&<>"\t\n\r\u0085\u2028]/g, (found) => ESCAPED[found]!);
}
