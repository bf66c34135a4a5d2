/**
 * Characters that a format cannot hold are shown, never dropped: a control character as its Unicode picture (a newline is
 * U+240A, a NUL is U+2400), half a surrogate pair and a noncharacter as U+FFFD. One character for one, so that nothing else moves.
 */

const PICTURES = 0x2400;
const DELETE = 0x7f;
const PICTURE_OF_DELETE = '\u2421';
const UNKNOWN = '\ufffd';

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  return code === DELETE ? PICTURE_OF_DELETE : String.fromCharCode(PICTURES + code);
}

/** A text of well-formed Unicode; JSON alone can do without. */
export function wellFormed(text: string): string {
  // Texts without any surrogate are nearly all, and quickly told.
  if (!/[\ud800-\udfff]/.test(text)) return text;
  return text.replace(/\p{Surrogate}/gu, UNKNOWN);
}

/** For formats that have a line for each thing: no control character is left, line breaks and tabs included. */
export function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what it is about
  return wellFormed(text).replace(/[\u0000-\u001f\u007f]/g, pictureOf);
}

/** The characters of XML 1.0: tab, newline and carriage return stay, other control characters do not. */
export function xmlCharacters(text: string): string {
  return (
    wellFormed(text)
      // oxlint-disable-next-line no-control-regex -- control characters are what it is about
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, pictureOf)
      .replace(/[\ufffe\uffff]/g, UNKNOWN)
  );
}

/** For formats whose readers stop at a NUL. */
export function withoutNul(text: string): string {
  return wellFormed(text).replaceAll('\0', pictureOf);
}
