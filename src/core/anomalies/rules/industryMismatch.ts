import { contradictedIndustry, type IndustryEvidence, industriesOf } from "../../reference/industryLexicon";
import { words } from "../../sheets/column";
import { distinctCells } from "../../tables/distinctCells";
import { type Column, columnOf } from "../../tables/table";
import { choicesOf } from "../choices";
import { explained, guess, hitsIn, rowsWhere, textAt } from "../hits";
import { entryMeant, optionColumn, spellingOf } from "../optionColumn";
import type { Rule } from "../rule";

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
    const evidence = evidenceIn(business);
    const rows = rowsWhere(customers.rowCount, (row) => {
      const stated = entries[codes[row] ?? -1]?.id;
      return stated !== undefined && contradictedIndustry(stated, evidence(row)) !== undefined;
    });
    return hitsIn(customers, column, rows);
  },
  explain: ({ customers }, context, hit, language) => {
    const column = columnOf(customers, "industry");
    const business = textAt(columnOf(customers, "mainBusiness"), hit.row);
    const options = column === undefined ? null : optionColumn(column, context);
    const value = textAt(column, hit.row);
    const stated = options === null ? undefined : entryMeant(value, options)?.id;
    const evidence = stated === undefined ? undefined : contradictedIndustry(stated, industriesOf(business));
    const entry = context.dictionaries.industry.find(({ id }) => id === evidence?.section);
    const name = entry === undefined || options === null ? "" : spellingOf(entry, options);
    const found = evidence?.words.join("、") ?? "";
    return explained(
      language,
      words(
        `主营「${found}」通常属${name}，与行业「${value}」疑似不符`,
        `“${found}” usually belongs to ${name}, not to ${value}`,
      ),
      guess(name === "" ? null : name),
    );
  },
};

/** What a row's description speaks for; sheets repeat their descriptions, each is looked through once. */
function evidenceIn(business: Column): (row: number) => readonly IndustryEvidence[] {
  const distinct = distinctCells(business);
  if (distinct === null) return (row) => industriesOf(textAt(business, row));
  const known = distinct.values.map((cell) => industriesOf(String(cell).trim()));
  return (row) => known[distinct.codes[row] ?? -1] ?? [];
}
