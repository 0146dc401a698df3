import { candidatesOf } from "../../adopt/headings/candidatesOf";
import { foldHeading } from "../../adopt/headings/foldHeading";
import { dictionaryOf } from "../../anomalies/words/options/choices";
import { entriesOfList } from "../../anomalies/words/options/entriesOfList";
import { type Keeping, keepingTo } from "../../anomalies/words/options/keepsToList";
import type { Dictionaries } from "../../sheets/dictionaries";
import type { Field, Role } from "../../sheets/fields";
import type { WordList } from "../../sheets/wordList";
import type { Column } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";

/** What is known of a workbook's lists beside them. */
export interface ListSetting {
  readonly lists: readonly WordList[];
  /** Whom the records name as who looks after customers: of people other rules speak. */
  readonly people: ReadonlySet<string>;
  readonly dictionaries: Dictionaries;
}

/** Columns a team fills from a list of its own, beside those for which there is a dictionary. */
const listless: ReadonlySet<Field> = new Set<Field>(["text", "tags", "product", "tier", "jobTitle"]);
/** Of our own people and of yes and no other rules speak. */
const apart: ReadonlySet<Field> = new Set<Field>(["owner", "followedUpBy", "handler", "isComplaint"]);

/** As many cells as a closed list can be told from (see isClosedList). */
const fewestCells = 12;
/** By judgement, and on invented books with such sheets: who keeps to a list says one word in ten otherwise at most, */
const keptShare = 0.9;
/** and where it is more than three in a hundred, in a few words: else the list is another column's. */
const nearlyAll = 0.97;
const mostStrays = 6;
/** A heading that surely, or usually, means a field (see synonyms). */
const usual = 0.8;
/** 客户来源选项 over what may be chosen under 客户来源. */
const ofChoices = /(?:选项|列表|清单|字典|下拉|可选项?|取值|list|options?|choices|values)$/;

/** The list of a column: the one under its heading, else under another for the same, to which its cells keep best. */
export function wordListOf(column: Column, role: Role, setting: ListSetting): WordList | undefined {
  const { field } = column;
  if (apart.has(field) || (dictionaryOf(field) === undefined && !listless.has(field))) return undefined;
  const own = setting.lists.filter((list) => isUnder(column, list.heading));
  const found = own.length > 0 ? own : setting.lists.filter((list) => isFor(field, role, list.heading));
  return found
    .filter((list) => !listsPeople(list, setting.people))
    .map((list) => ({ list, keeping: keepingTo(column, entriesOfList(list, field, setting.dictionaries)) }))
    .filter(({ keeping }) => isKept(keeping))
    .toSorted((a, b) => (b.keeping?.share ?? 0) - (a.keeping?.share ?? 0))[0]?.list;
}

function isUnder({ heading, headingOnSheet = [] }: Column, listed: string): boolean {
  const names = [heading, ...headingOnSheet].map(folded).filter((name) => name !== "");
  return names.includes(folded(listed)) || names.includes(folded(listed).replace(ofChoices, ""));
}

function folded(heading: string): string {
  return foldHeading(heading).bare;
}

/** Whether a heading is another for a field that has a dictionary: 来源 for 客户来源. */
function isFor(field: Field, role: Role, heading: string): boolean {
  if (dictionaryOf(field) === undefined) return false;
  const [best] = candidatesOf(heading, role);
  return best?.field === field && best.score >= usual;
}

function listsPeople({ words }: WordList, people: ReadonlySet<string>): boolean {
  return words.filter((word) => people.has(wordKey(word))).length * 2 >= words.length;
}

function isKept(keeping: Keeping | null): boolean {
  if (keeping === null || keeping.filled < fewestCells || keeping.share < keptShare) return false;
  return keeping.share >= nearlyAll || keeping.strays <= mostStrays;
}
