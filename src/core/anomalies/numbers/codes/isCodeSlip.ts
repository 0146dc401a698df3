import type { Column } from "../../../tables/table";
import { isPlaceholder } from "../../../values/text/placeholders";
import { type CodeColumn, isNumber } from "./codeColumn";
import { isCutPostcode, isPostal } from "./postalForm";
import { saysMore } from "./saysMore";

/** Whether a text of another form than its column's numbers is one of them mistyped, and nothing else that stands there. */
export function isCodeSlip(column: Column, codes: CodeColumn, text: string): boolean {
  if (column.field === "postcode" && !/\d/.test(text)) return isLetters.test(text);
  if (isPostal(codes.forms) && isCutPostcode(text)) return true;
  if (isPlaceholder(text, "text") || !isNumber(text)) return false;
  if (isOfCounter(codes, text)) return false;
  return !saysMore(codes, text) && !hasGrown(codes, text) && !isLocalPlate(codes, text);
}

/** Where rows are counted from 1 on (4711, 24844) 567 is of them too; longer numbers are telephones' and firms'. */
function isOfCounter({ forms }: CodeColumn, text: string): boolean {
  const lengths = [...forms].filter((form) => /^9{1,6}$/.test(form)).map(({ length }) => length);
  const shortest = Math.min(...lengths);
  return lengths.includes(shortest + 1) && text.length < shortest && /^\d+$/.test(text);
}

/** D55932: who lives there leaves province and town out, or the province alone. */
function isLocalPlate({ forms, formOf }: CodeColumn, text: string): boolean {
  const form = formOf(text);
  return [...forms].some((whole) => plateOf.exec(whole)?.slice(1).includes(form));
}

const plateOf = /^\p{Script=Han}(A([A9]{5,6}))$/u;

/** QLD where a postcode should be. */
const isLetters = /^[A-Za-z]{2,3}$/;

/** A counter that has come to need another figure: J-1000 after J-999. */
function hasGrown({ forms, formOf, example }: CodeColumn, text: string): boolean {
  const counter = /\d+$/.exec(text)?.[0] ?? "";
  if (!/^10*\d{0,2}$/.test(counter) || counter.length < 3) return false;
  return forms.has(formOf(text.slice(0, -1))) && /\d$/.test(example);
}
