import type { Cluster } from "../../dedupe/clusters/duplicates";
import type { Contested } from "../../dedupe/memory/contested";
import { explainPair } from "../../dedupe/words/explainPair";
import { evidenceHead, evidenceSentence, weakestSentence } from "../../dedupe/words/sentences";
import { words } from "../../sheets/words";
import { placeOf, type Table } from "../../tables/table";
import type { DedupeRun } from "./clusterRun";
import type { ClusterView } from "./clusterViews";
import { figuresApart } from "./figuresApart";

/** How rows are called: by their number, with their sheet where customers stand on several. */
export function rowNames(table: Table): (row: number) => string | number {
  return (row) => {
    const place = placeOf(table, row);
    return table.sheets.length > 1 ? `${place.sheet} ${place.row}` : place.row;
  };
}

/** Agreements named on a card that is closed. */
const mostNamed = 3;

/** What moves a pair by less (both in CNY, as half the list is) is not worth reading. */
const leastBits = 0.5;

/** Why a group is one customer: the sentences of its weakest link, which holds it together, and what agrees in short. */
export function evidenceOf(
  { context, matching, language, count }: DedupeRun,
  cluster: Cluster,
): Pick<ClusterView, "evidence" | "agreeing"> {
  const { customers } = context.book;
  const { rows, weakestPair } = cluster;
  // All others left: there is nobody to be like.
  if (rows.length < 2) return { evidence: [], agreeing: [] };
  const [a, b] = weakestPair;
  const evidence = explainPair({ matching, table: customers, a, b }, count);
  const said = evidence
    .filter(({ bits }) => Math.abs(bits) >= leastBits)
    .map((part) => ({ text: evidenceSentence(part, language), bits: part.bits }));
  const weakest = { text: weakestSentence(cluster, language, rowNames(customers)), bits: null };
  return {
    evidence: rows.length > 2 ? [weakest, ...said] : said,
    agreeing: evidence
      .filter(({ bits, comparison }) => bits > 0 && comparison !== "together")
      .sort((one, other) => other.bits - one.bits)
      .slice(0, mostNamed)
      .map((part) => evidenceHead(part, language)),
  };
}

/** What to be careful of in a group: what a merge keeps of one row only, and who may be somebody else's. */
export function warningsOf(
  run: DedupeRun,
  cluster: Cluster,
  contested: readonly Contested[],
): readonly string[] {
  return [...figuresSaid(run, cluster), ...contestedSaid(run, cluster, contested)];
}

/** Headings a sentence names; the card lists all of them. */
const mostHeadings = 3;

function figuresSaid({ context, language }: DedupeRun, { rows }: Cluster): readonly string[] {
  const headings = figuresApart(context.book.customers, rows);
  if (headings.length === 0) return [];
  const named = headings.slice(0, mostHeadings);
  const more = headings.length > named.length;
  const said = words(
    `各行的「${named.join("」「")}」${more ? `等 ${headings.length} 列` : ""}都记着数，合并只取其中一行的值；若是同一家分开记的账，请改选「各行相加」`,
    `The rows have figures of their own in ${named.join(", ")}${more ? ` and ${headings.length - named.length} more` : ""}; a merge keeps those of one row. If they are parts of one account, pick “Added up”`,
  );
  return [said[language]];
}

/** One of its rows matches two rows that people said are two customers. */
function contestedSaid(
  { context, language }: DedupeRun,
  { rows }: Cluster,
  contested: readonly Contested[],
): readonly string[] {
  const rowName = rowNames(context.book.customers);
  return contested
    .filter(({ row }) => rows.includes(row))
    .map(({ row, between: { a, b } }) => {
      const [one, first, second] = [row, a, b].map(rowName);
      const said = words(
        `第 ${one} 行与第 ${first} 行、第 ${second} 行都相像，而这两行已确认不是同一家；请先弄清它属于哪一家`,
        `Row ${one} resembles both row ${first} and row ${second}, which are known to be two customers; find out whose it is first`,
      );
      return said[language];
    });
}
