/** Texts in XML 1.0: the only place where they are escaped. */

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** What XML cannot hold, however it is written: control characters, halves of characters, and two that are none. */
const NOT_XML = /(?![\t\n\r])[\p{Control}\p{Surrogate}\ufffe\uffff]/gu;

/** For the content of an element and for an attribute in double quotes. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"\t\n\r]/g, (found) => ESCAPED[found]!);
}

type Values = Readonly<Record<string, string | number | null | undefined>>;

/** Without content it closes itself. `content` is XML already. Numbers are rounded to tenths. */
export function xmlElement(tag: string, values: Values, content = ''): string {
  let text = `<${tag}`;
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    text += ` ${name}="${typeof value === 'number' ? Math.round(value * 10) / 10 : xmlText(value)}"`;
  }
  return content === '' ? `${text}/>` : `${text}>${content}</${tag}>`;
}
