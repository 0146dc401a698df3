import type { Field } from "../../sheets/fields";
import { columnsOf, type Table } from "../../tables/table";
import type { Evidence } from "../clusters/duplicates";
import { homesOf } from "../columns/places/rooms";
import { shownCell } from "../columns/texts/shownCell";
import type { Comparison } from "../compare/levels/comparison";
import type { Matching } from "../scoring/matching";
import { emptyScore } from "../scoring/pairScore";
import { areSisters } from "../scoring/relatives";
import { scorePair } from "../scoring/scorePair";
import { countRows, type ValueCount } from "./valueCount";

/** Which cells stand behind a comparison; what is not listed is a column of its own. */
const fieldsBehind: Readonly<Record<string, readonly Field[]>> = {
  name: ["companyName", "shortName"],
  formerName: ["companyName"],
  phone: ["phone", "mobile", "landline", "contactMethod"],
  email: ["email", "contactMethod"],
  creditCode: ["creditCode"],
  contact: ["contactName", "personName", "firstName", "lastName"],
  region: ["region", "province", "city", "district"],
  address: ["address"],
  founded: ["foundedOn"],
};

/** Beside whole names of persons the contact is somebody else. */
function fieldsOf(table: Table, { name }: Comparison): readonly Field[] {
  const fields = fieldsBehind[name] ?? [];
  const [first] = fields;
  return name === "contact" && first !== undefined && columnsOf(table, first).length > 0 ? [first] : fields;
}

/** Two rows of a table that are told about. */
export interface ToldPair {
  readonly matching: Matching;
  readonly table: Table;
  readonly a: number;
  readonly b: number;
}

interface Shown {
  readonly heading: string;
  readonly left: string;
  readonly right: string;
}

/** The cells behind a comparison; an address begins with its estate and ends with its door. */
function joined(table: Table, fields: readonly Field[], row: number): string {
  const own = fields.flatMap((field) => columnsOf(table, field));
  const { house, room } = homesOf(table);
  const columns = fields.includes("address") ? new Set([house ?? [], own, room ?? []].flat()) : own;
  return [...columns]
    .map(({ field, cells }) => shownCell(field, cells[row]))
    .filter((text) => text !== "")
    .join(" ");
}

function shownBy({ matching, table, a, b }: ToldPair, comparison: Comparison): Shown {
  const { values, persons, cards, otherNames, tradeNames } = matching.columns;
  const named = [persons, cards, otherNames, tradeNames].filter((evidence) => evidence !== null);
  const { domains } = matching.columns;
  if (domains !== null && domains.column === comparison.source)
    return { heading: "", left: domains.cells[a] ?? "", right: domains.cells[b] ?? "" };
  const own = [...values, ...named].find(({ column }) => column === comparison.source);
  if (own !== undefined) {
    const { heading, cells, field } = own;
    return { heading, left: shownCell(field, cells[a]), right: shownCell(field, cells[b]) };
  }
  const fields = fieldsOf(table, comparison);
  const first = fields.flatMap((field) => columnsOf(table, field))[0];
  return { heading: first?.heading ?? "", left: joined(table, fields, a), right: joined(table, fields, b) };
}

function evidenceOf(pair: ToldPair, comparison: Comparison, count: ValueCount): Evidence[] {
  const { a, b } = pair;
  const index = comparison.level(a, b);
  const level = comparison.levels[index];
  if (index === 0 || level === undefined) return [];
  const agreed = comparison.agreed(index, a, b);
  const others = agreed === null ? 0 : Math.max(0, count(agreed) - 2);
  return [
    {
      comparison: comparison.name,
      level: level.id,
      bits: comparison.bits(index, a, b),
      params: { ...shownBy(pair, comparison), others },
    },
  ];
}

/**
 * Why two table rows are or are not one customer: a line of evidence for every comparison both rows speak to,
 * the odds before any of it, and what was taken off because the agreements depend on each other. The bits add
 * up to the pair's match weight. Where many pairs are explained, `count` remembers.
 */
export function explainPair(pair: ToldPair, count: ValueCount = countRows): readonly Evidence[] {
  const { matching, a, b } = pair;
  const lines = matching.comparisons.flatMap((comparison) => evidenceOf(pair, comparison, count));
  const score = emptyScore();
  scorePair(matching, a, b, score);
  const sum = lines.reduce((total, line) => total + line.bits, matching.priorBits);
  const prior: Evidence = {
    comparison: "prior",
    level: "rows",
    bits: matching.priorBits,
    params: { rows: matching.rowCount },
  };
  const taken = score.weight - sum;
  if (Math.abs(taken) < 0.01) return [...lines, prior];
  const relation = matching.columns.names === null ? "relatives" : "sister";
  const level = areSisters(score) ? relation : "reach";
  return [...lines, { comparison: "together", level, bits: taken, params: {} }, prior];
}
