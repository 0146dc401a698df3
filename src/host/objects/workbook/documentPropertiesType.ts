import { textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { existing, invalidArgument } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import type { Scalar } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { guardBook } from "../book/guards";
import { keptProperties } from "./keptProperties";

interface PropertiesTarget {
  readonly book: Book;
}

interface PropertyTarget extends PropertiesTarget {
  readonly key: string;
}

const customPropertyType = defineType<PropertyTarget>({
  name: "CustomProperty",
  identity: ({ key }) => ({ Key: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: { get: valueNow, set: ({ book, key }, value) => write(book, key, value) },
    Type: { get: (target) => typeWord(valueNow(target)) },
  },
  methods: { Delete: ({ book, key }) => write(book, key, null) },
});

const customPropertiesType = defineType<PropertiesTarget>({
  name: "CustomPropertyCollection",
  items: ({ book }) =>
    Object.keys(book.model.customProperties()).map((key) => customPropertyType.of({ book, key })),
  properties: {},
  methods: {
    Add: ({ book }, key, value) => {
      const name = findKey(book, textOf(key)) ?? textOf(key);
      write(book, name, value);
      return customPropertyType.of({ book, key: name });
    },
    DeleteAll: ({ book }) => {
      for (const key of Object.keys(book.model.customProperties())) write(book, key, null);
    },
    GetCount: ({ book }) => Object.keys(book.model.customProperties()).length,
    GetItem: (target, key) => existing(itemOrNull(target, key)),
    GetItemOrNullObject: itemOrNull,
  },
});

/** `Excel.DocumentProperties`. */
export const documentPropertiesType = defineType<PropertiesTarget>({
  name: "DocumentProperties",
  properties: keptProperties(() => "DocumentProperties", {
    Title: "",
    Subject: "",
    Author: "",
    Keywords: "",
    Comments: "",
    Category: "",
    Manager: "",
    Company: "",
    RevisionNumber: 0,
  }),
  navigation: { Custom: (target) => customPropertiesType.of(target) },
});

function findKey(book: Book, key: string): string | undefined {
  const lower = key.toLowerCase();
  return Object.keys(book.model.customProperties()).find((one) => one.toLowerCase() === lower);
}

function itemOrNull({ book }: PropertiesTarget, key: unknown): Instance | null {
  const found = findKey(book, textOf(key));
  return found === undefined ? null : customPropertyType.of({ book, key: found });
}

function valueNow({ book, key }: PropertyTarget): Scalar {
  return existing(book.model.customProperties()[key]);
}

function typeWord(value: Scalar): string {
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "number" ? "Number" : "String";
}

/** Excel cuts keys and text values at 255 characters; a key longer than that is refused here. */
function write(book: Book, key: string, value: unknown): void {
  guardBook(book);
  if (key === "" || key.length > 255) throw invalidArgument("key");
  if (value === null) book.model.setCustomProperty(key, null);
  else if (typeof value === "string") book.model.setCustomProperty(key, value.slice(0, 255));
  else if (typeof value === "number" || typeof value === "boolean") book.model.setCustomProperty(key, value);
  else throw invalidArgument("text, number or true/false expected");
}
