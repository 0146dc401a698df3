import {
  clear,
  contradictedIndustry,
  industriesOf,
  nearSections,
  sectionsIn,
} from "../../../reference/trades/industryLexicon";
import type { DictionaryEntry } from "../../../sheets/dictionaries";
import { words } from "../../../sheets/words";
import { readInto } from "../../../tables/cells/distinctCells";
import { type Column, columnOf } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { explained, guess } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import { listed } from "../../rule/listed";
import type { Rule } from "../../rule/rule";
import { choicesOf } from "../../words/options/choices";
import { optionColumn } from "../../words/options/optionColumn";
import { offeredFor } from "../../words/options/wordMeant";

export const industryMismatch: Rule = {
  id: "industry-mismatch",
  catalogue: "E01",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], fields: ["customers.industry", "customers.mainBusiness"] },
  words: {
    "zh-CN": {
      title: "行业与主营业务疑似不符",
      reason: "主营业务里的词属于另一个行业，相近行业（如制造与批发）不算。",
      example: "行业「教育」，主营「幕墙工程施工」",
      fix: "核对行业。",
    },
    "en-US": {
      title: "Industry and business disagree",
      reason: "The words of the business belong to another industry; neighbouring ones do not count.",
      example: "education beside “curtain wall construction”",
      fix: "Check the industry.",
    },
  },
  find: ({ customers }, { dictionaries }) => {
    const column = columnOf(customers, "industry");
    const business = columnOf(customers, "mainBusiness");
    if (column === undefined || business === undefined) return [];
    const { codes, entries } = choicesOf(column, dictionaries.industry);
    const near = entries.map(({ id }) => nearSections(id));
    const sections = new Int32Array(customers.rowCount);
    readInto(sections, business, (cell) => (typeof cell === "string" ? sectionsIn(cell) : 0));
    const rows = rowsWhere(customers.rowCount, (row) => {
      const code = codes[row] ?? -1;
      const found = sections[row] ?? 0;
      return (found & clear) !== 0 && code >= 0 && (found & (near[code] ?? 0)) === 0;
    });
    return hitsIn(customers, column, rows);
  },
  explain: ({ customers }, context, hit, language) => {
    const column = columnOf(customers, "industry");
    const business = textAt(columnOf(customers, "mainBusiness"), hit.row);
    const options = column === undefined ? null : optionColumn(column, context);
    const value = textAt(column, hit.row);
    const stated = column && statedIn(column, hit.row, context.dictionaries.industry);
    const evidence = stated === undefined ? undefined : contradictedIndustry(stated, industriesOf(business));
    const entry = context.dictionaries.industry.find(({ id }) => id === evidence?.section);
    const offered = entry === undefined || options === null ? null : offeredFor(entry, options);
    const name = offered ?? entry?.label["zh-CN"] ?? "";
    const found = listed(evidence?.words ?? []);
    return explained(
      language,
      words(
        `主营「${found["zh-CN"]}」通常属${name}，与行业「${value}」疑似不符`,
        `“${found["en-US"]}” usually belongs to ${name}, not to ${value}`,
      ),
      guess(offered),
    );
  },
};

/** The industry a row states, by the dictionary it was found with. */
function statedIn(column: Column, row: number, dictionary: readonly DictionaryEntry[]): string | undefined {
  const { codes, entries } = choicesOf(column, dictionary);
  return entries[codes[row] ?? -1]?.id;
}
