import type { CellValue } from "../../sheets/cell";
import { divisionFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { formatRegion, type Region } from "../../values/places/region";
import { valueIn } from "../../values/text/reading";
import { askedPlace, doubtful, understood } from "../source/outcome";
import { placeOfParts, valuesOf } from "../source/readPlace";
import type { SourceColumn } from "../source/sourceColumn";
import type { RowDraft } from "./rowDraft";
import type { RowReading } from "./rowReading";

export const places: readonly Field[] = divisionFields;

/** 省, 市, 区县 of one row are one place; where they are not, each stays as it is. */
export function readParts(
  parts: readonly SourceColumn[],
  cells: readonly CellValue[],
  { context }: RowReading,
  draft: RowDraft,
): void {
  const ordered = [...parts].sort(
    (a, b) => places.indexOf(a.field ?? "text") - places.indexOf(b.field ?? "text"),
  );
  const last = ordered.at(-1);
  if (!last) return;
  const texts = ordered.map(({ column }) => String(cells[column] ?? "").trim());
  const read = placeOfParts(texts);
  const region = valueIn(read) ?? context.placeMeant(last, texts.join(""));
  if (region) {
    putRegion(ordered, region, draft);
    return;
  }
  ordered.forEach((column, i) => {
    const text = texts[i] ?? "";
    const isLast = i === ordered.length - 1;
    if (read.reading !== "ambiguous") draft.put(column, text, doubtful(column.field, text, read));
    else if (isLast) draft.put(column, text, askedPlace(column.field, text, texts.join("")));
    else draft.put(column, text, understood([column.field ?? "", text]));
  });
}

function putRegion(parts: readonly SourceColumn[], region: Region, draft: RowDraft): void {
  const [first] = parts;
  if (first) draft.put(first, formatRegion(region), understood(...valuesOf(region)));
}
