import { words } from "../../../sheets/words";
import { columnOf } from "../../../tables/table";
import type { Region } from "../../../values/places/region";
import { type RegionStyle, rewriteRegion } from "../../../values/places/regionStyle";
import type { Read } from "../../../values/text/reading";
import { regionHits } from "../../places/regionFault";
import { regionAt, regionIn, regionsOf } from "../../places/regions";
import { regionStyleOf } from "../../places/regionWriting";
import { cellAt } from "../../rule/cellAt";
import { explained, tidying } from "../../rule/explained";
import type { Rule } from "../../rule/rule";

export const regionForm: Rule = {
  id: "region-form",
  catalogue: "E34",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: ["customers"], fields: ["customers.region"] },
  words: {
    "zh-CN": {
      title: "地区写法可整理",
      reason: "简称、斜杠和旧地名看得懂，但按地区筛选时会分成几组。",
      example: "深圳南山、广东/深圳/南山",
      fix: "统一为本列多数的写法，没有惯例时写全称。",
    },
    "en-US": {
      title: "Region can be tidied",
      reason: "Short names and separators are understood but split the filters.",
      example: "深圳南山",
      fix: "Write it as most of the column is written, else in full.",
    },
  },
  find: ({ customers }) =>
    columnOf(customers, "region") === undefined
      ? []
      : regionHits(customers, (read, text) => isOtherForm(read, text, regionStyleOf(customers))),
  explain: (book, _context, hit, language) => {
    const region = regionAt(regionsOf(book.customers), hit.row);
    const before = cellAt(book, hit);
    const style = regionStyleOf(book.customers);
    const after = region === undefined ? before : rewriteRegion(String(before), region, style);
    return explained(
      language,
      words(`可统一为「${String(after)}」`, `Can be written ${String(after)}`),
      tidying(before, after),
    );
  },
};

/** A street behind the divisions would be lost. */
function isOtherForm(read: Read<Region>, text: string, style: RegionStyle): boolean {
  const region = regionIn(read);
  return region !== undefined && region.rest === "" && rewriteRegion(text, region, style) !== text;
}
