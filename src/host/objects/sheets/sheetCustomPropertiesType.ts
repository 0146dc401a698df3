import { textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { existing } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import { guardBook } from "../book/guards";
import { type SheetTarget, sheetOf } from "../book/sheetTarget";

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

const propertyType = defineType<PropertyTarget>({
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: { get: valueNow, set: (target, value) => write(target, target.key, textOf(value)) },
  },
  methods: { Delete: (target) => write(target, target.key, null) },
});

/** `Excel.WorksheetCustomPropertyCollection`; keys are the same word in any case. */
export const sheetCustomPropertiesType = defineType<SheetTarget>({
  name: "WorksheetCustomPropertyCollection",
  items: (target) => keysOf(target).map((key) => propertyType.of({ ...target, key })),
  properties: {},
  methods: {
    Add: (target, key, value) => {
      const name = find(target, textOf(key)) ?? textOf(key);
      write(target, name, textOf(value));
      return propertyType.of({ ...target, key: name });
    },
    GetCount: (target) => keysOf(target).length,
    GetItem: (target, key) => existing(itemOrNull(target, key)),
    GetItemOrNullObject: itemOrNull,
  },
});

function keysOf(target: SheetTarget): readonly string[] {
  return Object.keys(sheetOf(target).customProperties);
}

function find(target: SheetTarget, key: string): string | undefined {
  return keysOf(target).find((one) => one.toLowerCase() === key.toLowerCase());
}

function itemOrNull(target: SheetTarget, key: unknown): Instance | null {
  const found = find(target, textOf(key));
  return found === undefined ? null : propertyType.of({ ...target, key: found });
}

function valueNow(target: PropertyTarget): string {
  return existing(sheetOf(target).customProperties[target.key]);
}

function write(target: SheetTarget, key: string, value: string | null): void {
  guardBook(target.book);
  const { [key]: _replaced, ...rest } = sheetOf(target).customProperties;
  const customProperties = value === null ? rest : { ...rest, [key]: value };
  target.book.model.updateSheet(target.sheetId, { customProperties });
}
