import type { CellValue } from "../../../sheets/cell";
import type { Role } from "../../../sheets/fields";
import { wordKey } from "../../../values/text/foldText";
import { lettersAndDigits } from "../../../values/text/lettersAndDigits";
import type { Option, SeenColumn } from "../../columns/seenColumn";
import { headingCandidates } from "../../headings/headingCandidates";

/** Share of more rows a column must name before it takes the place of one that names fewer. */
const muchFuller = 0.1;

/** A customer has one name in each language; whom bills go to (a landlord) comes back from tenant to tenant. */
const asDistinct = 0.8;

/** What a heading must say at least for a second column to be another name of the customer. */
const surely = 0.8;

/** Share of the rows with both names in which one holds the other: a third in exports of map listings, where the rest are reworded. */
const alike = 0.3;
const fewestAlike = 5;

/**
 * Of two columns that name the customers in two languages — Customer (Eng.), 公司名稱（中文）— the one that names more of
 * them is the name; the other is its short form, by which the customer is known as well.
 * So does a bare "name" that says the same as the sparser "company_name" beside it.
 */
export function withFullerName(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const named = options.findIndex((option) => option?.field === "companyName");
  const name = options[named];
  if (role !== "customers" || name === undefined || name === null || columns[named]?.known) return options;
  const { filled = 0, distinct = 0 } = columns[named]?.profile ?? {};
  const other = columns.findIndex(
    (column, i) =>
      column.profile.distinct >= distinct * asDistinct &&
      ((isFree(options[i]) && alsoNames(column, role)) ||
        (isOpen(options[i]) && nameAlike(columns[named], column))),
  );
  if (other < 0) return options;
  const { filled: more = 0, rows = 0 } = columns[other]?.profile ?? {};
  const isFuller = more > filled + muchFuller * rows;
  const short = options.some((option) => option?.field === "shortName") ? null : "shortName";
  return options.map((option, i) => {
    if (i === (isFuller ? other : named)) return name;
    return i === other || i === named ? short && { ...name, field: short } : option;
  });
}

/** 客户 that looks like people's names makes way for 店名, and is then taken for one more contact. */
function isFree(option: Option | null | undefined): boolean {
  return option === null || (option?.field === "contactName" && option.confidence < surely);
}

function alsoNames(column: SeenColumn, role: Role): boolean {
  if (column.known !== undefined || column.profile.filled === 0) return false;
  return headingCandidates(column, role).some(
    ({ field, score }) => field === "companyName" && score >= surely,
  );
}

/** No meaning, or that of a contact: under a bare name he is a guess. */
function isOpen(option: Option | null | undefined): boolean {
  return option == null || option.field === "contactName";
}

/** A bare name whose cells say what the customers are called, wherever both are filled. */
function nameAlike(named: SeenColumn | undefined, { heading, known, profile }: SeenColumn): boolean {
  if (known !== undefined || !/^(?:name|title|名称)$/i.test(heading.trim())) return false;
  const pairs = profile.cells
    .map((cell, i) => [lettersOf(cell), lettersOf(named?.profile.cells[i])] as const)
    .filter(([a, b]) => a !== "" && b !== "");
  const same = pairs.filter(([a, b]) => a.includes(b) || b.includes(a));
  return pairs.length >= fewestAlike && same.length >= pairs.length * alike;
}

const lettersOf = (cell: CellValue | undefined): string => lettersAndDigits(wordKey(String(cell ?? "")));
