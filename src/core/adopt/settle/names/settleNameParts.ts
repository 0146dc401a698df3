import { halfNameFields } from "../../../sheets/fieldGroups";
import type { Field } from "../../../sheets/fields";
import { nameHalves } from "../../../sheets/nameHalves";
import { namePartOf, ownerOfPart } from "../../../sheets/personParts";
import type { Option, SeenColumn } from "../../columns/seenColumn";

/** A first name beside a surname leaves no doubt what either is. */
const confidence = 0.88;
const halves: readonly Field[] = halfNameFields;
const people: readonly Field[] = ["personName", "contactName"];

/**
 * First name and Surname beside each other are the two halves of one name, whether the customer's own or that of the
 * contact; one alone stays what it is. Where the user named one half, the other follows.
 */
export function settleNameParts(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
): readonly (Option | null)[] {
  const persons = columns.flatMap(({ heading, known }, at) => {
    const field = known?.field ?? options[at]?.field ?? null;
    const mayBePerson = people.includes(field ?? "text") || hasOtherHalf(heading, columns);
    const mayBeHalf = field !== null && (halves.includes(field) || (!known && mayBePerson));
    return mayBeHalf ? [{ at, heading, field }] : [];
  });
  const found = nameHalves(persons);
  if (found === null || found.given === found.family) return withWholeNames(columns, options);
  const settled = [...options];
  for (const [at, field] of [
    [found.given.at, "firstName"],
    [found.family.at, "lastName"],
  ] as const) {
    const option = settled[at];
    if (option) settled[at] = { ...option, field, confidence: Math.max(option.confidence, confidence) };
  }
  return settled;
}

/** NOMBRE_CLIENTE beside APELLIDO_CLIENTE, which alone is whoever the customer is. */
function hasOtherHalf(heading: string, columns: readonly SeenColumn[]): boolean {
  if (namePartOf(heading) !== "given") return false;
  const owner = ownerOfPart(heading);
  return columns.some(
    (other) => namePartOf(other.heading) === "surname" && ownerOfPart(other.heading) === owner,
  );
}

/** Cells from which it can be told, and the share of them with a blank inside, from which half a name is a whole one. */
const fewestCells = 3;
const mostly = 0.5;

/** nom, Nombre and Name stand over whole names where no other half does: Laurent Dagenais, Majestic limousine. */
function withWholeNames(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
): readonly (Option | null)[] {
  const at = options.findIndex((option) => option?.field != null && halves.includes(option.field));
  const column = columns[at];
  if (column === undefined || column.known !== undefined) return options;
  if (options.filter((option) => option?.field != null && halves.includes(option.field)).length > 1)
    return options;
  const whole = column.profile.cells.filter((cell) => /\S\s+\S/.test(String(cell))).length;
  if (column.profile.filled < fewestCells || whole < column.profile.filled * mostly) return options;
  return options.map((option, i) =>
    i === at && option !== null ? { ...option, field: "personName" } : option,
  );
}
