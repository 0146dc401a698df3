/** One element; names without their namespace prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[\da-f]+|#\d+|lt|gt|amp|quot|apos);/gi, (whole, code: string) => {
    if (!code.startsWith("#")) return NAMED[code.toLowerCase()] ?? whole;
    const hexadecimal = code[1] === "x" || code[1] === "X";
    const point = hexadecimal ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

const UNSAFE = /[&<>"\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** For attributes and texts. Control signs XML 1.0 cannot hold become Excel's _xHHHH_ (ECMA-376 22.9.2.19). */
export function escapeXml(text: string): string {
  return text
    .replace(UNSAFE, (sign) => ESCAPES[sign] ?? sign)
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these cannot stand in XML
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function xmlAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[localName(name)] = unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/**
 * Reads a small XML part into a tree. Elements named in `skip` are left out with all they hold: some files carry
 * megabytes of unused cell styles. Broken nesting ends quietly with what was read.
 */
export function parseXml(text: string, skip: readonly string[] = []): XmlNode {
  const root: OpenNode = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenNode[] = [root];
  for (let position = 0; position < text.length; ) {
    const start = text.indexOf("<", position);
    const inner = start < 0 ? text.slice(position) : text.slice(position, start);
    const top = open.at(-1);
    if (top !== undefined && inner !== "") top.text += unescapeXml(inner);
    if (start < 0) break;
    position = readTag(text, start, open, skip);
  }
  return root.children[0] ?? root;
}

function readTag(text: string, start: number, open: OpenNode[], skip: readonly string[]): number {
  if (text.startsWith("<!--", start)) return after(text, "-->", start);
  if (text.startsWith("<![CDATA[", start)) {
    const end = after(text, "]]>", start);
    const top = open.at(-1);
    if (top !== undefined) top.text += text.slice(start + 9, end - 3);
    return end;
  }
  const end = after(text, ">", start);
  if (text[start + 1] === "?" || text[start + 1] === "!") return end;
  if (text[start + 1] === "/") {
    if (open.length > 1) open.pop();
    return end;
  }
  return openTag(text, [start, end], open, skip);
}

function openTag(
  text: string,
  [start, end]: readonly [start: number, end: number],
  open: OpenNode[],
  skip: readonly string[],
): number {
  const closed = text[end - 2] === "/";
  const tag = text.slice(start + 1, closed ? end - 2 : end - 1);
  const [full = ""] = /^[^\s/]+/.exec(tag) ?? [];
  const name = localName(full);
  if (skip.includes(name)) return closed ? end : after(text, `</${full}>`, end);
  const node: OpenNode = { name, attributes: xmlAttributes(tag.slice(full.length)), children: [], text: "" };
  open.at(-1)?.children.push(node);
  if (!closed) open.push(node);
  return end;
}

function after(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found + sign.length;
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Excel's booleans: "1", "true" or a missing attribute's default. */
export function flag(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true";
}

/** An element's text, attributes left out where undefined. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${key}="${typeof value === "number" ? value : escapeXml(value)}"`;
  }
  return content === "" ? `${text}/>` : `${text}>${content}</${name}>`;
}
