import { namesIn } from "../../values/contacts/reachKeys";
import { wordKey } from "../../values/text/foldText";
import type { Answers, ImportChoice } from "../rows/importChoice";
import { newcomerAnswerId } from "../rows/importChoice";
import type { RowDraft } from "../rows/rowDraft";
import type { CustomerLinks, LinkedCustomer } from "./customerLinks";
import type { ImportedDraft, ImportedSheet, NearFinder } from "./importedSheet";
import { leadsNowhere } from "./linkCustomer";
import type { KeyedSheet } from "./linkSheet";
import { nameMeant } from "./nameMeant";
import { type Newcomer, type NewcomerVerdict, newcomerVerdicts } from "./newcomer";

export interface Newcomers {
  readonly all: readonly Newcomer[];
  /** Of a row that names one. */
  of(event: RowDraft): Newcomer | null;
}

/** What is to become of newcomers, and who is like them. */
interface Asked {
  readonly choice: ImportChoice;
  readonly nearTo: NearFinder;
}

/** Who is named by rows that lead to nobody, in the order of appearance. */
export function newcomersOf(sheets: readonly KeyedSheet[], links: CustomerLinks, asked: Asked): Newcomers {
  const found = new Map<string, { newcomer: Newcomer; rows: number }>();
  const keyOf = new Map<RowDraft, string>();
  for (const { sheet, keys } of sheets)
    sheet.drafts.forEach((event, i) => {
      const given = keys[i];
      const name = nameMeant(event.draft);
      // Of several names in a cell nobody knows which is the customer.
      if (!given || name === null || namesIn(name).length > 1 || !leadsNowhere(event.draft, given, links))
        return;
      const key = wordKey(name);
      keyOf.set(event.draft, key);
      const known = found.get(key);
      if (known) known.rows++;
      else found.set(key, { newcomer: newcomer(name, event, sheet, asked), rows: 1 });
    });
  const made = new Map([...found].map(([key, one]) => [key, { ...one.newcomer, rows: one.rows }]));
  return { all: [...made.values()], of: (event) => made.get(keyOf.get(event) ?? "") ?? null };
}

function newcomer(
  name: string,
  event: ImportedDraft,
  sheet: ImportedSheet,
  { choice, nearTo }: Asked,
): Newcomer {
  const id = newcomerAnswerId(wordKey(name));
  const near = nearTo(name, event, sheet);
  const verdict =
    answered(choice.answers, id, near) ?? (near === null && choice.newcomers ? "make" : "leave");
  return { id, name, rows: 1, sheet: sheet.mapping.sheet, row: event.source.row, near, verdict };
}

function answered(answers: Answers, id: string, near: LinkedCustomer | null): NewcomerVerdict | null {
  const verdict = newcomerVerdicts.find((one) => one === answers[id]) ?? null;
  return verdict === "same" && near === null ? null : verdict;
}
