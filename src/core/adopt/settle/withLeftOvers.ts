import type { Field, Role } from "../../sheets/fields";
import type { CellKind } from "../cells/cellKinds";
import type { ColumnProfile } from "../columns/columnProfile";
import { wordsOf } from "../columns/links/sharedTexts";
import { isUntold, type SeenColumn } from "../columns/seenColumn";
import { foldHeading } from "../headings/foldHeading";
import type { ColumnMapping } from "../mapping/mapping";

/** With fewer different texts a column is a closed list, or says nothing yet. */
const fewestTexts = 6;
/** Share of the rows that say what was bought; notes stand beside some rows only. */
const nearlyAll = 0.7;
/** Kinds of other columns: none of these may be more than now and then. */
const others: readonly CellKind[] = [
  "person",
  "company",
  "region",
  "address",
  "code",
  "number",
  "money",
  "date",
  "phone",
  "email",
  "url",
];
const nowAndThen = 0.3;
/** Enough to use, so little that the pane asks. */
const confidence = 0.52;

/**
 * What is left over once it is known what a sheet lists, and says nothing of that itself. Under headings nobody knows
 * the fullest texts of deals that name no goods say what was bought (拿了啥, 险种), and the last ones that some rows leave
 * blank are the notes (要留神, Bits & bobs). The longest texts of calls say what was talked about (What happened), and who
 * looks after a customer is who was there, where a list of calls names nobody else.
 */
export function withLeftOvers(
  columns: readonly SeenColumn[],
  mapped: readonly ColumnMapping[],
  role: Role,
): readonly ColumnMapping[] {
  const lacks = (...fields: readonly Field[]) =>
    !mapped.some(({ field }) => field !== null && fields.includes(field));
  const open = columns.filter((column, i) => mapped[i]?.field === "text" && holdsTexts(column));
  const goods =
    role === "transactions" && lacks("detail", "product")
      ? open.find(({ profile }) => isFull(profile))
      : null;
  const talks = role === "followUps" ? open.filter(isTalk) : [];
  const plan = lacks("nextStep") ? talks.find(isAhead) : null;
  const talk = lacks("content") ? longest(talks.filter((column) => !isAhead(column))) : null;
  const remarks = role === "customers" ? columns.filter((column, i) => describesFew(column, mapped[i])) : [];
  const notes = lacks("note") ? (remarks[0] ?? open.findLast(({ profile }) => !isFull(profile))) : null;
  const caller = role === "followUps" && lacks("followedUpBy");
  return mapped.map((own) => {
    if (own.column === goods?.column) return leftOver(own, "detail");
    if (own.column === talk?.column) return leftOver(own, "content");
    if (own.column === plan?.column) return leftOver(own, "nextStep");
    if (own.column === notes?.column) return leftOver(own, "note");
    return caller && own.field === "owner" ? { ...own, field: "followedUpBy" } : own;
  });
}

/** Share of the cells that are whole phrases; where fewer differ than this they are choices. */
const mostlyPhrases = 0.5;
const leastDistinct = 0.2;

/** 下周计划, Next move: what is still to be done. */
function isAhead({ heading }: SeenColumn): boolean {
  return /计划|安排|打算|待办|下一?[步次周月]|后续|\b(?:next|plans?|planned|todo|ahead)\b/.test(
    foldHeading(heading).words,
  );
}

/** What a firm does is told of most, by judgement; a Description of few holds remarks: "PO required", "call before delivery". */
const mostDescribed = 0.2;

const byHeading: ReadonlySet<ColumnMapping["reason"]["kind"]> = new Set(["heading", "heading-and-content"]);

function describesFew({ heading, profile }: SeenColumn, own: ColumnMapping | undefined): boolean {
  return (
    own?.field === "mainBusiness" &&
    byHeading.has(own.reason.kind) &&
    /描述|简介|介绍|\b(?:description|desc|about)\b/.test(foldHeading(heading).words) &&
    profile.filled > 0 &&
    profile.filled < profile.rows * mostDescribed
  );
}

/** Whether a column nobody knows holds what was talked about. */
export function holdsTalk(column: SeenColumn): boolean {
  return holdsTexts(column) && isTalk(column);
}

function isTalk({ profile }: SeenColumn): boolean {
  return isFull(profile) && profile.share("phrase") >= mostlyPhrases && profile.distinct >= leastDistinct;
}

function longest(columns: readonly SeenColumn[]): SeenColumn | undefined {
  return columns.reduce<SeenColumn | undefined>(
    (most, column) => (column.profile.length > (most?.profile.length ?? 0) ? column : most),
    undefined,
  );
}

function leftOver(own: ColumnMapping, field: Field): ColumnMapping {
  return { ...own, field, confidence, reason: { kind: "left" } };
}

function isFull({ filled, rows }: ColumnProfile): boolean {
  return filled >= rows * nearlyAll;
}

function holdsTexts(column: SeenColumn): boolean {
  const { heading, profile } = column;
  if (!isUntold(column) || heading.trim() === "") return false;
  if (others.some((kind) => profile.share(kind) >= nowAndThen)) return false;
  return wordsOf(column).length >= fewestTexts;
}
