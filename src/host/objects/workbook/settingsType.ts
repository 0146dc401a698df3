import { textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { existing, invalidArgument, itemNotFound } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import type { Book } from "../book/book";
import { guardBook } from "../book/guards";

interface SettingsTarget {
  readonly book: Book;
}

interface SettingTarget extends SettingsTarget {
  readonly key: string;
}

const settingType = defineType<SettingTarget>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: { get: valueNow, set: ({ book, key }, value) => write(book, key, value) },
  },
  methods: {
    Delete: ({ book, key }) => {
      guardBook(book);
      book.model.setSetting(key, null);
    },
  },
});

/** `Excel.SettingCollection`: the add-in's own values in the file. Keys of settings are told apart by case. */
export const settingsType = defineType<SettingsTarget>({
  name: "SettingCollection",
  items: ({ book }) => Object.keys(book.model.settings()).map((key) => settingType.of({ book, key })),
  properties: {},
  methods: {
    Add: ({ book }, key, value) => {
      write(book, textOf(key), value);
      return settingType.of({ book, key: textOf(key) });
    },
    GetCount: ({ book }) => Object.keys(book.model.settings()).length,
    GetItem: (target, key) => existing(itemOrNull(target, key)),
    GetItemOrNullObject: itemOrNull,
  },
});

function itemOrNull({ book }: SettingsTarget, key: unknown): Instance | null {
  return Object.hasOwn(book.model.settings(), textOf(key))
    ? settingType.of({ book, key: textOf(key) })
    : null;
}

function valueNow({ book, key }: SettingTarget): unknown {
  const json = book.model.settings()[key];
  if (json === undefined) throw itemNotFound();
  return JSON.parse(json);
}

function write(book: Book, key: string, value: unknown): void {
  guardBook(book);
  if (key === "" || value === undefined) throw invalidArgument();
  book.model.setSetting(key, JSON.stringify(value));
}
