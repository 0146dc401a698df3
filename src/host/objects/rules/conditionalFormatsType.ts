import { integerOf, textOf, wordOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { existing, invalidArgument } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import type { Area } from "../../model/parts/cells";
import type { ConditionalFormat } from "../../model/parts/rules";
import type { Book } from "../book/book";
import { guardSheet } from "../book/guards";
import { clearConditionalFormats } from "../cells/clearArea";
import { anyOverlap } from "../places/area";
import { conditionalFormatType } from "./conditionalFormatType";
import { conditionalKinds, kindOfWord } from "./conditionalKinds";

interface FormatsTarget {
  readonly book: Book;
  readonly areas: readonly Area[];
}

/** `Excel.ConditionalFormatCollection`: the formats that touch some cells, first priority first. */
export const conditionalFormatsType = defineType<FormatsTarget>({
  name: "ConditionalFormatCollection",
  items: (target) => touching(target).map((format) => instanceOf(target, format)),
  properties: {},
  methods: {
    Add: add,
    ClearAll: ({ book, areas }) => {
      for (const area of areas) {
        guardSheet(book, area.sheetId, "allowFormatCells");
        clearConditionalFormats(book, area);
      }
    },
    GetCount: (target) => touching(target).length,
    GetItem: (target, id) => existing(itemOrNull(target, id)),
    GetItemAt: (target, index) => {
      const format = touching(target)[integerOf(index)];
      if (format === undefined) throw invalidArgument("index");
      return instanceOf(target, format);
    },
    GetItemOrNullObject: itemOrNull,
  },
});

function sheetIdOf({ areas }: FormatsTarget): string {
  return areas[0]?.sheetId ?? "";
}

function touching(target: FormatsTarget): readonly ConditionalFormat[] {
  return target.book.model
    .conditionalFormats(sheetIdOf(target))
    .filter((format) => anyOverlap(format.areas, target.areas))
    .toSorted((one, other) => one.priority - other.priority);
}

function instanceOf(target: FormatsTarget, { id }: ConditionalFormat): Instance {
  return conditionalFormatType.of({ book: target.book, sheetId: sheetIdOf(target), id });
}

function itemOrNull(target: FormatsTarget, id: unknown): Instance | null {
  const wanted = textOf(id);
  const found = touching(target).find((format) => format.id === wanted);
  return found === undefined ? null : instanceOf(target, found);
}

function add(target: FormatsTarget, type: unknown): Instance {
  const kind = kindOfWord(wordOf(type, Object.values(conditionalKinds)));
  guardSheet(target.book, sheetIdOf(target), "allowFormatCells");
  const added = target.book.model.addConditionalFormat(sheetIdOf(target), {
    areas: target.areas,
    kind,
    rule: {},
    style: {},
    stopIfTrue: false,
  });
  return instanceOf(target, added);
}
