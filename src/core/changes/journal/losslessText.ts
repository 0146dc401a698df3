/**
 * JSON that survives a cell and a file: lone surrogates, control characters and code points XML cannot hold are
 * written as \uXXXX (JSON.stringify does so for the first two), and so is the underscore of "_x0041_", which
 * spreadsheet files read as an escape.
 */
export function losslessJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi,
    (char) => {
      return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
    },
  );
}

/** A value as people read it in the journal: one line, what cannot be shown is shown as ␀-like symbols, clipped. */
export function readableText(value: unknown, limit = 500): string {
  const text = String(value).replace(/\p{Cc}/gu, (char) => {
    const code = char.charCodeAt(0);
    return char === "\n" ? "⏎" : code < 0x20 ? String.fromCharCode(0x2400 + code) : "\u2421";
  });
  const clipped = text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
  return clipped.replace(/\p{Surrogate}/gu, "\ufffd");
}
