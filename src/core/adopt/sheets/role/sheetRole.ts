import type { Field, Role } from "../../../sheets/fields";
import { isNumberHeading } from "../../columns/unnamedField";
import { sumUpCustomers } from "../../headings/totalHeadings";
import type { ColumnMapping } from "../../mapping/mapping";
import { foreignEvidence } from "./foreignLists";
import { traitScore } from "./personalTraits";
import { roleEvidence } from "./roleEvidence";
import { isCodeTable, meetsMinimum, nameFields, reach, reaches } from "./roleMinimum";
import { headedColumns, saysField } from "./saysField";
import { summaryScore } from "./summaryScore";
import { cueScore, isNamedForCustomers, type Surroundings, saysCustomers } from "./surroundings";

/** What a customer list loses whose names repeat; duplicates alone never make up half of the rows. */
const repetition = 2;
/** What a list of deals loses that names everybody once, with ways to reach them, and numbers no deal: an account list. */
const accounts = 2;
/** What is enough of a code table, whose two columns weigh less than any other list. */
const codeTable = 0.5;
const dealNumbers: readonly Field[] = ["orderId", "invoiceNo", "contractNo", "product", "detail"];

/** How well a mapping explains the sheet as this role; 0 or less where the role's minimum is not met. */
export function scoreRole(role: Role, columns: readonly ColumnMapping[], around: Surroundings): number {
  if (!meetsMinimum(role, columns, around)) return 0;
  if (
    sumsUpCustomers(columns, around) || listsPersons(columns, around)
      ? role !== "customers"
      : role === "customers" && namesEvents(columns, around)
  )
    return 0;
  const foreign = foreignEvidence(
    role,
    around.headings,
    [around.sheet, ...around.above.slice(0, 3)],
    around.linked,
  );
  const events = role === "customers" && around.repeating ? repetition : 0;
  const lists = role !== "customers" && listsPeople(role, columns, around) ? accounts : 0;
  return (
    roleEvidence(role, columns) +
    (role === "customers" && isCodeTable(columns, around) ? codeTable : 0) +
    cueScore(role, around) +
    (role === "customers" && saysCustomers(around) ? traitScore(around.headings) : 0) -
    events -
    lists -
    summaryScore(around.headings, role === "customers" && reaches(columns)) -
    foreign
  );
}

/** A name told by its cells alone may be that of a deal or a ticket: far more speaks for a list of those. */
function namesEvents(columns: readonly ColumnMapping[], { events }: Surroundings): boolean {
  return !saysField(columns, nameFields, headed) && events >= roleEvidence("customers", columns) + farMore;
}

/** Least confidence in what a heading says, and how much more evidence settles it. */
const headed = 0.7;
const farMore = 1.2;

/** Everybody once, with ways to reach them, and no deal is numbered, many have no sum, or nothing was spoken of. */
function listsPeople(role: Role, columns: readonly ColumnMapping[], around: Surroundings): boolean {
  if (around.repeating) return false;
  if (around.pointedAt && reaches(columns)) return true;
  if (role === "transactions")
    return readsLikeAccounts(columns, around) || (around.unsigned && reaches(columns));
  return reaches(columns) && !columns.some(saysContent);
}

/** 购买次数 beside 最近购买日期, and nothing that names one deal: a row a customer, which is no deal of that day. */
function sumsUpCustomers(columns: readonly ColumnMapping[], { repeating, headings }: Surroundings): boolean {
  return !repeating && !saysField(columns, dealNumbers) && sumUpCustomers(headings);
}

/** Two traits, a half each (see traitScore): one alone, 积分 or 最近购买, is told of firms as well. */
const severalTraits = 1;

/** Everybody once, with sex and day of birth and a way to reach them: persons, whatever is told of the last deal of each. */
function listsPersons(columns: readonly ColumnMapping[], { once, headings }: Surroundings): boolean {
  return once && traitScore(headings) >= severalTraits && reaches(columns);
}

/** More than notes that stand in for what was said (see settleEvents), or long texts on a list of nothing else of the kind. */
function saysContent(
  { field, confidence, reason }: ColumnMapping,
  _at: number,
  columns: readonly ColumnMapping[],
): boolean {
  if ((field !== "content" && field !== "nextStep" && field !== "feedback") || confidence <= 0.5)
    return false;
  return (
    reason.kind !== "content" ||
    saysField(headedColumns(columns), ["channel", "nextFollowUpAt", "followedUpBy"])
  );
}

function readsLikeAccounts(columns: readonly ColumnMapping[], { sheet }: Surroundings): boolean {
  // On a sheet of customers a bare ID is theirs.
  const isTheirs = ({ field, heading }: ColumnMapping) =>
    field === "orderId" && isNumberHeading(heading) && isNamedForCustomers(sheet);
  const told = columns.filter((column) => !isTheirs(column));
  const ways = reach.filter((field) => saysField(told, [field]));
  return ways.length >= 2 && !saysField(told, dealNumbers);
}
