/** Reads XML with a strict parser that is not ours. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The root element; throws where the text is not well-formed XML 1.0 with namespaces. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open: { children: (XmlElement | string)[] }[] = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)!.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return elementsIn(root)[0]!;
}

export function elementsIn({ children }: { children: XmlElement['children'] }): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsIn(element)) yield* everyElement(child);
}

/** Every element of a name, in the order of the file. */
export function named(element: XmlElement, name: string): XmlElement[] {
  return [...everyElement(element)].filter((each) => each.name === name);
}

export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
