import type { Field } from "../../sheets/fields";
import { wordKey } from "../../values/text/foldText";
import { areShared, commonShape, hasShape, mostly, textsOf } from "../columns/links/sharedTexts";
import type { SeenSheet } from "../columns/seenColumn";
import type { Firms } from "./firms";
import { asSeen, mostlyDifferent, type PeopleSeen, personsOf, seenAs } from "./peopleSeen";
import type { Pointers } from "./pointers";

/**
 * Whether the orders and follow-ups of a book are of the persons on a list and not of the firms these point to: then they
 * are the customers. A name under 联系人 says but who spoke for the firm.
 */
export function buyThemselves(
  people: PeopleSeen,
  pointers: Pointers,
  firms: Firms,
  sheets: readonly SeenSheet[],
): boolean {
  const events = sheets.filter(
    ({ mapping }) => mapping.role === "followUps" || mapping.role === "transactions",
  );
  const own = ownKeys(people, pointers);
  // Where firms and persons are numbered alike, only the numbers themselves tell.
  const shapes = own.shape === firms.idShape ? noShapes : { own: own.shape, firms: firms.idShape };
  const toFirms = events.some((event) => leadsTo(event, "companyName", { ...firms, shape: shapes.firms }));
  return !toFirms && events.some((event) => leadsTo(event, "personName", { ...own, shape: shapes.own }));
}

function ownKeys(people: PeopleSeen, { id, name }: Pointers): Keys {
  const numbers = people.columns.filter(({ column, profile }) => {
    const field = people.mapped.find((each) => each.column === column)?.field;
    const isNumber = field === "customerId" || field === "identifier";
    return isNumber && column !== id && column !== name && profile.distinct >= mostlyDifferent;
  });
  const ids = numbers.flatMap(textsOf);
  const names = personsOf(people).map(wordKey);
  return { ids: new Set(ids), shape: commonShape(ids), names: new Set(names.filter(Boolean)) };
}

interface Known {
  has(text: string): boolean;
}

interface Keys {
  readonly ids: Known;
  readonly names: Known;
  /** The form of the numbers: of lists seen in part it has to do. */
  readonly shape: string | null;
}

const noShapes = { own: null, firms: null } as const;

/** By a number or, under this field, by a name. */
function leadsTo(event: SeenSheet, name: Field, { ids, names, shape }: Keys): boolean {
  const numbers = textsIn(event, "customerId");
  return (
    share(numbers, (text) => ids.has(text)) ||
    (shape !== null && share(numbers, (text) => hasShape(text, shape), mostly)) ||
    share(textsIn(event, name), (text) => names.has(wordKey(text)))
  );
}

function textsIn(event: SeenSheet, field: Field): readonly string[] {
  const seen = seenAs(asSeen(event), field);
  return seen === undefined ? [] : textsOf(seen);
}

function share(texts: readonly string[], isKnown: (text: string) => boolean, least = 0): boolean {
  const known = texts.filter(isKnown);
  return areShared(known, texts) && known.length >= texts.length * least;
}
