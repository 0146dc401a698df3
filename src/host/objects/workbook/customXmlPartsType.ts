import { textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { HostError, invalidArgument, itemNotFound } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import type { Book } from "../book/book";
import { guardBook } from "../book/guards";

interface PartsTarget {
  readonly book: Book;
  /** Only parts of this namespace; null: all. */
  readonly namespace: string | null;
}

interface PartTarget {
  readonly book: Book;
  readonly id: string;
}

const partType = defineType<PartTarget>({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (target) => namespaceOf(xmlOf(target)) },
  },
  methods: {
    GetXml: xmlOf,
    SetXml: ({ book, id }, xml) => write(book, id, textOf(xml)),
    Delete: ({ book, id }) => {
      guardBook(book);
      book.model.setCustomXmlPart(id, null);
    },
  },
});

const scopedPartsType = defineType<PartsTarget>({
  name: "CustomXmlPartScopedCollection",
  items,
  properties: {},
  methods: {
    GetCount: (target) => items(target).length,
    GetItem: (target, id) => orRefuse(itemOrNull(target, id)),
    GetItemOrNullObject: itemOrNull,
    GetOnlyItem: (target) => {
      const [only, second] = items(target);
      if (only === undefined || second !== undefined)
        throw new HostError("GeneralException", "Not exactly one part.");
      return only;
    },
    GetOnlyItemOrNullObject: (target) => {
      const [only, second] = items(target);
      return second === undefined ? (only ?? null) : null;
    },
  },
});

/** `Excel.CustomXmlPartCollection`. */
export const customXmlPartsType = defineType<{ readonly book: Book }>({
  name: "CustomXmlPartCollection",
  items: ({ book }) => items({ book, namespace: null }),
  properties: {},
  methods: {
    Add: ({ book }, xml) => {
      const id = freeId(book);
      write(book, id, textOf(xml));
      return partType.of({ book, id });
    },
    GetByNamespace: ({ book }, namespace) => scopedPartsType.of({ book, namespace: textOf(namespace) }),
    GetCount: ({ book }) => book.model.customXmlParts().length,
    GetItem: ({ book }, id) => orRefuse(itemOrNull({ book, namespace: null }, id)),
    GetItemOrNullObject: ({ book }, id) => itemOrNull({ book, namespace: null }, id),
  },
});

function items({ book, namespace }: PartsTarget): readonly Instance[] {
  return book.model
    .customXmlParts()
    .filter((part) => namespace === null || namespaceOf(part.xml) === namespace)
    .map(({ id }) => partType.of({ book, id }));
}

function itemOrNull(target: PartsTarget, id: unknown): Instance | null {
  const wanted = textOf(id);
  return items(target).find((part) => part.identity().Id === wanted) ?? null;
}

function orRefuse(part: Instance | null): Instance {
  if (part === null) throw itemNotFound();
  return part;
}

function xmlOf({ book, id }: PartTarget): string {
  const part = book.model.customXmlParts().find((one) => one.id === id);
  if (part === undefined) throw itemNotFound();
  return part.xml;
}

function write(book: Book, id: string, xml: string): void {
  guardBook(book);
  if (rootTag(xml) === null) throw invalidArgument("XML expected");
  book.model.setCustomXmlPart(id, xml);
}

function freeId(book: Book): string {
  const taken = new Set(book.model.customXmlParts().map((part) => part.id));
  let number = taken.size + 1;
  while (taken.has(partId(number))) number += 1;
  return partId(number);
}

function partId(number: number): string {
  return `{00000000-0000-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** The start tag of the root element: its name and attributes. */
function rootTag(xml: string): readonly [string, string] | null {
  const bare = xml.replace(/^\s*(<\?[\s\S]*?\?>|<!--[\s\S]*?-->|\s)*/, "");
  const match = /^<([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(bare);
  return match === null ? null : [match[1] ?? "", match[2] ?? ""];
}

function namespaceOf(xml: string): string {
  const [name = "", attributes = ""] = rootTag(xml) ?? [];
  const prefix = name.includes(":") ? `xmlns:${name.split(":")[0]}` : "xmlns";
  const match = new RegExp(`\\s${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match?.[1] ?? match?.[2] ?? "";
}
